import { Check, Users } from 'lucide-react';
import type { Brief } from '@/lib/domain/brief.types';
import { creditText, introductionDue, introductionWords } from '@/lib/i18n/sentences/introduction-sentence';
import { maxCredits, maxIntroductions } from '@/lib/i18n/sentences/records-blocks';
import { cutWords } from '@/lib/i18n/sentences/words';
import { useTold } from '../use-told';
import { Row } from '../ui/row';
import { Section } from '../ui/section';
import { Theirs } from '../ui/theirs';
import { RecordLink } from './record-link';

/** Under way, with my next step in each and its date; and who is remembered for bringing whom together. */
export function Introductions({ brief }: { readonly brief: Brief }) {
  const told = useTold();
  const { introductions: words, suggestion } = told.t.brief;
  const several = brief.people.length > 1;
  const of = (name: string, text: string) => (several ? suggestion.to(cutWords(name, 4), text) : text);
  const underWay = brief.people.flatMap(({ personId, name, introductions }) =>
    introductions.map((each) => ({
      from: each.from,
      personId,
      text: of(name, introductionWords(told, each)),
      due: introductionDue(told, each),
      late: each.daysLate > 0,
      note: each.lesson === '' ? '' : words.lesson(each.lesson),
    })),
  );
  const credits = brief.people.flatMap(({ personId, name, credits: all }) =>
    all.map((each) => ({ from: each.from, personId, text: of(name, creditText(told, each)) })),
  );
  if (underWay.length + credits.length === 0) return null;
  return (
    <Section title={words.heading}>
      <div className="rows">
        {underWay.slice(0, maxIntroductions).map((line) => (
          <Row
            key={`${line.personId}:${line.from.id}`}
            icon={<Users size={12} />}
            tone={line.late ? 'care' : 'mute'}
            source={
              <>
                <span className={line.late ? 'promise-late' : undefined}>{line.due}</span>
                {line.note === '' ? null : (
                  <span className="block">
                    <Theirs text={line.note} />
                  </span>
                )}
              </>
            }
          >
            <RecordLink from={line.from} personId={line.personId}>
              <Theirs text={line.text} />
            </RecordLink>
          </Row>
        ))}
        {credits.slice(0, maxCredits).map((line) => (
          <Row key={`${line.personId}:${line.from.id}`} icon={<Check size={12} />} tone="new">
            <RecordLink from={line.from} personId={line.personId}>
              <Theirs text={line.text} />
            </RecordLink>
          </Row>
        ))}
      </div>
    </Section>
  );
}
