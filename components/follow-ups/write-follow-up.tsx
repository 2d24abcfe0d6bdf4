import { Suspense, type ComponentType } from 'react';
import type { FollowUpView } from '@/lib/services/load-follow-ups';
import { isSoonAgain } from '@/lib/domain/follow-up';
import type { DraftSheetProps } from '../drafts/draft-sheet';
import { followUpDraftKey, followUpRequest } from './follow-up-request';
import { SoonAgain } from './soon-again';
import { useNow } from '../use-now';
import { useTellFollowUp } from './use-tell-follow-up';

type Props = {
  readonly view: FollowUpView;
  /** The sheet itself, or over a screen. */
  readonly Sheet: ComponentType<DraftSheetProps>;
  readonly onLeave: () => void;
};

/** The mail of a follow-up; once the user says that it is sent, the follow-up knows, with its very words. */
export function WriteFollowUp({ view, Sheet, onLeave }: Props) {
  const { tell } = useTellFollowUp(view.followUp.id);
  const now = useNow();
  return (
    <Suspense>
      {isSoonAgain(view.followUp, now) ? <SoonAgain followUp={view.followUp} /> : null}
      <Sheet
        request={followUpRequest(view)}
        draftKey={followUpDraftKey(view)}
        onDone={() => {}}
        onSent={({ how, subject, body }) => {
          const byMail = how === 'mail' || view.channels[0] === 'mail';
          tell('mailed', { subject, body, as: byMail ? 'mail' : 'message' });
          onLeave();
        }}
        onLeave={onLeave}
      />
    </Suspense>
  );
}
