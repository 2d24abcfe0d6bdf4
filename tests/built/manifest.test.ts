import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifest } from './output';

const golden = JSON.parse(readFileSync(join(import.meta.dirname, 'manifest.golden.json'), 'utf8')) as unknown;

describe('the manifest of the production build', () => {
  it('is the one that was agreed: whoever changes it changes manifest.golden.json knowingly', () => {
    const { version: _, ...built } = manifest();
    expect(built).toEqual(golden);
  });

  it('asks for exactly these permissions', () => {
    const { permissions, optional_permissions, optional_host_permissions, incognito } = manifest();
    expect(new Set(permissions as string[])).toEqual(
      new Set(['storage', 'unlimitedStorage', 'alarms', 'contextMenus', 'sidePanel', 'scripting']),
    );
    expect(optional_permissions).toEqual(['notifications', 'downloads']);
    expect(optional_host_permissions).toEqual(['https://*/*']);
    expect(incognito).toBe('not_allowed');
  });

  it('shows nothing of the extension to a site', () => {
    const built = manifest();
    expect(built).not.toHaveProperty('web_accessible_resources');
    expect(built['externally_connectable']).toEqual({ ids: [] });
    expect(JSON.stringify(built.content_scripts)).not.toContain('MAIN');
  });
});
