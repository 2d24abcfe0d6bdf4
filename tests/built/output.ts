import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../.output/chrome-mv3');

type Manifest = {
  readonly content_scripts: readonly { readonly js: readonly string[]; readonly matches: readonly string[] }[];
  readonly [key: string]: unknown;
};

export function manifest(): Manifest {
  return JSON.parse(file('manifest.json')) as Manifest;
}

export function file(name: string): string {
  const path = join(folder, name);
  if (!existsSync(path)) throw new Error(`There is no ${path}: run "npm run build" first, or "npm test", which does.`);
  return readFileSync(path, 'utf8');
}

/**
 * Everything that runs in a site's page: what the manifest puts there, the annotation and the sampler, which the
 * extension does. */
export function pageScripts(): readonly string[] {
  return [...new Set([...manifest().content_scripts.flatMap(({ js }) => js), 'annotation.js', 'sample.js'])];
}

export function files(ending: string): readonly string[] {
  file('manifest.json');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));
}
