import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { Attendee } from '@/lib/domain/invitation';
import { rememberGuest } from '@/lib/services/remember-guest';
import { useDeps, useText } from '../deps';
import { Chip } from '../ui/chip';
import { useAction } from '../ui/use-action';

type Props = {
  readonly guests: readonly Attendee[];
  readonly personIds: readonly string[];
  readonly onAdd: (personId: string) => void;
};

/** People whom an invitation names and nobody remembers: one click remembers, and nothing does without it. */
export function Guests({ guests, personIds, onAdd }: Props) {
  const deps = useDeps();
  const text = useText().meetingForm;
  const [remembered, setRemembered] = useState<ReadonlyMap<string, string>>(new Map());
  const { busy, run } = useAction();
  const left = guests.filter((guest) => !personIds.includes(remembered.get(guest.email) ?? ''));

  async function add(guest: Attendee) {
    const known = remembered.get(guest.email);
    if (known !== undefined) return onAdd(known);
    const person = await rememberGuest(deps, guest);
    setRemembered(new Map([...remembered, [guest.email, person.id]]));
    onAdd(person.id);
  }

  if (left.length === 0) return null;
  return (
    <div className="chips">
      {left.map((guest) => (
        <Chip key={guest.email} disabled={busy} onClick={() => void run(() => add(guest))}>
          <UserPlus size={13} aria-hidden="true" />
          <bdi>{text.rememberGuest(guest.name || guest.email)}</bdi>
        </Chip>
      ))}
    </div>
  );
}
