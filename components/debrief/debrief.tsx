import { useState } from 'react';
import { loadDebrief, type DebriefView } from '@/lib/services/load-debrief';
import type { DebriefText } from '@/lib/i18n/load-debrief';
import type { DebriefDone } from '@/lib/services/debrief';
import { useDeps } from '../deps';
import { WhenLive } from '../ui/when-live';
import { useDraft } from '../use-draft';
import { useLive } from '../use-live';
import { AfterDebriefView } from './after-debrief';
import { DebriefForm } from './debrief-form';
import { debriefDrafts } from './use-debrief';
import { useDebriefText } from './use-debrief-text';

type Props = {
  readonly meetingId: string;
  /** Closed already: nothing is shown, unless it was closed right here and something can be done at once. */
  readonly open?: boolean;
  /** Of what stands around it, where it is a part of a page. */
  readonly className?: string;
  readonly onLeave?: () => void;
};

/** The minute after a meeting, and what can be done at once. An exchange not used was no meeting. */
export function Debrief({ meetingId, open = true, className, onLeave }: Props) {
  const words = useDebriefText();
  const [done, setDone] = useState<DebriefDone | null>(null);
  if (!done && !open) return null;
  if (!words) return <div aria-busy="true" />;
  const leave = () => {
    setDone(null);
    onLeave?.();
  };
  const shown = done ? (
    <AfterDebriefView done={done} words={words} onLeave={leave} />
  ) : (
    <Loaded
      meetingId={meetingId}
      words={words}
      onDone={(next) => setDone(next)}
      onUndone={() => setDone(null)}
      onLeave={leave}
    />
  );
  return className === undefined ? shown : <div className={className}>{shown}</div>;
}

type LoadedProps = {
  readonly meetingId: string;
  readonly onLeave: () => void;
  readonly words: DebriefText;
  readonly onDone: (done: DebriefDone) => void;
  readonly onUndone: () => void;
};

function Loaded({ meetingId, ...rest }: LoadedProps) {
  const deps = useDeps();
  const live = useLive(`debrief:${meetingId}`, () => loadDebrief(deps, meetingId));
  return <WhenLive live={live}>{(view) => (view ? <Ready view={view} {...rest} /> : null)}</WhenLive>;
}

/** Waits for what was typed before. */
function Ready({ view, ...rest }: Omit<LoadedProps, 'meetingId'> & { readonly view: DebriefView }) {
  const [boxKey, formKey] = debriefDrafts(view.meeting.id);
  const box = useDraft(boxKey);
  const form = useDraft(formKey);
  if (box.state === 'loading' || form.state === 'loading') return <div aria-busy="true" />;
  return <DebriefForm view={view} box={box} formDraft={form} {...rest} />;
}
