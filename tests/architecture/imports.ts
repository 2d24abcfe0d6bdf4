import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export type Import = {
  /** File that imports, from the project's root: `lib/domain/diff.ts`. */
  readonly file: string;
  /** Path from the root for our own files (without ending), else the package's name. */
  readonly target: string;
  readonly ours: boolean;
  readonly typeOnly: boolean;
  readonly written: string;
};

export const root = resolve(import.meta.dirname, '../..');

/** Every file of ours below a folder; tests and fixtures only if asked for. */
export function sourceFiles(folder: string, all = false): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => all || !/\.test\.tsx?$|\/fixtures\//.test(file));
}

const statement =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?([^'"`;]*?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

export function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...text.matchAll(statement)].map((match) => {
    const written = match[4] ?? match[5] ?? '';
    const names = match[3] ?? '';
    const inline =
      /^\{[^}]*\}\s+from\s+$/.test(names) &&
      names
        .slice(1, names.indexOf('}'))
        .split(',')
        .filter((each) => each.trim() !== '')
        .every((each) => each.trim().startsWith('type '));
    const typeOnly = match[2] !== undefined || (inline && names.trim() !== '');
    return { file, written, typeOnly, ...targetOf(file, written) };
  });
}

function targetOf(file: string, written: string): { target: string; ours: boolean } {
  if (written.startsWith('@/')) return { target: bare(written.slice(2)), ours: true };
  if (written.startsWith('.')) return { target: bare(relative(root, join(root, dirname(file), written))), ours: true };
  const parts = written.split('/');
  return { target: written.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? ''), ours: false };
}

function bare(path: string): string {
  return path.replace(/\.(ts|tsx)$/, '');
}
