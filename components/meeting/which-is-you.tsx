import type { Attendee } from '@/lib/domain/invitation';
import { useDeps, useSettings, useText } from '../deps';
import { Chip } from '../ui/chip';
import { useAction } from '../ui/use-action';

type Props = { readonly guests: readonly Attendee[]; readonly onDone: () => void };

/** Asked once: one's own address stands in every invitation and is nobody to remember. Settings can change it. */
export function WhichIsYou({ guests, onDone }: Props) {
  const { settings: store } = useDeps();
  const { ownEmails } = useSettings();
  const text = useText().meetingForm;
  const { busy, run } = useAction();

  function answer(emails: readonly string[]) {
    void run(async () => {
      await store.update({ ownEmails: [...new Set([...(ownEmails ?? []), ...emails])] });
      onDone();
    });
  }

  return (
    <fieldset className="chips">
      <legend className="field-label">{text.whichIsYou}</legend>
      {guests.map((guest) => (
        <Chip key={guest.email} disabled={busy} onClick={() => answer([guest.email])}>
          <bdi>{guest.name || guest.email}</bdi>
        </Chip>
      ))}
      <Chip disabled={busy} onClick={() => answer([])}>
        {text.noneIsMe}
      </Chip>
    </fieldset>
  );
}
