import type { Change } from './change';
import { changeOf, earlierMonth } from './compared';
import type { Compared } from './compared';
import { isEarlierThan, isLaterThan } from './month-math';
import { listState } from './list-state';
import { isSameCertificate, isSameStudy } from './study-match';

/**
 * Studies and certificates that were added. One that began long before the earlier reading was only told late: low.
 * What a list lacks is nothing.
 */
export function diffLists(compared: Compared): Change[] {
  return [...diffEducation(compared), ...diffCertifications(compared)];
}

function diffEducation(compared: Compared): Change[] {
  const was = compared.before.facts.education ?? [];
  const now = compared.after.facts.education ?? [];
  const month = earlierMonth(compared, 'education');
  const whole = areWhole(compared, 'education', was, now);
  return now
    .filter((one) => (isLaterThan(one.start, month) || whole) && !was.some((other) => isSameStudy(one, other)))
    .map((one) =>
      changeOf(compared, 'education', 'education', {
        before: null,
        after: {
          text: [one.school, one.degree].filter((part) => part).join(' · '),
          ...(one.degree ? { title: one.degree } : {}),
          company: one.school,
        },
        certainty: isLaterThan(one.start, month) ? 'stated' : 'likely',
        effective: one.start,
        editedLate: isEarlierThan(one.start, month),
        low: isEarlierThan(one.start, month),
      }),
    );
}

function diffCertifications(compared: Compared): Change[] {
  const was = compared.before.facts.certifications ?? [];
  const now = compared.after.facts.certifications ?? [];
  const month = earlierMonth(compared, 'certifications');
  const whole = areWhole(compared, 'certifications', was, now);
  return now
    .filter((one) => (isLaterThan(one.issued, month) || whole) && !was.some((other) => isSameCertificate(one, other)))
    .map((one) =>
      changeOf(compared, 'certification', 'certifications', {
        before: null,
        after: {
          text: [one.name, one.issuer].filter((part) => part).join(' · '),
          title: one.name,
          ...(one.issuer ? { company: one.issuer } : {}),
        },
        certainty: isEarlierThan(one.issued, month) ? 'likely' : 'stated',
        effective: one.issued,
        editedLate: isEarlierThan(one.issued, month),
        low: isEarlierThan(one.issued, month),
      }),
    );
}

function areWhole(
  compared: Compared,
  section: 'education' | 'certifications',
  was: readonly unknown[],
  now: readonly unknown[],
): boolean {
  const { before, after } = compared;
  return (
    compared.sameLanguage &&
    listState(before, section, was) === 'complete' &&
    listState(after, section, now) === 'complete'
  );
}
