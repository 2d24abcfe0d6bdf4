import type { SourceName } from '@/lib/domain/reading';
import type { TabTrouble } from '@/lib/domain/source-health';
import { useText } from '../deps';
import { Button } from '../ui/button';
import { partsText } from './parts-text';
import { SaveSample } from './save-sample';

type Props = {
  readonly tabId: number;
  readonly source: SourceName;
  readonly trouble: TabTrouble;
  readonly onFacts?: (() => void) | undefined;
};

/** Over what is known of a person: that their page on this tab was not read, or not whole; else nothing. */
export function TroubleNotice({ tabId, source, trouble, onFacts }: Props) {
  const text = useText();
  const { kind, parts } = trouble;
  if (kind === 'id-alone')
    return (
      <p className="section small">
        {text.health.idAloneTitle}. {text.health.idAlone}
      </p>
    );
  if (kind !== 'layout-unknown' && kind !== 'layout-changed') return null;
  const site = text.common.source[source];
  return (
    <div className="section stack-s">
      <p className="small">
        {kind === 'layout-changed' ? text.health.partly(site, partsText(text, parts)) : text.health.changed(site)}
      </p>
      <div className="actions">
        <SaveSample tabId={tabId} source={source} part={parts[0]} />
        {onFacts ? <Button onClick={onFacts}>{text.own.type}</Button> : null}
      </div>
    </div>
  );
}
