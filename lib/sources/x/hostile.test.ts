import { describe, expect, it } from 'vitest';
import { ana, anasPosts } from './fixtures/people';
import { xPage } from './fixtures/page';
import { documentOf, readHtml, readingOf } from './fixtures/read';
import { selectors } from './selectors';

describe('a hostile page', () => {
  it('gives HTML and scripts as plain text', () => {
    const bio = '<img src=x onerror=alert(1)> <script>alert(2)</script>';
    expect(readingOf(xPage({ person: { ...ana, bio } }), ana).facts.bio).toBe(bio);
  });

  it('gives texts of a megabyte cut', () => {
    const long = 'boats and trains '.repeat(3_000);
    const person = { ...ana, name: long, bio: long.repeat(20), location: long };
    const reading = readingOf(
      xPage({
        person,
        schema: null,
        posts: [{ id: '1990000000000000002', author: ana, at: '2025-11-16T09:12:00.000Z', text: long }],
      }),
      ana,
    );
    expect(JSON.stringify(reading).length).toBeLessThan(20_000);
    expect(reading.problems).toContainEqual({ kind: 'cut', part: 'name' });
    expect(reading.posts[0]?.truncated).toBe(true);
  });

  it('gives no direction overrides, zero-width blanks or towers of accents', () => {
    const person = { ...ana, name: `A\u202Ena\u200B L\u2066indqvist${'\u0301'.repeat(60)}` };
    const { name = '' } = readingOf(xPage({ person, schema: null }), ana).facts;
    expect(name).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/);
    expect(name.length).toBeLessThan(22);
  });

  it('never makes the reader throw, whatever is missing or odd', () => {
    for (const selector of Object.values(selectors).flat()) {
      for (const spoil of [(one: Element) => one.remove(), (one: Element) => one.replaceChildren(), emptyAttributes]) {
        const document = documentOf(xPage({ person: ana, banner: true, posts: anasPosts.slice(2, 3) }));
        for (const one of document.querySelectorAll(selector)) spoil(one);
        const result = readHtml(document, ana);
        if (result.ok) expect(result.reading.facts).toMatchObject({ name: 'Ana Lindqvist' });
        else expect(result.problem.kind).toMatch(/^(layout-unknown|unavailable|signed-out)$/);
      }
    }
    const document = documentOf('<html></html>');
    Object.defineProperty(document, 'querySelector', { value: null });
    expect(readHtml(document, ana)).toEqual({ ok: false, problem: { kind: 'layout-unknown' } });
  });

  it('ignores structured data that are broken, huge or of a wrong shape', () => {
    for (const data of [
      '{',
      'null',
      '[]',
      '{"mainEntity":7}',
      '{"mainEntity":{"additionalName":"analindqvist","identifier":"9; drop"}}',
    ]) {
      const document = documentOf(xPage({ person: ana, schema: null }));
      document.querySelector(`main [data-testid="${ana.id}-follow"]`)?.remove();
      const script = document.createElement('script');
      script.dataset['testid'] = 'UserProfileSchema-test';
      script.type = 'application/ld+json';
      script.textContent = data;
      document.head.append(script);
      const result = readHtml(document, ana);
      expect(result.ok && result.reading.identity).toEqual({ handle: 'analindqvist' });
    }
  });

  it('is not changed by being read', () => {
    for (const state of ['profile', 'translated', 'suspended', 'own'] as const) {
      const document = documentOf(xPage({ person: ana, state, hoverCard: ana }));
      const before = document.documentElement.outerHTML;
      readHtml(document, ana);
      expect(document.documentElement.outerHTML).toBe(before);
    }
  });
});

function emptyAttributes(element: Element): void {
  for (const name of element.getAttributeNames())
    if (name !== 'data-testid' && name !== 'dir') element.setAttribute(name, '');
}
