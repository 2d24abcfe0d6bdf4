import { Suspense, useEffect, useState } from 'react';
import { restorePerson } from '@/lib/services/edit-person';
import { loadPerson, type PersonView } from '@/lib/services/load-person';
import { useDeps, useText } from '../deps';
import { LazyPersonContact } from '../events/lazy-events';
import { HadForm } from '../meeting/had-form';
import { PlanForm } from '../meeting/plan-form';
import { NotFound } from '../shell/not-found';
import { Button } from '../ui/button';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import { PersonPart as Introductions } from '../introductions/person-part';
import { PersonPart as Promises } from '../promises/person-part';
import { CadencePart } from './cadence';
import { Changes } from './changes';
import { Details } from './details';
import { Head } from './head';
import { Known } from './known';
import { Meetings } from './meetings';
import { Notes } from './notes';
import { OwnFacts } from './own-facts';
import { Profiles } from './profiles';
import { Forget, Remove } from './remove';
import { Timeline } from './timeline';

type RecordInView = { readonly kind: string; readonly id: string };
type Props = { readonly id: string; readonly shown?: RecordInView };

/** `shown`: the record that a line elsewhere came from, brought into view. */
export function PersonScreen({ id, shown }: Props) {
  const deps = useDeps();
  const live = useLive(`person:${id}`, () => loadPerson(deps, id));
  return <WhenLive live={live}>{(view) => (view ? <Shown view={view} shown={shown} /> : <NotFound />)}</WhenLive>;
}

type ShownProps = { readonly view: PersonView; readonly shown: RecordInView | undefined };

function Shown({ view, shown }: ShownProps) {
  const { page } = useText();
  const { person } = view;
  const idOf = (kind: string) => (shown?.kind === kind ? shown.id : undefined);
  useEffect(() => {
    document.title = `${person.name} · ${page.product}`;
  }, [person.name, page]);
  const anchor = shown ? `${shown.kind}-${shown.id}` : '';
  useEffect(() => {
    document.getElementById(anchor)?.scrollIntoView({ block: 'center' });
  }, [anchor]);
  return (
    <>
      {person.deletedAt === null ? null : <InTrash view={view} />}
      <Head person={person} />
      <Meet view={view} />
      <div className="person">
        <div>
          <Changes personId={person.id} changes={view.changes} shownId={idOf('change')} />
          <Meetings personId={person.id} meetings={view.meetings} />
          {person.deletedAt === null ? <Promises personId={person.id} /> : null}
          {person.deletedAt === null ? <Introductions person={person} /> : null}
          {person.deletedAt === null ? (
            <Suspense>
              <LazyPersonContact personId={person.id} shown={shown} />
            </Suspense>
          ) : null}
          <Notes personId={person.id} notes={view.notes} shownId={idOf('note')} />
          <Timeline personId={person.id} shownId={idOf('mention')} />
        </div>
        <div>
          <Details person={person} />
          {person.deletedAt === null ? <CadencePart person={person} /> : null}
          <Known identities={view.identities} />
          <OwnFacts personId={person.id} facts={view.ownFacts} shownId={idOf('own-fact')} />
          <Profiles person={person} identities={view.identities} joins={view.joins} shownId={idOf('identity')} />
          {person.deletedAt === null ? <Remove person={person} /> : null}
        </div>
      </div>
    </>
  );
}

function Meet({ view: { person } }: { readonly view: PersonView }) {
  const { person: t } = useText().people;
  const [form, setForm] = useState<'plan' | 'had' | null>(null);
  if (person.deletedAt !== null) return null;
  const Form = { plan: PlanForm, had: HadForm };
  const Chosen = form ? Form[form] : null;
  if (Chosen) {
    return (
      <div className="part form-card">
        <Chosen personIds={[person.id]} onLeave={() => setForm(null)} />
      </div>
    );
  }
  return (
    <div className="actions meet">
      <Button look="primary" onClick={() => setForm('plan')}>
        {t.plan}
      </Button>
      <Button onClick={() => setForm('had')}>{t.had}</Button>
    </div>
  );
}

function InTrash({ view: { person } }: { readonly view: PersonView }) {
  const deps = useDeps();
  const { people: t } = useText();
  return (
    <div className="notice bar-line">
      <bdi>{t.person.inTrash(person.name)}</bdi>
      <div className="actions">
        <Button small onClick={() => void restorePerson(deps, person.id)}>
          {t.restore}
        </Button>
        <Forget person={person} small />
      </div>
    </div>
  );
}
