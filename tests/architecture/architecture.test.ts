import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, root, sourceFiles, type Import } from './imports';
import { layers } from './layers';

const folders = ['lib', 'components', 'entrypoints'];
const files = folders.flatMap((folder) => sourceFiles(folder));
const imports = files.flatMap(importsOf);

describe('the layers hold', () => {
  it('reads imports at all', () => {
    expect(imports.length).toBeGreaterThan(files.length);
    expect(imports).toContainEqual(
      expect.objectContaining({ file: 'lib/domain/change.ts', target: 'lib/domain/reading', typeOnly: true }),
    );
  });

  it('puts every file in a layer', () => {
    expect(files.filter((file) => layerOf(file) === null)).toEqual([]);
  });

  it('lets each layer import what the table in layers.ts allows, and nothing else', () => {
    const wrong = imports.filter((each) => !allowed(each));
    expect(
      wrong.map(({ file, written, typeOnly }) => `${file} imports ${typeOnly ? 'types of ' : ''}'${written}'`),
      'Move the code, or pass what is needed as an argument. The table is in tests/architecture/layers.ts.',
    ).toEqual([]);
  });

  it('imports a sibling as ./sibling and everything else as @/…, never ../../', () => {
    expect(imports.filter(({ written }) => written.startsWith('../../')).map(({ file }) => file)).toEqual([]);
  });

  it('imports wxt/browser in platform, messaging and settings alone, dexie in db alone', () => {
    const users = (name: string) => new Set(imports.filter(({ written }) => written === name).map(({ file }) => file));
    for (const file of users('wxt/browser')) expect(file).toMatch(/^lib\/(platform|messaging|settings)\//);
    for (const file of users('dexie')) expect(file).toMatch(/^lib\/db\//);
    expect([...users('dexie-react-hooks')]).toEqual(['components/use-live.ts']);
  });

  it('keeps zod out of the domain but in its schemas', () => {
    const users = imports.filter(({ file, target }) => target === 'zod' && file.startsWith('lib/domain/'));
    expect(users.filter(({ file }) => !file.endsWith('.schema.ts')).map(({ file }) => file)).toEqual([]);
  });

  it('lets nobody import an entrypoint', () => {
    expect(
      imports
        .filter(
          ({ file, target, ours }) => ours && target.startsWith('entrypoints/') && !file.startsWith('entrypoints/'),
        )
        .map(({ file }) => file),
    ).toEqual([]);
  });

  it('keeps heavy packages out of everything that a content script reaches', () => {
    const heavy = [
      'zod',
      'zod/mini',
      'dexie',
      'dexie-react-hooks',
      'react',
      'react-dom',
      'webextension-polyfill',
      'wxt/browser',
    ];
    for (const script of ['entrypoints/linkedin.ts', 'entrypoints/x.ts']) {
      const reached = reach(script);
      expect(reached.size, `${script} imports something`).toBeGreaterThan(3);
      const found = imports.filter(
        ({ file, written, typeOnly }) => reached.has(file) && !typeOnly && heavy.includes(written),
      );
      expect(found.map(({ file, written }) => `${file}: ${written}`)).toEqual([]);
    }
  });
});

describe('the style holds', () => {
  it('names files in kebab-case', () => {
    const odd = files.filter((file) => !/^[a-z0-9-]+(\.[a-z-]+)*\.tsx?$/.test(file.split('/').at(-1) ?? ''));
    expect(odd).toEqual([]);
  });

  it('keeps files short: none over 300 lines, nearly all under 180, half under 60', () => {
    const lengths = files.map((file) => ({ file, lines: lines(file) }));
    expect(lengths.filter(({ lines: count }) => count > 300)).toEqual([]);
    expect(lengths.filter(({ lines: count }) => count > 180).length).toBeLessThan(files.length * 0.05);
    const sorted = lengths.map(({ lines: count }) => count).toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(60);
  });

  it('keeps entrypoints at most 40 lines', () => {
    expect(files.filter((file) => file.startsWith('entrypoints/') && lines(file) > 40)).toEqual([]);
  });

  it('has no default exports but where WXT asks for one, no enum, no interface', () => {
    for (const file of files) {
      const text = readFileSync(join(root, file), 'utf8');
      if (!file.startsWith('entrypoints/')) expect(text, file).not.toMatch(/^export default/m);
      expect(text, file).not.toMatch(/^(export )?(const )?enum /m);
      expect(text, file).not.toMatch(/^(export )?interface /m);
    }
  });
});

function lines(file: string): number {
  return readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length;
}

function layerOf(file: string): string | null {
  const fitting = Object.keys(layers).filter((folder) => file === folder || file.startsWith(`${folder}/`));
  return fitting.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

function allowed({ file, target, ours, typeOnly }: Import): boolean {
  const folder = layerOf(file);
  const layer = folder === null ? null : layers[folder];
  if (!folder || !layer) return false;
  if (!ours) return layer.packages.includes(target);
  const home = folder.endsWith('.ts') ? folder.slice(0, -3) : folder;
  return [home, ...layer.may].some((each) => {
    const place = each.replace(/^type:/, '');
    return (!each.startsWith('type:') || typeOnly) && (target === place || target.startsWith(`${place}/`));
  });
}

function reach(start: string, seen = new Set<string>()): Set<string> {
  if (seen.has(start)) return seen;
  seen.add(start);
  for (const { ours, typeOnly, target } of importsOf(start)) {
    if (!ours || typeOnly) continue;
    const file = [`${target}.ts`, `${target}.tsx`].find((each) => files.includes(each));
    if (file) reach(file, seen);
  }
  return seen;
}
