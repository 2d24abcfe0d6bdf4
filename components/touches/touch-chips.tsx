import { touchKinds } from '@/lib/domain/touch';
import { useEventsText } from '../events/events-text';
import { Chip } from '../ui/chip';
import { TouchIcon } from './touch-icon';
import { useLogTouch } from './use-log-touch';

/** Every contact, each with its kind, one click away. */
export function TouchChips({ personId }: { readonly personId: string }) {
  const { touch: t } = useEventsText();
  const { busy, log } = useLogTouch(personId);
  return (
    <fieldset className="chips" aria-label={t.log}>
      {touchKinds.map((kind) => (
        <Chip key={kind} disabled={busy} onClick={() => log(kind)}>
          <TouchIcon kind={kind} />
          {t.kinds[kind]}
        </Chip>
      ))}
    </fieldset>
  );
}
