import { lazy, type ReactNode } from 'react';
import type { Brief } from '@/lib/domain/brief.types';
import { asRead } from '@/lib/domain/brief-table';
import { wordsPerLine } from '@/lib/i18n/sentences/brief-sentence';
import { Late } from '../ui/late';
import { LineWords } from '../ui/line-words';
import { useTold } from '../use-told';
import { Agenda } from './agenda';
import { PlaceOrLink } from './place-or-link';
import { Since } from './since';

// The popup's first sight ends with the questions.
const Below = lazy(async () => ({ default: (await import('./below')).Below }));

type Props = {
  readonly brief: Brief;
  /** The long silence stands further up already. */
  readonly silenceSaid?: boolean;
  /** What there is room for between the glance and these. */
  readonly before?: (brief: Brief) => ReactNode;
};

/** What follows the glance, in its order and within two minutes. Five minutes before only the questions and the place are left. */
export function BriefBody({ brief: whole, silenceSaid = false, before }: Props) {
  const told = useTold();
  const brief = asRead(whole);
  return (
    <LineWords value={wordsPerLine(told, brief)}>
      {before?.(brief)}
      <Blocks brief={brief} silenceSaid={silenceSaid} />
    </LineWords>
  );
}

function Blocks({ brief, silenceSaid }: { readonly brief: Brief; readonly silenceSaid: boolean }) {
  const named = brief.people.length > 1;
  if (brief.case === 'five-minutes') {
    return (
      <>
        <PlaceOrLink brief={brief} />
        <Agenda brief={brief} />
      </>
    );
  }
  return (
    <>
      {brief.people.map((person) =>
        named && person.changes.length === 0 ? null : <Since key={person.personId} person={person} named={named} />,
      )}
      <Agenda brief={brief} />
      <Late>
        <Below brief={brief} silenceSaid={silenceSaid} />
      </Late>
    </>
  );
}
