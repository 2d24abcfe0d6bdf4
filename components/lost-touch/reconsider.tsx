import { useState } from 'react';
import type { Person } from '@/lib/domain/person';
import { adviceAfter, advices, lowered, type Advice } from '@/lib/domain/reconsider';
import { cadenceText } from '@/lib/i18n/sentences/relation-sentence';
import { useEscape } from '../shell/use-escape';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { useRelationText } from '../use-relation-text';
import { useCadence } from './use-cadence';

type Props = { readonly person: Pick<Person, 'id' | 'name' | 'cadence'>; readonly onDone: () => void };

/** No reason to meet comes to mind: two questions, and what one may do then. Only whoever opens it is asked. */
export function Reconsider({ person, onDone }: Props) {
  const text = useRelationText();
  const [mine, setMine] = useState<boolean | null>(null);
  const [theirs, setTheirs] = useState<boolean | null>(null);
  const { busy, choose, keep } = useCadence(person);
  useEscape(onDone);
  if (!text) return null;
  const t = text.reconsider;
  const advice = mine === null || theirs === null ? null : adviceAfter({ mine, theirs });
  const less = lowered(person.cadence);
  const words: Readonly<Record<Advice, string>> = {
    keep: t.keep,
    lower: t.lower(cadenceText(text, less).toLocaleLowerCase()),
    rest: t.rest,
  };

  async function take(chosen: Advice) {
    if (chosen === 'keep') keep();
    else if (!(await choose(chosen === 'rest' ? 'rest' : less))) return;
    onDone();
  }

  return (
    <section className="stack-s reconsider" aria-label={t.title(person.name)}>
      <p className="soft">{t.text}</p>
      <Question label={t.mine} value={mine} onChange={setMine} yes={t.yes} no={t.no} />
      <Question label={t.theirs} value={theirs} onChange={setTheirs} yes={t.yes} no={t.no} />
      <output>{advice ? <p>{t.suggests[advice]}</p> : null}</output>
      <div className="actions">
        {advices.map((each) => (
          <Button
            key={each}
            small
            disabled={busy}
            className={each === advice ? 'btn-suggested' : ''}
            onClick={() => void take(each)}
          >
            {words[each]}
          </Button>
        ))}
      </div>
    </section>
  );
}

type QuestionProps = {
  readonly label: string;
  readonly yes: string;
  readonly no: string;
  readonly value: boolean | null;
  readonly onChange: (value: boolean) => void;
};

function Question({ label, yes, no, value, onChange }: QuestionProps) {
  return (
    <fieldset className="yes-or-no">
      <legend>{label}</legend>
      <div className="chips">
        <Chip pressed={value === true} onClick={() => onChange(true)}>
          {yes}
        </Chip>
        <Chip pressed={value === false} onClick={() => onChange(false)}>
          {no}
        </Chip>
      </div>
    </fieldset>
  );
}
