import { useState } from 'react';
import { Link } from 'wouter';
import { listMeetings, namesInMeetings, type MeetingRow, type MeetingState } from '@/lib/services/list-meetings';
import { useDeps, useText } from '../deps';
import { Invitation } from '../meeting/invitation';
import { PlanForm } from '../meeting/plan-form';
import { routes } from '../routes';
import { Part } from '../shell/part';
import { Title } from '../shell/title';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { EmptyState } from '../ui/empty-state';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import { useNow } from '../use-now';
import { MeetingLine } from './meeting-line';

type Form = 'plan' | 'invitation';

const states: readonly MeetingState[] = ['planned', 'held', 'cancelled', 'trash'];

/** What was planned is held a little later here than elsewhere: the whole list is read for it. */
const fewMinutes = 300_000;

export function MeetingsScreen() {
  const deps = useDeps();
  const { page } = useText();
  const now = useNow(fewMinutes);
  const [form, setForm] = useState<Form | null>(null);
  const live = useLive('meetings', () => listMeetings(deps), [now.at]);
  return (
    <>
      <Title title={page.meetings.title} end={form ? null : <Start onForm={setForm} />} />
      {form ? (
        <div className="part form-card">
          {form === 'plan' ? (
            <PlanForm personIds={[]} onLeave={() => setForm(null)} />
          ) : (
            <Invitation onLeave={() => setForm(null)} />
          )}
        </div>
      ) : null}
      <WhenLive live={live}>{(rows) => (rows.length === 0 ? <Nothing /> : <Listed rows={rows} />)}</WhenLive>
    </>
  );
}

function Start({ onForm }: { readonly onForm: (form: Form) => void }) {
  const { meetingForm: t, page } = useText();
  return (
    <>
      <Button look="primary" onClick={() => onForm('plan')}>
        {t.plan}
      </Button>
      <Button onClick={() => onForm('invitation')}>{t.invitation}</Button>
      <Link className="btn" href={routes.events}>
        {page.meetings.events}
      </Link>
    </>
  );
}

function Nothing() {
  const { page } = useText();
  return (
    <EmptyState text={page.meetings.empty}>
      <Link className="btn" href={routes.people}>
        {page.today.toPeople}
      </Link>
    </EmptyState>
  );
}

/** A state that no meeting is in has no button; planned and held ones always have. */
function Listed({ rows }: { readonly rows: readonly MeetingRow[] }) {
  const { meetings: t } = useText().page;
  const [state, setState] = useState<MeetingState>(() =>
    rows.some((row) => row.state === 'planned') ? 'planned' : 'held',
  );
  const offered = states.filter(
    (each) => each === 'planned' || each === 'held' || rows.some((row) => row.state === each),
  );
  const shown = rows.filter((row) => row.state === state);
  return (
    <>
      <fieldset className="chips choose">
        <legend className="sr-only">{t.show}</legend>
        {offered.map((each) => (
          <Chip key={each} pressed={each === state} onClick={() => setState(each)}>
            {t[each]}
          </Chip>
        ))}
      </fieldset>
      <Part title={t[state]}>
        {shown.length === 0 ? <p className="soft">{t.none[state]}</p> : <Lines rows={shown} />}
      </Part>
    </>
  );
}

const step = 100;

function Lines({ rows }: { readonly rows: readonly MeetingRow[] }) {
  const deps = useDeps();
  const { people } = useText();
  const [shown, setShown] = useState(step);
  const inSight = rows.slice(0, shown);
  const ids = [...new Set(inSight.flatMap((row) => row.meeting.personIds))];
  const named = useLive('names of meetings', () => namesInMeetings(deps, ids), [ids.join()]);
  if (named.state === 'loading') return <div aria-busy="true" />;
  const names = named.state === 'ready' ? named.value : new Map<string, string>();
  return (
    <>
      <ul className="lines">
        {inSight.map(({ meeting }) => (
          <li key={meeting.id}>
            <MeetingLine meeting={meeting} names={meeting.personIds.flatMap((id) => names.get(id) ?? [])} />
          </li>
        ))}
      </ul>
      {rows.length > shown ? <Button onClick={() => setShown(shown + step)}>{people.person.more}</Button> : null}
    </>
  );
}
