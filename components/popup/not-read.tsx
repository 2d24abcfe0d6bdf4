import { useState } from 'react';
import { profileAt } from '@/lib/services/profile-at';
import { useDeps, useSettings, useText } from '../deps';
import { partsText } from '../health/parts-text';
import { SaveSample } from '../health/save-sample';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import type { SeenTab } from '../look-at-tab';
import { useRemember, type OnRemembered } from './use-remember';

type Props = {
  readonly url: string;
  readonly seen: SeenTab;
  /** Its own script should have told something by now. */
  readonly late: boolean;
  readonly onRemembered: OnRemembered;
};

/** A profile of which nothing was read: not yet, only when one presses, or because of what its page told. */
export function NotRead({ url, seen, late, onRemembered }: Props) {
  const { tabs, troubles } = useDeps();
  const settings = useSettings();
  const text = useText();
  const { health } = text;
  const words = text.popup.unknown;
  const [pressed, setPressed] = useState<'no' | 'yes' | 'unheard'>('no');
  const remember = useRemember(seen, onRemembered);
  const address = profileAt(url);
  if (!address) return null;
  const { tab, trouble } = seen;
  const site = text.common.source[address.source];
  const name = words.fallbackName(address.handle);

  async function readNow() {
    setPressed('yes');
    if (!tab) return;
    await troubles.clear(tab.id, tab.url);
    setPressed((await tabs.readNow(tab.id)) ? 'yes' : 'unheard');
  }

  const again = <Button onClick={() => void readNow()}>{words.readAgain}</Button>;
  const rememberAnyway = (
    <Button disabled={remember.busy} onClick={() => remember.run({ address }, name)}>
      {words.remember}
    </Button>
  );
  if (trouble?.kind === 'own-profile') return <EmptyState title={health.ownTitle} text={health.own} />;
  if (trouble && trouble.kind !== 'layout-unknown' && trouble.kind !== 'layout-changed') {
    const [title, told] = toldOf(trouble.kind, health, site);
    return (
      <EmptyState title={title} text={told}>
        {again}
        {rememberAnyway}
      </EmptyState>
    );
  }
  if (trouble) {
    const parts = trouble.parts.filter((part) => part !== 'page');
    return (
      <EmptyState
        title={health.changedTitle}
        text={
          <>
            {health.changed(site)} {parts.length > 0 ? health.missed(partsText(text, parts)) : null}
          </>
        }
      >
        <Button look="primary" disabled={remember.busy} onClick={() => remember.run({ address }, name, 'facts')}>
          {text.own.rememberAndType}
        </Button>
        {tab ? <SaveSample tabId={tab.id} source={address.source} part={trouble.parts[0]} /> : null}
        {again}
        {rememberAnyway}
      </EmptyState>
    );
  }
  if (pressed === 'unheard' || (late && (settings.readingMode === 'open' || pressed === 'yes')))
    return (
      <EmptyState title={health.unheardTitle} text={health.unheard}>
        {pressed === 'unheard' ? null : again}
        {rememberAnyway}
      </EmptyState>
    );
  if (settings.readingMode === 'press' && pressed === 'no')
    return (
      <EmptyState title={name} text={words.pressMode}>
        <Button look="primary" autoFocus onClick={() => void readNow()}>
          {words.readThis}
        </Button>
        {rememberAnyway}
      </EmptyState>
    );
  return (
    <EmptyState title={name} text={words.reading}>
      {rememberAnyway}
    </EmptyState>
  );
}

type Words = ReturnType<typeof useText>['health'];

/** States of their own, which are no fault of reading. */
function toldOf(kind: 'signed-out' | 'unavailable' | 'not-a-profile' | 'id-alone', words: Words, site: string) {
  switch (kind) {
    case 'signed-out':
      return [words.signedOutTitle(site), words.signedOut] as const;
    case 'unavailable':
      return [words.unavailableTitle, words.unavailable(site)] as const;
    case 'not-a-profile':
      return [words.noProfileTitle, words.noProfile] as const;
    case 'id-alone':
      return [words.idAloneTitle, words.idAlone] as const;
  }
}
