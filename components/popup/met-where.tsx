import { useState, type FormEvent } from 'react';
import { useDeps, useText } from '../deps';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { useAction } from '../ui/use-action';

type Props = { readonly personId: string; readonly onDone: () => void };

/** Asked once, when somebody was just remembered. Enter on the empty field skips. */
export function MetWhere({ personId, onDone }: Props) {
  const deps = useDeps();
  const text = useText();
  const [where, setWhere] = useState('');
  const { busy, run } = useAction();

  async function save(event: FormEvent) {
    event.preventDefault();
    // Loaded when it is saved: most briefs ask nothing.
    const set = async () => (await import('@/lib/services/edit-person')).setMetWhere(deps, personId, where);
    if (where.trim() === '' || (await run(set))) onDone();
  }

  return (
    <form className="section ask" onSubmit={(event) => void save(event)}>
      <TextField
        label={text.popup.unknown.metWhere}
        autoFocus
        value={where}
        hint={text.popup.unknown.metHint}
        onChange={(event) => setWhere(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          onDone();
        }}
      />
      <Button type="submit" disabled={busy}>
        {where.trim() === '' ? text.popup.unknown.skip : text.common.save}
      </Button>
    </form>
  );
}
