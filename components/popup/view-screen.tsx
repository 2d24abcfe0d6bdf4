import { nextMeetingWith } from '@/lib/services/load-brief';
import { loadMeeting } from '@/lib/services/load-meeting';
import { FollowUpView } from '../follow-ups/follow-up-view';
import { MeetingActions } from '../meeting/meeting-actions';
import { EditForm } from '../meeting/edit-form';
import { HadForm } from '../meeting/had-form';
import { Invitation } from '../meeting/invitation';
import { PlanForm } from '../meeting/plan-form';
import { FactsForm } from '../person/facts-form';
import { NoteEditor } from '../panel/note-editor';
import { Debrief } from '../debrief/debrief';
import { useDeps } from '../deps';
import { useLive } from '../use-live';
import { useNow } from '../use-now';
import { WhenLive } from '../ui/when-live';
import { BriefView } from './brief-view';
import { Search } from './search';
import { TabPerson } from './tab-person';
import type { Go, PopupView } from './view';

type Props = { readonly view: Exclude<PopupView, { kind: 'choice' }>; readonly go: Go; readonly onLeave: () => void };

/** Where the user went from the popup's own choice. */
export function ViewScreen({ view, go, onLeave }: Props) {
  switch (view.kind) {
    case 'search':
      return (
        <div className="scroll">
          <Search
            onChoose={(personId) => go({ kind: 'brief', personIds: [personId], meetingId: null })}
            onLeave={onLeave}
          />
        </div>
      );
    case 'brief':
      return view.meetingId === null ? (
        <NextBrief personIds={view.personIds} go={go} />
      ) : (
        <BriefView personIds={view.personIds} meetingId={view.meetingId} go={go} />
      );
    case 'tab':
      return (
        <TabPerson
          onRemembered={(personId, then) => (then === 'facts' ? go({ kind: 'facts', personId }) : onLeave())}
        />
      );
    case 'facts':
      return (
        <div className="scroll section">
          <FactsForm personId={view.personId} onLeave={onLeave} />
        </div>
      );
    case 'plan':
      return <PlanForm personIds={view.personIds} onLeave={onLeave} />;
    case 'had':
      return <HadForm personIds={view.personIds} onLeave={onLeave} />;
    case 'edit':
      return <Edit meetingId={view.meetingId} onLeave={onLeave} />;
    case 'debrief':
      return <Debrief meetingId={view.meetingId} onLeave={onLeave} />;
    case 'notes':
      return (
        <div className="section">
          <NoteEditor
            personId={view.personId}
            meetingId={view.meetingId}
            draftKey={`panel-note:${view.personId}`}
            autoFocus
            onDone={onLeave}
          />
        </div>
      );
    case 'follow-up':
      return <FollowUpView followUpId={view.followUpId} onLeave={onLeave} />;
    case 'invitation':
      return <Invitation onLeave={onLeave} />;
  }
}

/** Whoever is looked up has the brief of the next meeting with them, as on their own profile. */
function NextBrief({ personIds, go }: { readonly personIds: readonly string[]; readonly go: Go }) {
  const deps = useDeps();
  const now = useNow();
  const [personId = ''] = personIds;
  const live = useLive(`next with:${personId}`, () => nextMeetingWith(deps, personId), [now.at]);
  return (
    <WhenLive live={live}>
      {(meeting) => <BriefView personIds={personIds} meetingId={meeting?.id ?? null} go={go} />}
    </WhenLive>
  );
}

function Edit({ meetingId, onLeave }: { readonly meetingId: string; readonly onLeave: () => void }) {
  const deps = useDeps();
  const live = useLive(`meeting:${meetingId}`, () => loadMeeting(deps, meetingId));
  return (
    <WhenLive live={live}>
      {(found) =>
        found ? (
          <EditForm
            meeting={found.meeting}
            onLeave={onLeave}
            actions={<MeetingActions meeting={found.meeting} planned onDone={onLeave} />}
          />
        ) : null
      }
    </WhenLive>
  );
}
