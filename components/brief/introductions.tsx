import type { Brief } from '@/lib/domain/brief.types';
import { creditText, introductionText } from '@/lib/i18n/sentences/introduction-sentence';
import { maxCredits, maxIntroductions } from '@/lib/i18n/sentences/records-blocks';
import { cutWords } from '@/lib/i18n/sentences/words';
import { useTold } from '../use-told';
import { Section } from '../ui/section';
import { Theirs } from '../ui/theirs';
import { RecordLink } from './record-link';

/** Under way, with my next step in each; and who is remembered for bringing whom together. */
export function Introductions({ brief }: { readonly brief: Brief }) {
  const told = useTold();
  const { introductions: words, suggestion } = told.t.brief;
  const several = brief.people.length > 1;
  const of = (name: string, text: string) => (several ? suggestion.to(cutWords(name, 4), text) : text);
  const underWay = brief.people.flatMap(({ personId, name, introductions }) =>
    introductions.map((each) => ({
      from: each.from,
      personId,
      text: of(name, introductionText(told, each)),
      note: each.lesson === '' ? '' : words.lesson(each.lesson),
    })),
  );
  const credits = brief.people.flatMap(({ personId, name, credits: all }) =>
    all.map((each) => ({ from: each.from, personId, text: of(name, creditText(told, each)), note: '' })),
  );
  const lines = [...underWay.slice(0, maxIntroductions), ...credits.slice(0, maxCredits)];
  if (lines.length === 0) return null;
  return (
    <Section title={words.heading}>
      <ul className="bullets">
        {lines.map((line) => (
          <li key={`${line.personId}:${line.from.id}`}>
            <RecordLink from={line.from} personId={line.personId}>
              <Theirs text={line.text} />
            </RecordLink>
            {line.note === '' ? null : (
              <span className="source block">
                <Theirs text={line.note} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
