import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** The program that an environment variable names; `null` where it names none. @throws where there is no such file. */
export function toldIn(variable: string): string | null {
  const told = process.env[variable];
  if (told === undefined || told === '') return null;
  if (!existsSync(told)) throw new Error(`${variable} names ${told}, and there is no such file.`);
  return told;
}

/** Programs of these names on the search path. */
export function onPath(wanted: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return wanted.flatMap((name) =>
    folders
      .map((folder) => join(folder, name))
      .filter(isExecutable)
      .slice(0, 1),
  );
}

/** Programs inside macOS's applications. */
export function inApps(wanted: readonly string[]): string[] {
  if (process.platform !== 'darwin') return [];
  return wanted.map((app) => join('/Applications', app)).filter(isExecutable);
}

/** Programs in Windows's places for them. */
export function inProgramFiles(wanted: readonly string[]): string[] {
  if (process.platform !== 'win32') return [];
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
  return wanted.flatMap((path) => roots.map((root) => join(root, path)).filter(existsSync));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}
