import * as fc from 'fast-check';
import { sectionOfFact } from '@/lib/domain/reading';
import type { Facts, Position, Reading, SectionState, Sections } from '@/lib/domain/reading';

/** Readings as pages could give them, of one invented person: few words, so that they often meet again. */

const states: readonly SectionState[] = ['absent', 'not-loaded', 'partial', 'complete', 'unreadable'];
const state = fc.constantFrom(...states);
const month = fc.constantFrom('2019-03', '2023-01', '2024', '2025-11', '2026-02', '2026-05', '2026-09');
const company = fc.constantFrom(
  { company: 'Acme', companyId: '1' },
  { company: 'Acme AB' },
  { company: 'Globex', companyId: '2' },
  { company: 'Initech' },
  { company: 'Hooli', companyId: '4' },
);
const words = fc.constantFrom(
  'Ops Manager',
  'Head of Operations',
  'Founder 🚀',
  'Builds quiet things',
  'Builds quiet…',
  'Ops Manager (3)',
  '',
);

const position: fc.Arbitrary<Position> = fc
  .record({
    title: fc.constantFrom('Ops Manager', 'Head of Operations', 'Adviser'),
    company,
    start: fc.option(month, { nil: undefined }),
    end: fc.option(month, { nil: null }),
    current: fc.boolean(),
    positionId: fc.option(fc.constantFrom('11', '12', '13'), { nil: undefined }),
  })
  .map(({ title, company: at, start, end, current, positionId }) => ({
    title,
    ...at,
    current,
    ...(start === undefined ? {} : { start }),
    ...(current ? { end: null } : end === null ? {} : { end }),
    ...(positionId === undefined ? {} : { positionId }),
  }));

const facts: fc.Arbitrary<Facts> = fc
  .record(
    {
      name: fc.constantFrom('Ana Example', 'Dr. Ana Example', 'Ana Sample', 'Ana Example 🎉'),
      headline: fc.option(words, { nil: null }),
      bio: fc.option(words, { nil: null }),
      location: fc.constantFrom('Stockholm', 'Stockholm, Sweden', 'Gothenburg', null),
      companies: fc.array(
        company.map((one) => ({ name: one.company, ...(one.companyId ? { id: one.companyId } : {}) })),
        { maxLength: 2 },
      ),
      photoFrame: fc.constantFrom('none', 'framed', 'open-to-work', 'hiring'),
      positions: fc.uniqueArray(position, { maxLength: 4, selector: (one) => one.positionId ?? one }),
      education: fc.array(fc.record({ school: fc.constantFrom('KTH', 'Uppsala University'), start: month }), {
        maxLength: 2,
      }),
    },
    { requiredKeys: ['name'] },
  )
  .map((read) => read as Facts);

const sections: fc.Arbitrary<Sections> = fc.record({
  topCard: state,
  about: state,
  experience: state,
  education: state,
});

/** Days after the first of July 2026, at most one reading a minute. */
export const reading: fc.Arbitrary<Reading> = fc
  .record({
    facts,
    sections,
    minute: fc.integer({ min: 0, max: 150 * 24 * 60 }),
    layout: fc.constantFrom('sdui', 'ember', 'public'),
    uiLanguage: fc.constantFrom('en', 'en', 'en', 'sv'),
    handle: fc.constantFrom('ana-example', 'ana-example', 'ana-e'),
  })
  .map(({ facts: read, sections: seen, minute, layout, uiLanguage, handle }) => ({
    source: 'linkedin',
    layout,
    url: `https://www.linkedin.com/in/${handle}/`,
    readAt: Temporal.Instant.from('2026-07-01T00:00:00Z').add({ minutes: minute }).toString(),
    uiLanguage,
    viewer: layout === 'public' ? 'signed-out' : 'signed-in',
    identity: { id: 'ACoAAExampleAna', handle },
    facts: read,
    sections: consistent(read, seen),
    posts: [],
    problems: [],
  }));

export const readingsInOrder = fc
  .uniqueArray(reading, { minLength: 1, maxLength: 8, selector: (one) => one.readAt })
  .map((all) => all.toSorted((a, b) => Temporal.Instant.compare(a.readAt, b.readAt)));

/** What a reading tells stands in a section that it saw. */
function consistent(read: Facts, seen: Sections): Sections {
  const told = (Object.keys(read) as (keyof Facts)[]).map((fact) => sectionOfFact.linkedin[fact]);
  const shown = told.map((name) => [name, seen[name] === 'complete' ? 'complete' : 'partial'] as const);
  return { ...seen, ...Object.fromEntries(shown) };
}
