import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { inApps, inProgramFiles, isRoot, onPath, toldIn } from './program-places';

/** Branded Chrome and Edge ignore `--load-extension`, so an open build comes first. */
export type FoundBrowser = { readonly path: string; readonly branded: boolean };

const names = ['chromium', 'chromium-browser'];
const brandedNames = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];
const macApps = ['Chromium.app/Contents/MacOS/Chromium'];
const brandedMacApps = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const windowsPaths = ['Chromium\\Application\\chrome.exe'];
const brandedWindowsPaths = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/**
 * A Chromium, Chrome or Edge on this machine, newest way first: `PREFIKA_BROWSER`, Playwright's own, the system's.
 * `null` where there is none.
 */
export function findBrowser(): FoundBrowser | null {
  const told = toldIn('PREFIKA_BROWSER');
  if (told !== null) return { path: told, branded: /chrome\b|edge/i.test(told) && !/chromium/i.test(told) };
  const open = [playwrightsOwn(), ...onPath(names), ...inApps(macApps), ...inProgramFiles(windowsPaths)];
  const branded = [...onPath(brandedNames), ...inApps(brandedMacApps), ...inProgramFiles(brandedWindowsPaths)];
  const path = open.find((each) => each !== null);
  if (path) return { path, branded: false };
  return branded[0] === undefined ? null : { path: branded[0], branded: true };
}

/** As `findBrowser`, but installs one where there is none. @throws with one sentence that says what to install. */
export function browserOrInstall(): FoundBrowser {
  const found = findBrowser();
  if (found) return found;
  const ways: readonly (readonly string[])[] = [
    ['npx', 'playwright', 'install', ...(isRoot() ? ['--with-deps'] : []), 'chromium'],
    ...(isRoot() && existsSync('/usr/bin/apt-get')
      ? [
          ['apt-get', 'update'],
          ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
        ]
      : []),
  ];
  for (const [command, ...args] of ways) {
    process.stderr.write(`No browser found: trying "${[command, ...args].join(' ')}".\n`);
    spawnSync(command!, args, { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
    const now = findBrowser();
    if (now) return now;
  }
  throw new Error(
    'Prefika needs a Chromium, Chrome or Edge (148 or newer): install one, or run "npx playwright install chromium", or set PREFIKA_BROWSER to its path.',
  );
}

function playwrightsOwn(): string | null {
  try {
    const path = chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}
