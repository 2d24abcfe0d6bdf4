import type { TodayItem, TodayPerson } from '@/lib/domain/today';
import type { TodayTask } from '@/lib/domain/today-tasks';
import { changeText } from './change-sentence';
import { clockTime, numberedDate } from './dates';
import type { Told } from './dates';
import { namesText } from './meeting-sentence';

/** One line of today's list, and the small one under it. */
export function todayText(
  told: Told,
  item: Exclude<TodayItem, TodayTask>,
): { readonly text: string; readonly note: string } {
  const { t, language } = told;
  switch (item.kind) {
    case 'meeting': {
      const time = clockTime(item.start, item.zone, language);
      const day = item.day === 'tomorrow' ? `${t.today.days.tomorrow} ${time}` : time;
      return {
        text: item.event
          ? t.today.event(day, item.event)
          : t.today.meeting(day, kindWithin(told, item.meetingKind), people(told, item.people)),
        note: item.purpose === '' ? t.today.noWhy : item.purpose,
      };
    }
    case 'debrief':
      return {
        text: item.event
          ? t.today.eventDebrief(item.event)
          : t.today.debrief(kindWithin(told, item.meetingKind), people(told, item.people)),
        note: t.today.debriefUntil(numberedDate(item.closesAt, told)),
      };
    case 'changes':
      return { text: t.today.changes(item.name, changeText(told, item.biggest)), note: '' };
  }
}

function kindWithin({ t, language }: Told, kind: keyof Told['t']['meeting']['kinds']): string {
  return t.meeting.kinds[kind].toLocaleLowerCase(language);
}

function people({ t, language }: Told, list: readonly TodayPerson[]): string {
  return list.length === 0
    ? t.today.nobody
    : namesText(
        list.map((person) => person.name),
        language,
      );
}
