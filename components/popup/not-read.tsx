import { useState } from 'react';
import { profileAt } from '@/lib/services/profile-at';
import { useDeps, useSettings, useText } from '../deps';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import type { SeenTab } from '../look-at-tab';
import { useRemember } from './use-remember';

type Props = {
  readonly url: string;
  readonly seen: SeenTab;
  /** It should have been read by now. */
  readonly late: boolean;
  readonly onRemembered: (personId: string) => void;
};

/** A profile of which nothing was read: not yet, only when one presses, or because the page was not understood. */
export function NotRead({ url, seen, late, onRemembered }: Props) {
  const { tabs } = useDeps();
  const settings = useSettings();
  const text = useText();
  const words = text.popup.unknown;
  const [pressed, setPressed] = useState<'no' | 'yes' | 'unheard'>('no');
  const remember = useRemember(seen, onRemembered);
  const address = profileAt(url);
  const name = address ? words.fallbackName(address.handle) : '';

  function readNow() {
    setPressed('yes');
    if (seen.tab) void tabs.readNow(seen.tab.id).then((heard) => setPressed(heard ? 'yes' : 'unheard'));
  }

  const rememberAnyway = address ? (
    <Button disabled={remember.busy} onClick={() => remember.run({ address }, name)}>
      {words.remember}
    </Button>
  ) : null;

  if (pressed === 'unheard')
    return (
      <EmptyState title={name} text={words.reload}>
        {rememberAnyway}
      </EmptyState>
    );
  if (settings.readingMode === 'press' && pressed === 'no') {
    return (
      <EmptyState title={name} text={words.pressMode}>
        <Button look="primary" autoFocus onClick={readNow}>
          {words.readThis}
        </Button>
        {rememberAnyway}
      </EmptyState>
    );
  }
  if (!late)
    return (
      <EmptyState title={name} text={words.reading}>
        {rememberAnyway}
      </EmptyState>
    );
  return (
    <EmptyState
      title={words.changedTitle}
      text={words.notUnderstood(address ? text.common.source[address.source] : '')}
    >
      <Button onClick={readNow}>{words.readAgain}</Button>
      {rememberAnyway}
    </EmptyState>
  );
}
