import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const folder = resolve(import.meta.dirname, '../../assets/styles');

// The full page has all of them at once: a class of two sheets would look otherwise there than in popup and panel.
test('what a class looks like is said in one sheet', () => {
  const sheets = new Map<string, Set<string>>();
  for (const file of readdirSync(folder).filter((each) => each.endsWith('.css')))
    for (const [, name = ''] of readFileSync(join(folder, file), 'utf8').matchAll(/^\s*(\.[\w-]+) \{$/gm))
      sheets.set(name, (sheets.get(name) ?? new Set()).add(file));
  expect([...sheets].filter(([, files]) => files.size > 1).map(([name, files]) => [name, ...files])).toEqual([]);
});
