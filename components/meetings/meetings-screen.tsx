import { useState } from 'react';
import { Link } from 'wouter';
import { listMeetings, type MeetingRow, type MeetingState } from '@/lib/services/list-meetings';
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

export function MeetingsScreen() {
  const deps = useDeps();
  const { page } = useText();
  const now = useNow();
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
  const { people } = useText();
  const [shown, setShown] = useState(step);
  return (
    <>
      <ul className="lines">
        {rows.slice(0, shown).map((row) => (
          <li key={row.meeting.id}>
            <MeetingLine row={row} />
          </li>
        ))}
      </ul>
      {rows.length > shown ? <Button onClick={() => setShown(shown + step)}>{people.person.more}</Button> : null}
    </>
  );
}
