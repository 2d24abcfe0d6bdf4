import type { ChangeLine } from '@/lib/domain/brief.types';
import type { Change, ChangeValue } from '@/lib/domain/change';
import { monthText, numberedDate, shortDate } from './dates';
import type { Told } from './dates';
import { cutWords } from './words';

const valueWords = 8;
const postWords = 7;

/** "Operations Manager → Head of Operations, Sep 2026"; a `maybe` as a question. */
export function changeText(told: Told, change: Change): string {
  const what = whatChanged(told, change);
  if (change.certainty === 'maybe') return told.t.change.perhaps(what.replace(/[?!.]+$/, ''));
  return change.effective === undefined ? what : told.t.change.dated(what, monthText(change.effective, told.language));
}

/** What kind of change it is, as its site calls it. */
export function changeKindText(t: Told['t'], { kind, source }: Pick<Change, 'kind' | 'source'>): string {
  return kind === 'bio' && source === 'x' ? t.change.bioOnX : t.change.kinds[kind];
}

/** The two values in one line; what is new or gone alone, without an arrow from or to nothing. */
export function valuesText(t: Told['t'], { before, after }: Pick<Change, 'before' | 'after'>): string {
  if (after === null) return before === null ? '' : t.change.gone(before.text);
  return before === null ? after.text : t.change.fromTo(before.text, after.text);
}

/** Where it is from, how sure, from when: "LinkedIn, stated", "LinkedIn · between 3 Mar and 22 Nov". */
export function changeSource(told: Told, change: Change): string {
  const { t } = told;
  const source = t.common.source[change.source];
  const sure = change.certainty === 'stated' ? t.change.dated(source, t.change.certainty.stated) : source;
  const late = change.editedLate === true ? [t.change.editedLate] : [];
  const between = change.effective === undefined ? [betweenText(told, change)] : [];
  return [sure, ...between, ...late].join(' · ');
}

/** The source, and whether it can be mentioned. */
export function changeNote(told: Told, line: ChangeLine): string {
  return `${changeSource(told, line.change)} · ${told.t.change.say[line.say]}`;
}

function betweenText(told: Told, change: Change): string {
  const [from, to] = change.between;
  // Read twice on one day: there is nothing between.
  if (from === null || numberedDate(from, told) === numberedDate(to, told))
    return told.t.change.seen(shortDate(to, told));
  return told.t.change.between(numberedDate(from, told), shortDate(to, told));
}

function whatChanged({ t }: Told, change: Change): string {
  const before = valueText(change.before);
  const after = valueText(change.after);
  const kind = changeKindText(t, change);
  const fromTo = before === '' || after === '' ? before || after || kind : t.change.fromTo(before, after);
  switch (change.kind) {
    case 'new-job':
      if (after === '') return kind;
      return before === ''
        ? t.change.named(kind, roleText(t, change.after))
        : t.change.fromTo(roleText(t, change.before), roleText(t, change.after));
    case 'promotion':
      // Where only the top card was known before, there is a company and no former title.
      if (before === '' || (change.before?.company && !change.before.title))
        return t.change.named(kind, roleText(t, change.after));
      return t.change.fromTo(change.before?.title ?? before, change.after?.title ?? after);
    case 'role-added':
      return t.change.named(kind, roleText(t, change.after));
    case 'left':
    case 'no-longer-listed':
      return t.change.named(kind, roleText(t, change.before) || roleText(t, change.after));
    case 'company-unclear':
      return after === '' ? kind : t.change.companyUnclear(change.after?.company ?? after);
    case 'employer-renamed':
    case 'handle':
      return fromTo;
    case 'location':
      return after === '' ? t.change.named(kind, t.change.gone(before)) : placesText(t, before, after);
    case 'post':
    case 'news':
      return t.change.named(kind, t.change.quoted(cutWords(change.after?.text ?? '', postWords)));
    case 'open-to-work':
    case 'hiring':
      return change.after === null ? t.change.gone(kind) : kind;
    case 'headline':
    case 'bio':
    case 'name':
    case 'education':
    case 'certification':
    case 'website':
      return t.change.named(kind, after === '' ? t.change.gone(before) : fromTo);
  }
}

/** "Gothenburg → Stockholm": region and country only where the towns do not differ. */
function placesText(t: Told['t'], before: string, after: string): string {
  const [from = '', to = ''] = [before, after].map((place) => place.split(',')[0]?.trim());
  const towns = from !== '' && to !== '' && from !== to;
  if (before === '') return after;
  return towns ? t.change.fromTo(from, to) : t.change.fromTo(before, after);
}

function roleText(t: Told['t'], value: ChangeValue): string {
  if (value?.title && value.company) return cutWords(t.change.roleAt(value.title, value.company), valueWords + 2);
  return valueText(value);
}

function valueText(value: ChangeValue): string {
  return cutWords(value?.text || value?.title || value?.company || '', valueWords);
}
