import { describe, expect, it } from 'vitest';
import { ana, sara } from './fixtures/people';
import { xPage } from './fixtures/page';
import { documentOf, readHtml } from './fixtures/read';

/** The inside of `UserName`, as the page may build it. */
function readNamed(inner: string, person = ana) {
  const document = documentOf(xPage({ person }));
  const userName = document.querySelector('[data-testid="UserName"]');
  if (userName) userName.innerHTML = inner;
  const result = readHtml(document, person);
  return result.ok ? { name: result.reading.facts.name, ...result.reading.identity } : result.problem;
}

const name = (html: string, dir = 'ltr') => `<div><div dir="${dir}"><span><span>${html}</span></span></div></div>`;
const handle = (text = '@analindqvist') => `<div tabindex="-1"><div dir="ltr"><span>${text}</span></div></div>`;

describe('name and handle', () => {
  it('are told from "Follows you", labels and the affiliate’s text', () => {
    const inner =
      name('Ana') +
      '<div role="link" tabindex="0"><img alt="🏢" src="data:,"><span>Nordhamn</span></div>' +
      handle() +
      '<div data-testid="userFollowIndicator"><span>Follows you</span></div><div dir="ltr"><span>Parody account</span></div>';
    expect(readNamed(inner)).toEqual({ name: 'Ana', handle: 'analindqvist', id: ana.id });
  });

  it('are told from an affiliate’s picture within the name’s own line', () => {
    const badge = '<div role="link" tabindex="0"><img alt="🏢" src="data:,"><span>Nordhamn</span></div>';
    expect(readNamed(name(`Ana ${badge}`) + handle())).toMatchObject({ name: 'Ana' });
  });

  it('are told from the keeper of an automated account', () => {
    const label = '<div dir="ltr"><span>Automated by </span><a href="/saraek_"><span>@saraek_</span></a></div>';
    expect(readNamed(name('Ana') + handle() + label)).toMatchObject({ name: 'Ana', handle: 'analindqvist' });
    // Nor is that page the keeper's, when the address is already theirs.
    expect(readNamed(name('Ana') + handle() + label, sara)).toEqual({ kind: 'layout-unknown', part: 'handle' });
  });

  it('are told apart in an interface that runs from right to left', () => {
    expect(readNamed(name('أنا', 'rtl') + handle())).toMatchObject({ name: 'أنا', handle: 'analindqvist' });
  });

  it('are never each other: without the name’s line there is no reading', () => {
    expect(readNamed(handle())).toEqual({ kind: 'layout-unknown', part: 'name' });
    expect(readNamed(`<div><span>Ana</span></div>${handle()}`)).toEqual({ kind: 'layout-unknown', part: 'name' });
    expect(readNamed(name('Ana'))).toEqual({ kind: 'layout-unknown', part: 'handle' });
  });

  it('keep emoji, and leave buttons, icons and nodes of other extensions out', () => {
    const inner = name(
      'Ana<img alt="🚲" src="data:,"><button>?</button><svg><title>Verified</title></svg>' +
        '<other-extension>trusted</other-extension><span data-other="1">9.8</span><span id="other">!</span>',
    );
    expect(readNamed(inner + handle())).toMatchObject({ name: 'Ana🚲' });
  });
});
