import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import type { Person } from '@/lib/domain/person';
import type { PanelView } from '@/lib/messaging/protocol';
import { useDeps, useText } from '../deps';
import type { SeenTab } from '../look-at-tab';
import { MetWhere } from '../popup/met-where';
import { PartlyRead } from '../popup/partly-read';
import type { PopupView } from '../popup/view';
import { ViewScreen } from '../popup/view-screen';
import { routes } from '../routes';
import { IconButton } from '../ui/icon-button';
import { Tabs } from '../ui/tabs';
import { Theirs } from '../ui/theirs';
import { BriefTab } from './brief-tab';
import { NotesTab } from './notes-tab';
import { PanelFoot } from './panel-foot';
import { PromisesTab } from './promises-tab';
import { TimelineTab } from './timeline-tab';
import { useMarksKept } from './use-marks-kept';
import { useJustRemembered } from './use-just-remembered';

type Props = {
  readonly person: Person;
  readonly view: PanelView;
  readonly onView: (view: PanelView) => void;
  readonly seen: SeenTab;
  /** What is to be typed first. */
  readonly firstForm: PopupView | undefined;
  readonly askWhereMet: (() => void) | undefined;
};

const tabNames = ['brief', 'notes', 'promises', 'timeline'] as const;

export function PersonPanel({ person, view, onView, seen, firstForm, askWhereMet }: Props) {
  const { openPage } = useDeps();
  const text = useText().panel;
  const [form, setForm] = useState<PopupView>(firstForm ?? { kind: 'choice' });
  const leave = () => setForm({ kind: 'choice' });
  const chosen = view === 'remember' ? 'brief' : view;
  const justRemembered = useJustRemembered(person, view);
  useMarksKept(seen);
  const onMet = askWhereMet ?? (justRemembered ? () => onView('brief') : undefined);
  return (
    <>
      <header className="bar">
        <h1 className="brand clamp-1">
          <Theirs text={person.name} max={120} />
        </h1>
        <span className="grow" />
        <span className="follows">{text.follows}</span>
        <IconButton
          label={text.person}
          icon={<ExternalLink size={15} aria-hidden="true" />}
          onClick={() => openPage(routes.person(person.id))}
        />
      </header>
      {form.kind === 'choice' ? (
        <>
          <PartlyRead seen={seen} onFacts={() => setForm({ kind: 'facts', personId: person.id })} />
          <Tabs
            label={person.name}
            tabs={tabNames.map((name) => ({ name, label: text.tabs[name] }))}
            chosen={chosen}
            onChoose={onView}
          >
            {onMet ? <MetWhere personId={person.id} onDone={onMet} /> : null}
            {chosen === 'brief' ? <BriefTab personId={person.id} go={setForm} /> : null}
            {chosen === 'notes' ? <NotesTab personId={person.id} /> : null}
            {chosen === 'promises' ? <PromisesTab person={person} /> : null}
            {chosen === 'timeline' ? <TimelineTab personId={person.id} go={setForm} /> : null}
          </Tabs>
          <PanelFoot personId={person.id} go={setForm} />
        </>
      ) : (
        <ViewScreen view={form} go={setForm} onLeave={leave} />
      )}
    </>
  );
}
