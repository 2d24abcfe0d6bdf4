import type { Brief } from '@/lib/domain/brief.types';
import { creditText, introductionText } from '@/lib/i18n/sentences/introduction-sentence';
import { cutWords } from '@/lib/i18n/sentences/words';
import { useTold } from '../use-told';
import { Section } from '../ui/section';
import { Theirs } from '../ui/theirs';
import { RecordLink } from './record-link';

const shown = 4;

/** Under way, with my next step in each; and who is remembered for bringing whom together. */
export function Introductions({ brief }: { readonly brief: Brief }) {
  const told = useTold();
  const { introductions: words, suggestion } = told.t.brief;
  const several = brief.people.length > 1;
  const of = (name: string, text: string) => (several ? suggestion.to(cutWords(name, 4), text) : text);
  const lines = brief.people.flatMap((person) => [
    ...person.introductions.map((each) => ({
      from: each.from,
      personId: person.personId,
      text: of(person.name, introductionText(told, each)),
      note: each.lesson === '' ? '' : words.lesson(each.lesson),
    })),
    ...person.credits.slice(0, 1).map((each) => ({
      from: each.from,
      personId: person.personId,
      text: of(person.name, creditText(told, each)),
      note: '',
    })),
  ]);
  if (lines.length === 0) return null;
  return (
    <Section title={words.heading}>
      <ul className="bullets">
        {lines.slice(0, shown).map((line) => (
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
