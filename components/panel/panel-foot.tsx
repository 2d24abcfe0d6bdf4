import { DraftLink } from '../brief/draft-link';
import { useText } from '../deps';
import type { Go } from '../popup/view';
import { Button } from '../ui/button';
import { usePanelBrief } from './use-panel-brief';

type Props = { readonly personId: string; readonly go: Go };

/** What happened, what is planned, and what the clock says is next: the agenda the day before, afterwards the debrief. */
export function PanelFoot({ personId, go }: Props) {
  const { panel: text, popup } = useText();
  const live = usePanelBrief(personId);
  const brief = live.state === 'ready' ? live.value : null;
  const { primary = 'none', debriefOf = null, meeting = null } = brief ?? {};
  return (
    <div className="foot">
      <Button onClick={() => go({ kind: 'had', personIds: [personId] })}>{text.had}</Button>
      <Button onClick={() => go({ kind: 'plan', personIds: [personId] })}>{text.plan}</Button>
      {debriefOf === null ? null : (
        <Button
          look={primary === 'debrief' ? 'primary' : 'plain'}
          onClick={() => go({ kind: 'debrief', meetingId: debriefOf })}
        >
          {popup.meeting.debrief}
        </Button>
      )}
      {meeting && primary === 'send-agenda' ? (
        <DraftLink of={{ kind: 'agenda', meetingId: meeting.id }} look="primary">
          {popup.meeting.sendAgenda}
        </DraftLink>
      ) : null}
    </div>
  );
}
