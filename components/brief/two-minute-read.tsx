import type { Brief } from '@/lib/domain/brief.types';
import { sayText } from '@/lib/i18n/sentences/say-sentence';
import { cutWords } from '@/lib/i18n/sentences/words';
import { useText } from '../deps';
import { Section } from '../ui/section';
import { BriefBody } from './brief-body';
import { Glance } from './glance';
import { SayAloud } from './say-aloud';
import { Silence } from './silence';
import { WhereMet } from './where-met';

/** All that is worth reading in two minutes, in the brief's order; empty blocks are left out. */
export function TwoMinuteRead({ brief }: { readonly brief: Brief }) {
  return (
    <>
      <Glance brief={brief} />
      <BriefBody brief={brief} silenceSaid before={beforeChanges} />
    </>
  );
}

function beforeChanges(brief: Brief) {
  return <BeforeChanges brief={brief} />;
}

/** Where you met, a long silence, and what else can be said. Each of several people has one line in the glance. */
function BeforeChanges({ brief }: { readonly brief: Brief }) {
  const text = useText();
  const second = brief.people.flatMap((person) => person.say.map((line) => ({ line, person })))[1];
  const several = brief.people.length > 1;
  const only = several ? undefined : brief.people[0];
  return (
    <>
      {only ? <WhereMet person={only} /> : null}
      {brief.case === 'five-minutes' ? null : <Silence brief={brief} />}
      {second ? (
        <Section title={text.brief.say.heading}>
          <SayAloud
            text={sayText(text, second.line)}
            from={second.line.from}
            personId={second.person.personId}
            to={several ? cutWords(second.person.name, 4) : undefined}
          />
        </Section>
      ) : null}
    </>
  );
}
