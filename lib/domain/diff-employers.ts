import { newSign } from './bio-organisations';
import type { Change } from './change';
import { changeOf } from './compared';
import type { Compared } from './compared';
import type { JobLists } from './job-lists';
import { companyWords, employerOf, sameCompanyName } from './position-key';
import { companyValue } from './position-value';
import { isCutOf } from './text-normal';
import type { Organisation } from './reading';

/** The same company id under another name, where they still work. Names are comparable in one language alone. */
export function diffEmployers(compared: Compared, lists: JobLists | null): Change[] {
  if (!compared.sameLanguage) return [];
  const { before, after } = compared;
  const pairs = (lists?.match.pairs ?? [])
    .filter((pair) => pair.before.current && pair.after.current)
    .map((pair) => [employerOf(pair.before), employerOf(pair.after)] as const);
  const shown = (before.facts.companies ?? []).flatMap((was) =>
    (after.facts.companies ?? []).map((now) => [was, now] as const),
  );
  const renamed = [...pairs, ...shown].flatMap(([was, now]) =>
    was && now && isRenamed(was, now) ? [{ was, now }] : [],
  );
  return renamed
    .filter(({ now }, at) => renamed.findIndex((other) => other.now.id === now.id) === at)
    .map(({ was, now }) =>
      changeOf(compared, 'employer-renamed', lists ? 'experience' : 'topCard', {
        before: companyValue(was),
        after: companyValue(now),
        certainty: 'stated',
      }),
    );
}

function isRenamed(was: Organisation, now: Organisation): boolean {
  if (was.id === undefined || was.id !== now.id) return false;
  if (newSign(was.name, now.name)) return true;
  const [one, other] = [companyWords(was.name), companyWords(now.name)];
  return (
    one !== '' &&
    other !== '' &&
    !sameCompanyName(was.name, now.name) &&
    !isCutOf(was.name, now.name) &&
    !isCutOf(now.name, was.name)
  );
}
