import type { PlainDate } from '@/lib/domain/reading';
import type { Language } from '@/lib/domain/language';
import type { Chip, ChipNews } from '@/lib/messaging/protocol';
import type { AnnotationWording } from '@/lib/i18n/annotation-wording';

export type ChipText = { readonly what: string; readonly when: string; readonly spoken: string };

const longest = 90;

type Remembered = Extract<Chip, { readonly kind: 'remembered' }>;

/** "1 coffee" and "12 Mar": discreet, since others see the screen too. */
export function chipText(chip: Remembered, wording: AnnotationWording, language: Language, year: number): ChipText {
  const what = chip.meetings === 0 ? wording.noneYet : wording.meetings(chip.meetings, chip.meetingKind);
  const when = chip.lastMet === null ? '' : shortDate(chip.lastMet, language, year);
  const spoken = [what, when, chip.news.length > 0 ? wording.somethingNew : '']
    .filter((part) => part !== '')
    .join(', ');
  return { what, when, spoken };
}

/** One line of news; an unknown kind shows its text alone, and none shows nothing. */
export function newsLine(news: ChipNews, wording: AnnotationWording): string {
  const sentences: Readonly<Record<string, ((text: string) => string) | undefined>> = wording.news;
  const sentence = Object.hasOwn(sentences, news.kind) ? sentences[news.kind] : undefined;
  const text = news.text.length > longest ? `${news.text.slice(0, longest).trimEnd()}…` : news.text;
  return sentence === undefined ? text : sentence(text);
}

function shortDate(date: PlainDate, language: Language, year: number): string {
  const moment = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return '';
  const format = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...(moment.getUTCFullYear() === year ? {} : { year: 'numeric' as const }),
  });
  return format.format(moment);
}
