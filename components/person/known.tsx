import { useState } from 'react';
import { knownFields, type KnownEntry, type KnownField } from '@/lib/domain/known-fields';
import { monthText, numberedDate } from '@/lib/i18n/sentences/dates';
import type { IdentityView } from '@/lib/services/load-person';
import { useText } from '../deps';
import { Part } from '../shell/part';
import { LinkButton } from '../ui/link-button';
import { Theirs } from '../ui/theirs';
import { useTold } from '../use-told';

/** Of a long list; the rest is one press away. */
const first = 4;

/** What is known from pages, field by field: each with the site that says so and the day on which it last did. */
export function Known({ identities }: { readonly identities: readonly IdentityView[] }) {
  const { people, health } = useText();
  const fields = knownFields(identities);
  if (fields.length === 0) return null;
  return (
    <Part title={people.person.known}>
      <dl className="facts">
        {fields.map((known) => (
          <div className="contents" key={`${known.field} ${known.url}`}>
            <dt>{health.parts[known.field]}</dt>
            <dd>
              <Field known={known} />
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function Field({ known: { entries, source, url, asOf } }: { readonly known: KnownField }) {
  const told = useTold();
  const { common, people } = told.t;
  const { person: t } = people;
  const [all, setAll] = useState(false);
  const site = common.source[source];
  const shown = all ? entries : entries.slice(0, first);
  return (
    <>
      {shown.map((entry) => (
        <p key={`${entry.text} ${entry.start ?? ''}`}>
          <Theirs text={entry.text} max={600} />
          <Span entry={entry} />
        </p>
      ))}
      <p className="source">
        <a href={url} target="_blank" rel="noreferrer" title={t.openProfile(site)}>
          {t.knownFrom(site, numberedDate(asOf, told))}
        </a>
        {shown.length < entries.length ? (
          <>
            {' · '}
            <LinkButton onClick={() => setAll(true)}>{t.showAll(entries.length)}</LinkButton>
          </>
        ) : null}
      </p>
    </>
  );
}

function Span({ entry: { start, end } }: { readonly entry: KnownEntry }) {
  const { t, language } = useTold();
  if (!start) return null;
  const from = monthText(start, language);
  const to = end === null ? t.people.person.now : end ? monthText(end, language) : '';
  return <span className="soft"> · {to ? t.people.person.span(from, to) : from}</span>;
}
