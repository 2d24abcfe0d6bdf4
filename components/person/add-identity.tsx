import { useState, type FormEvent } from 'react';
import type { Person } from '@/lib/domain/person';
import { addIdentity, removeIdentity } from '@/lib/services/identities';
import { findPersonByUrl } from '@/lib/services/find-person';
import { profileAt } from '@/lib/services/profile-at';
import { useDeps, useText } from '../deps';
import { useEscape } from '../shell/use-escape';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { LinkButton } from '../ui/link-button';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { useJoin } from './use-join';

/** Another profile by its address; nothing is opened or fetched for it. */
export function AddIdentity({ person }: { readonly person: Person }) {
  const { person: t } = useText().people;
  const [open, setOpen] = useState(false);
  if (open) return <AddForm person={person} onDone={() => setOpen(false)} />;
  return (
    <div>
      <LinkButton onClick={() => setOpen(true)}>{t.addIdentity}</LinkButton>
    </div>
  );
}

type Trouble =
  { readonly kind: 'wrong' | 'here' } | { readonly kind: 'taken'; readonly other: Pick<Person, 'id' | 'name'> };

function AddForm({ person, onDone }: { readonly person: Person; readonly onDone: () => void }) {
  const deps = useDeps();
  const { person: t } = useText().people;
  const toast = useToast();
  const { busy, run } = useAction();
  const { join } = useJoin(person.id);
  const [url, setUrl] = useState('');
  useEscape(onDone);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  async function add(event: FormEvent) {
    event.preventDefault();
    const address = profileAt(url.trim());
    if (!address) return setTrouble({ kind: 'wrong' });
    await run(async () => {
      const found = await findPersonByUrl(deps, url.trim());
      if (found)
        return setTrouble(found.person.id === person.id ? { kind: 'here' } : { kind: 'taken', other: found.person });
      const added = await addIdentity(deps, { personId: person.id, address });
      if (!added.ok) return setTrouble({ kind: 'wrong' });
      onDone();
      toast({ text: t.added, undo: () => removeIdentity(deps, added.identity.id) });
    });
  }

  return (
    <form className="stack-s" noValidate onSubmit={(event) => void add(event)}>
      <TextField
        label={t.address}
        type="url"
        autoFocus
        placeholder={t.addressExample}
        value={url}
        problem={
          trouble
            ? {
                wrong: t.addressWrong,
                here: t.addressTakenOwn,
                taken: trouble.kind === 'taken' ? t.addressTaken(trouble.other.name) : '',
              }[trouble.kind]
            : undefined
        }
        onChange={(event) => {
          setUrl(event.target.value);
          setTrouble(null);
        }}
      />
      <div className="actions">
        {trouble?.kind === 'taken' ? (
          <Button disabled={busy} onClick={() => void join(trouble.other).then(onDone)}>
            <bdi>{t.joinWith(trouble.other.name)}</bdi>
          </Button>
        ) : (
          <Button type="submit" disabled={busy}>
            {t.add}
          </Button>
        )}
        <Button look="quiet" onClick={onDone}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
