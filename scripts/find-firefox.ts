import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { inApps, inProgramFiles, isRoot, onPath, toldIn } from './program-places';

/** A Firefox on this machine, `PREFIKA_FIREFOX` first; `null` where there is none. */
export function findFirefox(): string | null {
  const told = toldIn('PREFIKA_FIREFOX');
  const [found] = [
    ...(told === null ? [] : [told]),
    ...onPath(['firefox', 'firefox-esr']),
    ...inApps(['Firefox.app/Contents/MacOS/firefox']),
    ...inProgramFiles(['Mozilla Firefox\\firefox.exe']),
  ];
  return found ?? null;
}

/** As `findFirefox`, but installs one where there is none and that can be done without asking anybody. */
export function firefoxOrInstall(): string | null {
  const found = findFirefox();
  if (found || !isRoot() || !existsSync('/usr/bin/apt-get')) return found;
  process.stderr.write('No Firefox found: installing Debian’s.\n');
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'firefox-esr']])
    spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'] });
  return findFirefox();
}
