import { existsSync, globSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/domain/reading';
import { linkedinPage } from '@/lib/sources/linkedin/fixtures/page';
import * as people from '@/lib/sources/linkedin/fixtures/people';
import { profileAddress, type FixturePerson } from '@/lib/sources/linkedin/fixtures/spec';
import { linkedin } from '@/lib/sources/linkedin/index';
import { savedLinkedinAddress } from '@/lib/sources/linkedin/saved-address';
import { isMarkup, isMarkupPart, literals, partsOf } from '@/lib/sources/sample/markup-words';
import { runs } from '@/lib/sources/sample/replace-words';
import { jsonTypes } from '@/lib/sources/sample/json-sample';
import { takeSample } from '@/lib/sources/sample/sample';
import { xPage } from '@/lib/sources/x/fixtures/page';
import * as xPeople from '@/lib/sources/x/fixtures/people';
import { x } from '@/lib/sources/x/index';

const at = '2026-11-22T09:00:00Z';
const persons = Object.values(people).filter((each): each is FixturePerson => 'headline' in each);
const { ana, sara, jonas, anasPosts } = xPeople;
const corpus = '../shared/corpus';

type Page = { readonly name: string; readonly href: string; readonly html: string };

const own: readonly Page[] = [
  ...persons.flatMap((person) =>
    (['profile', 'experience'] as const).map((page) => ({
      name: `LinkedIn, ${page} of ${person.handle}`,
      href: profileAddress(person, page),
      html: linkedinPage({ page, person, experience: 'complete' }),
    })),
  ),
  {
    name: 'LinkedIn, cards known by an id',
    href: profileAddress(people.sara),
    html: linkedinPage({ page: 'profile', person: people.sara, experience: 'complete', keys: 'id' }),
  },
  ...globSync('lib/sources/linkedin/fixtures/*.html').map((name) => ({
    name,
    href: 'https://www.linkedin.com/in/ana-lindqvist/',
    html: readFileSync(name, 'utf8'),
  })),
  ...[ana, sara, jonas].map((person) => ({
    name: `X, ${person.handle}`,
    href: `https://x.com/${person.handle}`,
    html: xPage({ person, posts: anasPosts }),
  })),
  {
    name: 'a page of many scripts',
    href: 'https://www.linkedin.com/in/%D1%84%D0%BE%D0%BC%D0%B0/',
    html: manyScripts(),
  },
];

const real: readonly Page[] = globSync([`${corpus}/linkedin/*/*.html`, `${corpus}/x/html/*.html`]).map((name) => ({
  name,
  href: name.includes('/x/') ? 'https://x.com/somebody' : 'https://www.linkedin.com/in/somebody/',
  html: readFileSync(name, 'utf8'),
}));

describe('a sample of a page', () => {
  it.each(own)('holds no word of it: $name', holdsNoWord);
  it.each(own.filter(({ name }) => name.startsWith('LinkedIn')))('is read as the page is: $name', readsAlike);
  it.each(own.filter(({ name }) => name.startsWith('X,')))('is read as the page is: $name', ({ html, href }) => {
    const page = x.read({ document: documentOf(html), location: { href }, at });
    const sample = documentOf(sampleOf(html, href));
    const handle = /@([\w]+)/.exec(sample.querySelector('[data-testid="UserName"]')?.textContent ?? '')?.[1] ?? '';
    alike(page, x.read({ document: sample, location: { href: `https://x.com/${handle}` }, at }));
  });

  it('is of a bounded size, whatever the page', () => {
    const text = '<p class="a">word</p>'.repeat(60_000);
    expect(sampleOf(`<body>${text}</body>`, 'https://x.com/ana').length).toBeLessThan(2_000_000);
    const long = `<body><p title="${'word '.repeat(100_000)}">${'word '.repeat(100_000)}</p></body>`;
    expect(sampleOf(long, 'https://x.com/ana').length).toBeLessThan(2_000);
  });

  it('leaves the page as it is', () => {
    const { html, href } = own[0]!;
    const document = documentOf(html);
    const before = document.documentElement.outerHTML;
    takeSample(document, { href });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('keeps what selectors name, and not a name that is the same word', () => {
    const html = `<body><div data-testid="profile_ExperienceTopLevelSection_top-ember"><p>Top Ember</p></div></body>`;
    const sample = sampleOf(html, 'https://www.linkedin.com/in/top-ember/');
    expect(sample).toContain('profile_ExperienceTopLevelSection_');
    expect(sample).not.toMatch(/ember|_top/i);
  });
});

describe.skipIf(!existsSync(corpus))('a sample of a real page', () => {
  it.each(real)('holds no word of it: $name', holdsNoWord, 60_000);
  it.each(real.filter(({ name }) => name.includes('sdui-2026/')))('is read as the page is: $name', readsAlike, 60_000);
});

function holdsNoWord({ html, href }: Page): void {
  const page = new Set<string>();
  for (const word of [...runsOf(documentOf(html), true), ...(decodeURIComponent(href).match(runs) ?? [])])
    if ([...word].length > 1 && !isMarkup(word)) page.add(word.toLowerCase());
  const shown = runsOf(documentOf(sampleOf(html, href)));
  const words = shown.filter((word) => !isMarkup(word)).map((word) => word.toLowerCase());
  const invented = shown.map((run) =>
    partsOf(run)
      .filter((part) => !isMarkupPart(part))
      .join('')
      .toLowerCase(),
  );
  expect([...new Set(words)].filter((word) => page.has(word)).join(' ')).toBe('');
  // Nor as a part of another word.
  const all = [...new Set(invented)].join(' ');
  expect([...page].filter((word) => [...word].length > 6 && all.includes(word)).join(' ')).toBe('');
}

/** All that a page shows, says in attributes and leads to; of a sample what is not of a fixed set of values. */
function runsOf(document: Document, all = false): readonly string[] {
  const words: string[] = [];
  const add = (text: string) => {
    for (const run of text.slice(0, 100_000).match(runs) ?? []) words.push(run);
  };
  for (const element of document.querySelectorAll('*')) {
    const json = element.getAttribute('type') === 'application/ld+json';
    for (const { name, value } of element.attributes) {
      if (!all && (/^(lang|dir|role|type|hidden|tabindex)$/.test(name) || /^(true|false)$/.test(value))) continue;
      if (!all && literals.has(value)) continue;
      add(value);
      if (all) add(decoded(value));
    }
    if (json) add(jsonText(element.textContent));
    else if (!/^(script|style|noscript|template)$/.test(element.localName))
      for (const node of element.childNodes) if (node.nodeType === 3) add(node.nodeValue ?? '');
  }
  return words;
}

function readsAlike({ html, href }: Page): void {
  const address = savedLinkedinAddress(documentOf(html)) ?? href;
  const page = linkedin.read({ document: documentOf(html), location: { href: address }, at });
  const sample = documentOf(sampleOf(html, address));
  const found = savedLinkedinAddress(sample) ?? 'https://www.linkedin.com/in/nobody/';
  alike(page, linkedin.read({ document: sample, location: { href: found }, at }));
}

function alike(page: ReturnType<typeof linkedin.read>, sample: ReturnType<typeof linkedin.read>): void {
  if (page.ok && sample.ok) expect(shape(sample.reading)).toEqual(shape(page.reading));
  else expect(sample).toEqual(page);
}

function shape({ facts, sections, problems, layout }: Reading) {
  const lists = (['positions', 'education', 'certifications', 'companies', 'schools'] as const).map((name) => [
    name,
    facts[name]?.length,
  ]);
  return {
    layout,
    sections,
    // A date in words is lost with its words, a picture that is written out with its letters.
    facts: Object.keys(facts)
      .filter((fact) => fact !== 'joined' && fact !== 'photoFrame')
      .toSorted(),
    lists,
    problems: problems.filter(({ kind }) => kind === 'layout-changed'),
  };
}

function sampleOf(html: string, href: string): string {
  return takeSample(documentOf(html), { href });
}

function documentOf(html: string): Document {
  return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
}

function jsonText(json: string): string {
  const texts: string[] = [];
  try {
    JSON.parse(json, (_key, value: unknown) => {
      if (typeof value === 'string' && !jsonTypes.test(value)) texts.push(value);
      return value;
    });
  } catch {
    return '';
  }
  return texts.join(' ');
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function manyScripts(): string {
  const texts =
    'Анна Петрова|Ελένη Γεωργίου|محمد علي|דוד כהן|अनिता शर्मा|สมชาย ใจดี|김민수|山田太郎|やまだ|ヤマダ|Ånä Ørsted'.split(
      '|',
    );
  return `<html lang="en"><body>${texts.map((text) => `<a href="/in/${encodeURIComponent(text)}/" aria-label="${text}"><p>${text} · 2024 – 12 500 ★ 🎉</p></a>`).join('')}</body></html>`;
}
