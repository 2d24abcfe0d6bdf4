import type { DraftRequest } from '@/lib/domain/draft-request';
import { loadKnownPeople } from '@/lib/services/known-people';
import { loadDiscussed } from '@/lib/services/load-discussed';
import { loadMeeting } from '@/lib/services/load-meeting';
import { useDeps, type Deps } from '../deps';
import { DraftDialog } from '../drafts/draft-dialog';
import { useLive } from '../use-live';

type Props = {
  readonly meetingId: string | null;
  readonly personIds: readonly string[];
  readonly onSent: (how: 'mail' | 'copy') => void;
  readonly onLeave: () => void;
};

type Written = { readonly request: DraftRequest; readonly choices: readonly string[]; readonly draftKey: string };

/** The thank-you after a meeting, with what was talked about to pick from; else a light touch. */
export function TaskDraft({ meetingId, personIds, onSent, onLeave }: Props) {
  const deps = useDeps();
  const personId = personIds[0] ?? '';
  const live = useLive(`task-draft:${meetingId ?? personId}`, () =>
    meetingId === null ? lightTouch(deps, personId) : thankYou(deps, meetingId),
  );
  const draft = live.state === 'ready' ? live.value : null;
  if (!draft) return null;
  return <DraftDialog {...draft} onDone={() => {}} onSent={({ how }) => onSent(how)} onLeave={onLeave} />;
}

async function thankYou(deps: Deps, meetingId: string): Promise<Written | null> {
  const [view, choices] = await Promise.all([loadMeeting(deps, meetingId), loadDiscussed(deps, meetingId)]);
  if (!view) return null;
  const { meeting, people } = view;
  return { request: { kind: 'thank-you', meeting, people }, choices, draftKey: `thank-you:${meetingId}` };
}

async function lightTouch(deps: Deps, personId: string): Promise<Written> {
  const people = await loadKnownPeople(deps, [personId]);
  return { request: { kind: 'light-touch', personId, people }, choices: [], draftKey: `light-touch:${personId}` };
}
