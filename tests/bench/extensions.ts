import { cpSync, mkdtempSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteMatches } from '@/lib/sources/matches';
import { built } from '../e2e/harness';
import { bundle } from './bundle';

/** The built extension with one more page in it, `bench.html`, from which the database is filled and measured. */
export async function benchExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'prefika-bench-'));
  cpSync(built, folder, { recursive: true });
  page(folder, 'bench', await bundle('in-extension.ts'));
  return folder;
}

/** An extension that does next to nothing: an empty React popup, a content script, a worker with one raw put. */
export async function bareExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'prefika-bare-'));
  const ours = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')) as { minimum_chrome_version?: string };
  mkdirSync(folder, { recursive: true });
  page(folder, 'popup', await bundle('bare-popup.tsx'));
  writeFileSync(join(folder, 'background.js'), await bundle('bare-worker.ts'));
  writeFileSync(join(folder, 'content.js'), 'globalThis.bare = true;');
  const manifest = {
    manifest_version: 3,
    name: 'Bare',
    version: '1.0',
    minimum_chrome_version: ours.minimum_chrome_version,
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: [...siteMatches.linkedin], js: ['content.js'], run_at: 'document_idle' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

function page(folder: string, name: string, script: string): void {
  writeFileSync(join(folder, `${name}.js`), script);
  writeFileSync(
    join(folder, `${name}.html`),
    `<!doctype html><html><head><meta charset="utf-8"></head><body><div id="root"></div><script src="${name}.js"></script></body></html>`,
  );
}
