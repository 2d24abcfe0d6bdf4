import { linkedinPage } from '@/lib/sources/linkedin/fixtures/page';
import { anaInAutumn } from '@/lib/sources/linkedin/fixtures/people';
import { activityId, profileAddress } from '@/lib/sources/linkedin/fixtures/spec';
import { xPage } from '@/lib/sources/x/fixtures/page';
import { ana, jonas, sara } from '@/lib/sources/x/fixtures/people';
import { furniture, furnitureStyle } from './furniture';

export type BenchPage = {
  readonly name: string;
  readonly source: 'linkedin' | 'x';
  readonly url: string;
  readonly html: string;
};

/** The project's own pages at the size of real ones; those are measured beside them where they are at hand. */
export function benchPages(): BenchPage[] {
  return [
    { name: 'own LinkedIn page', source: 'linkedin', url: profileAddress(anaInAutumn), html: largeLinkedinPage() },
    { name: 'own X page', source: 'x', url: `https://x.com/${ana.handle}`, html: largeXPage() },
  ];
}

/** A profile as the site serves it, and scrolled to its end: what stands below the activity comes when one scrolls near. */
export function loadedPages(): readonly BenchPage[] {
  const url = profileAddress(anaInAutumn);
  return [
    { name: 'a profile', source: 'linkedin', url, html: largeLinkedinPage('as opened') },
    { name: 'a profile that is whole at once', source: 'linkedin', url, html: largeLinkedinPage() },
  ];
}

/** Ten posts with their reactions, other people beside it; scrolled to its end the job list and six more cards too. */
function largeLinkedinPage(how: 'as opened' | 'scrolled' = 'scrolled'): string {
  const scrolled = how === 'scrolled';
  const posts = Array.from({ length: 10 }, (_, at) => ({
    id: activityId(`2026-${String(10 - at).padStart(2, '0')}-12T08:30:00Z`),
    text: words(60 + at * 15),
  }));
  const person = { ...anaInAutumn, posts };
  const prefix = `com.linkedin.sdui.profile.card.ref${person.id}`;
  const more = [
    'EducationTopLevelSection',
    'CertificationTopLevel',
    'Skills',
    'LanguageTopLevel',
    'HonorsTopLevel',
    'Interests',
  ]
    .map(
      (name) =>
        `<div componentkey="${prefix}${name}"><section class="card" componentkey="${prefix}${name}">${furniture(12)}</section></div>`,
    )
    .join('');
  return linkedinPage({ page: 'profile', person, ...(scrolled ? { experience: 'complete' } : {}) })
    .replace('</head>', `<style>${furnitureStyle}</style></head>`)
    .replaceAll('<p class="quiet"><span>12 reactions</span></p>', furniture(4))
    .replace('<div class="wait"></div>', scrolled ? more : '<div class="wait"></div>')
    .replace('</aside>', `${furniture(25)}</aside>`)
    .replace('</body>', `<footer>${furniture(15)}</footer></body>`);
}

/** As many posts as X holds in its list at once, with their rows of buttons, and the side bar. */
function largeXPage(): string {
  const posts = Array.from({ length: 15 }, (_, at) => ({
    id: String(2_010_000_000_000_000_000n - BigInt(at) * 1_000_000_000_000n),
    author: at % 4 === 3 ? sara : ana,
    ...(at % 4 === 3 ? { repostedBy: ana } : {}),
    at: `2026-10-${String(28 - at).padStart(2, '0')}T08:30:00.000Z`,
    text: words(30),
  }));
  return xPage({ person: ana, posts, sidebar: Array.from({ length: 6 }, () => jonas) })
    .replace('</head>', `<style>${furnitureStyle}</style></head>`)
    .replaceAll('<div role="group" class="post-actions">', `${furniture(5)}<div role="group" class="post-actions">`)
    .replace('</aside>', `${furniture(40)}</aside>`);
}

function words(count: number): string {
  const some =
    'We are looking for calm people who like factories — come and talk to me about planning, lean and coffee.'.split(
      ' ',
    );
  return Array.from({ length: count }, (_, at) => some[at % some.length]).join(' ');
}
