import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { Attendee } from '@/lib/domain/invitation';
import { rememberGuest } from '@/lib/services/remember-guest';
import { useDeps, useSettings, useText } from '../deps';
import { Chip } from '../ui/chip';
import { LinkButton } from '../ui/link-button';
import { useAction } from '../ui/use-action';
import { WhichIsYou } from './which-is-you';

type Props = {
  readonly guests: readonly Attendee[];
  readonly personIds: readonly string[];
  readonly onAdd: (personId: string) => void;
};

/**
 * People whom an invitation names and nobody remembers: one click remembers, and nothing does without it. Oneself is
 * left out, once it is known who that is.
 */
export function Guests({ guests, personIds, onAdd }: Props) {
  const deps = useDeps();
  const text = useText().meetingForm;
  const [remembered, setRemembered] = useState<ReadonlyMap<string, string>>(new Map());
  const { busy, run } = useAction();
  const { ownEmails } = useSettings();
  const others = guests.filter((guest) => !ownEmails?.includes(guest.email));
  const left = others.filter((guest) => !personIds.includes(remembered.get(guest.email) ?? ''));
  const mayBeMe = others.length === guests.length && guests.length + personIds.length > 1;
  const [asking, setAsking] = useState(mayBeMe && ownEmails === null);

  async function add(guest: Attendee) {
    const known = remembered.get(guest.email);
    if (known !== undefined) return onAdd(known);
    const person = await rememberGuest(deps, guest);
    setRemembered(new Map([...remembered, [guest.email, person.id]]));
    onAdd(person.id);
  }

  if (left.length === 0) return null;
  if (asking) return <WhichIsYou guests={left} onDone={() => setAsking(false)} />;
  return (
    <div className="chips">
      {left.map((guest) => (
        <Chip key={guest.email} disabled={busy} onClick={() => void run(() => add(guest))}>
          <UserPlus size={13} aria-hidden="true" />
          <bdi>{text.rememberGuest(guest.name || guest.email)}</bdi>
        </Chip>
      ))}
      {mayBeMe ? (
        <LinkButton className="small" onClick={() => setAsking(true)}>
          {text.oneIsMe}
        </LinkButton>
      ) : null}
    </div>
  );
}
