import 'temporal-polyfill/global';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { BrowserContext, Page } from '@playwright/test';
import { built, extensionOf, launch, type Extension } from '../e2e/harness';
import { photographSurfaces } from './surfaces';
import { playStory, why } from './story';

/** What the brief must say for the story to have been told; else this ends with an error. */
const mustSay = [
  /Ana Lindqvist/,
  /Head of Operations/,
  /Coffee #2/,
  new RegExp(why),
  /Operations Manager/,
  /Congratulations/,
  /Café Pascal/,
  /You promised: intro to Sara Ek/,
];
const mustNotSay = [/undefined|NaN|\[object/];

const output = resolve('demo-output');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const watched = hasDisplay && process.env['CI'] === undefined;

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
const context = await launch(built, { headless: !watched });
const extension = await extensionOf(context);
let count = 0;

try {
  const brief = await playStory(context, extension, stop);
  const text = await brief.locator('body').innerText();
  process.stdout.write(`\n${text.replaceAll(/\n{3,}/g, '\n\n')}\n\n`);
  const missing = mustSay.filter((each) => !each.test(text));
  const wrong = mustNotSay.filter((each) => each.test(text));
  if (missing.length + wrong.length > 0) {
    throw new Error(
      `The brief should say ${missing.join(', ') || 'all it says'} and not ${wrong.join(', ') || 'more'}.`,
    );
  }
  if (watched) await leaveOpen(context);
  else await photographSurfaces(context, extension, output);
  process.stdout.write(watched ? '' : `Pictures of every surface are in ${output}\n`);
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(
    `The story did not come out as it should: ${error instanceof Error ? error.message : String(error)}\n`,
  );
} finally {
  await finish(context, extension);
}

async function stop(title: string, page: Page): Promise<void> {
  count += 1;
  process.stdout.write(`${count}. ${title}\n`);
  if (watched) await page.waitForTimeout(1500);
  else await page.screenshot({ path: join(output, `${String(count).padStart(2, '0')}.png`) });
}

async function leaveOpen(open: BrowserContext): Promise<void> {
  process.stdout.write('The browser stays open for you to play with. Close it to end.\n');
  await new Promise<void>((resolveClosed) => open.on('close', () => resolveClosed()));
}

async function finish(open: BrowserContext, { surfaces }: Extension): Promise<void> {
  await surfaces.close().catch(() => undefined);
  await open.close().catch(() => undefined);
  process.exit();
}
