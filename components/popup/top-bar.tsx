import { ArrowLeft, PanelRight, Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { useDeps, useText } from '../deps';
import { IconButton } from '../ui/icon-button';
import { useToast } from '../ui/toast';
import type { ActiveTab } from '@/lib/platform/platform';
import type { Go } from './view';

type Props = {
  readonly tab: ActiveTab;
  readonly aside?: ReactNode;
  readonly onBack?: (() => void) | undefined;
  readonly go: Go;
};

export function TopBar({ tab, aside, onBack, go }: Props) {
  const { panel } = useDeps();
  const text = useText();
  const toast = useToast();

  /** Nothing may be awaited before it opens, or the browser takes it for no click. */
  function openPanel() {
    const opening = tab ? panel.open(tab.id) : Promise.resolve(false);
    void opening.then((opened) => (opened ? window.close() : toast({ text: text.popup.panelClosed })));
  }

  return (
    <header className="bar">
      {onBack ? (
        <IconButton label={text.common.back} icon={<ArrowLeft size={16} aria-hidden="true" />} onClick={onBack} />
      ) : null}
      <h1 className="brand">{text.common.product}</h1>
      <span className="grow">{aside}</span>
      <IconButton
        label={text.popup.search}
        aria-keyshortcuts="/"
        icon={<Search size={16} aria-hidden="true" />}
        onClick={() => go({ kind: 'search' })}
      />
      <IconButton label={text.popup.openPanel} icon={<PanelRight size={16} aria-hidden="true" />} onClick={openPanel} />
    </header>
  );
}
