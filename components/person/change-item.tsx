import type { ChangeRow } from '@/lib/db/rows';
import { changeKindText, changeSource } from '@/lib/i18n/sentences/change-sentence';
import { monthText } from '@/lib/i18n/sentences/dates';
import { useText } from '../deps';
import { useTold } from '../use-told';
import { Pill } from '../ui/pill';
import { Compare } from './compare';

export function ChangeItem({ change }: { readonly change: ChangeRow }) {
  const { change: t, people } = useText();
  const told = useTold();
  const parts = [changeSource(told, change), change.mayBeSaid ? t.say['can-mention'] : t.say['for-you-only']];
  return (
    <>
      <p>
        <b>{changeKindText(told.t, change)}</b>
        {change.effective ? `, ${monthText(change.effective, told.language)}` : null}{' '}
        {change.certainty === 'maybe' ? <Pill>{t.certainty.maybe}</Pill> : null}{' '}
        {change.unseen === 1 ? <Pill tone="new">{people.person.notLookedAt}</Pill> : null}
      </p>
      <Compare
        before={change.before?.text ?? null}
        after={change.after?.text ?? null}
        good={change.tone === 'celebrate' && change.certainty !== 'maybe'}
      />
      <p className="source">{parts.join(' · ')}</p>
    </>
  );
}
