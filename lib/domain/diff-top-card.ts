import type { Change } from './change';
import { changeOf } from './compared';
import type { Compared } from './compared';
import { listState, readPositions } from './list-state';
import { ms } from './moments';
import { employerOf, sameOrganisation } from './position-key';
import { companyValue } from './position-value';
import type { Organisation, Reading } from './reading';

/**
 * The top card names another company and the jobs were not read: perhaps a new job, perhaps a volunteer post or
 * another choice of what to show. Held until a fuller reading.
 */
export function diffTopCard(compared: Compared, jobs: readonly Change[]): Change[] {
  return jobs.some((job) => job.kind !== 'employer-renamed') || areJobsRead(compared)
    ? []
    : shownCompany(compared, 'held');
}

/** Another company on the top card, whatever the jobs say; `held`: that was not among the current jobs. */
export function shownCompany(compared: Compared, which: 'held' | 'any'): Change[] {
  const { before, after } = compared;
  const was = before.facts.companies ?? [];
  const now = after.facts.companies?.[0];
  const former = was[0];
  if (former === undefined || now === undefined || !otherCompany(compared, was, now) || isSchool([before, after], now))
    return [];
  const listed = which === 'held' ? [before, after] : [before];
  const current = listed.flatMap(({ facts }) => readPositions(facts)).filter((position) => position.current);
  if (current.some((position) => sameOrganisation(employerOf(position), now))) return [];
  return [
    changeOf(compared, 'company-unclear', 'topCard', {
      before: companyValue(former),
      after: companyValue(now),
      certainty: 'maybe',
    }),
  ];
}

/** Names are comparable in one language alone; ids always. */
function otherCompany(compared: Compared, was: readonly Organisation[], now: Organisation): boolean {
  if (was.some((one) => sameOrganisation(one, now))) return false;
  return compared.sameLanguage || (now.id !== undefined && was.every((one) => one.id !== undefined));
}

/** The jobs were read with this top card or after it, so that they say what it means. */
function areJobsRead(compared: Compared): boolean {
  const { after } = compared;
  if (after.sections.experience === 'absent') return true;
  if (listState(after, 'experience', readPositions(after.facts)) === 'unknown') return false;
  return ms(compared.between('experience')[1]) >= ms(compared.between('topCard')[1]);
}

function isSchool(readings: readonly Reading[], company: Organisation): boolean {
  return readings.some(({ facts }) => {
    const taught = (facts.education ?? []).map((one) =>
      one.schoolId ? { name: one.school, id: one.schoolId } : { name: one.school },
    );
    return [...(facts.schools ?? []), ...taught].some((school) => sameOrganisation(school, company));
  });
}
