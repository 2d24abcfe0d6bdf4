import { useState } from 'react';
import type { Person } from '@/lib/domain/person';
import { useText } from '../deps';
import { Part } from '../shell/part';
import { LinkButton } from '../ui/link-button';
import { Pill } from '../ui/pill';
import { Theirs } from '../ui/theirs';
import { DetailsForm } from './details-form';

/** What the user knows of a person, apart from what pages say. */
export function Details({ person }: { readonly person: Person }) {
  const { person: t } = useText().people;
  const [editing, setEditing] = useState(false);
  return (
    <Part title={t.details} end={editing ? null : <LinkButton onClick={() => setEditing(true)}>{t.edit}</LinkButton>}>
      {editing ? <DetailsForm person={person} onDone={() => setEditing(false)} /> : <Known person={person} />}
    </Part>
  );
}

function Known({ person }: { readonly person: Person }) {
  const text = useText();
  const { person: t } = text.people;
  const lines = [
    { label: t.metWhere, value: person.metWhere },
    { label: t.metVia, value: person.metVia },
    { label: t.email, value: person.email },
    { label: t.language, value: person.language ? text.settings.languages[person.language] : '' },
  ].filter((line) => line.value !== '');
  if (lines.length === 0 && person.tags.length === 0) return <p className="soft">{t.nothingKnown}</p>;
  return (
    <dl className="facts">
      {lines.map(({ label, value }) => (
        <div className="contents" key={label}>
          <dt>{label}</dt>
          <dd>
            <Theirs text={value} max={300} />
          </dd>
        </div>
      ))}
      {person.tags.length > 0 ? (
        <div className="contents">
          <dt>{t.tags}</dt>
          <dd className="chips">
            {person.tags.map((tag) => (
              <Pill key={tag}>
                <Theirs text={tag} max={40} />
              </Pill>
            ))}
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
