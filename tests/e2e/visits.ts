import { expect, type Page } from '@playwright/test';
import { linkedinPage } from '@/lib/sources/linkedin/fixtures/page';
import { profileAddress, type FixturePerson, type LinkedinPageSpec } from '@/lib/sources/linkedin/fixtures/spec';
import { xPage, type XPageSpec } from '@/lib/sources/x/fixtures/page';
import type { Extension } from './harness';
import { heldReadings } from './held';
import { rowsOf } from './stored';

/** Opens a LinkedIn profile (or its job list) as a user would, and waits until it was read. */
export async function visitLinkedin(
  extension: Extension,
  tab: Page,
  person: FixturePerson,
  spec: Partial<LinkedinPageSpec> = {},
): Promise<void> {
  await visit(extension, tab, serveLinkedin(extension, person, spec));
}

/** From here on the site shows this profile, or its job list, at the address returned. */
export function serveLinkedin(
  extension: Extension,
  person: FixturePerson,
  spec: Partial<LinkedinPageSpec> = {},
): string {
  const url = profileAddress(person, spec.page === 'experience' ? 'experience' : 'profile');
  extension.serve(url, linkedinPage({ page: 'profile', ...spec, person }));
  return url;
}

export async function visitX(extension: Extension, tab: Page, spec: XPageSpec): Promise<void> {
  const url = `https://x.com/${spec.person.handle}`;
  extension.serve(url, xPage(spec));
  await visit(extension, tab, url);
}

async function visit(extension: Extension, tab: Page, url: string): Promise<void> {
  const opened = Date.now();
  await tab.bringToFront();
  await tab.goto(url);
  await expect.poll(() => readSince(extension, opened), { timeout: 20_000, intervals: [100] }).toBe(true);
}

async function readSince(extension: Extension, opened: number): Promise<boolean> {
  const held = await heldReadings(extension);
  const stored = await rowsOf<{ lastReadAt: string }>(extension, 'freshness');
  return [...held.map(({ reading }) => reading.readAt), ...stored.map((row) => row.lastReadAt)].some(
    (at) => Date.parse(at) >= opened,
  );
}
