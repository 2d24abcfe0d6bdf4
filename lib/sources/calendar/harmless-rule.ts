import type ICAL from 'ical.js';

/**
 * Rules that surely have a next moment. ical.js looks for ever for a 30 February, or for a Monday among every seventh
 * Tuesday, and nothing can stop it from within; of other rules the first moment alone is taken.
 */
export function isHarmless(rule: ICAL.Recur): boolean {
  if (!(rule.interval >= 1 && rule.interval <= 100)) return false;
  const parts = Object.entries(rule.parts as Record<string, unknown>);
  const byDay = parts.length > 0;
  if (!parts.every(([name, value]) => name === 'BYDAY' && isListOf(value, days[rule.freq] ?? /^$/))) return false;
  return rule.freq in days && (rule.freq !== 'DAILY' || !byDay || rule.interval === 1);
}

/** A zone's rules: once a year, on a day of a month that every year has. */
export function isHarmlessZoneRule(rule: ICAL.Recur): boolean {
  const parts = Object.entries(rule.parts as Record<string, unknown>);
  return (
    rule.freq === 'YEARLY' &&
    rule.interval === 1 &&
    parts.every(([name, value]) => {
      if (name === 'BYMONTH') return isListOf(value, /^(?:[1-9]|1[0-2])$/);
      if (name === 'BYMONTHDAY')
        return isListOf(value, /^(?:[1-9]|1\d|2[0-8])$/) && !parts.some(([other]) => other === 'BYDAY');
      return name === 'BYDAY' && isListOf(value, /^[+-]?[1-4](?:MO|TU|WE|TH|FR|SA|SU)$/);
    })
  );
}

const weekday = /^(?:MO|TU|WE|TH|FR|SA|SU)$/;
const numbered = /^(?:[+-]?[1-4])?(?:MO|TU|WE|TH|FR|SA|SU)$/;
const days: Readonly<Record<string, RegExp>> = { DAILY: weekday, WEEKLY: weekday, MONTHLY: numbered, YEARLY: numbered };

function isListOf(value: unknown, each: RegExp): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item) => each.test(String(item)));
}
