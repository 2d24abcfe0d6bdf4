import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Person } from '@/lib/domain/person';
import { deletePerson, restorePerson } from '@/lib/services/edit-person';
import { forgetPerson } from '@/lib/services/forget-person';
import { useDeps, useText } from '../deps';
import { routes } from '../routes';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';

/** Into the trash at once, with undo; forgetting asks, since nothing brings anything back. */
export function Remove({ person }: { readonly person: Person }) {
  const deps = useDeps();
  const { person: t } = useText().people;
  const [, go] = useLocation();
  const toast = useToast();
  const { busy, run } = useAction();

  async function remove() {
    if (!(await run(() => deletePerson(deps, person.id)))) return;
    go(routes.people);
    toast({ text: t.deleted(person.name), undo: () => restorePerson(deps, person.id) });
  }

  return (
    <div className="actions">
      <Button disabled={busy} onClick={() => void remove()}>
        {t.delete}
      </Button>
      <Forget person={person} onForgotten={() => go(routes.people)} />
    </div>
  );
}

type ForgetProps = {
  readonly person: Pick<Person, 'id' | 'name'>;
  readonly onForgotten?: () => void;
  readonly small?: boolean;
};

export function Forget({ person, onForgotten, small = false }: ForgetProps) {
  const deps = useDeps();
  const { person: t, forgetNow } = useText().people;
  const toast = useToast();
  const { busy, run } = useAction();
  const [asking, setAsking] = useState(false);

  async function forget() {
    if (!(await run(() => forgetPerson(deps, person.id)))) return;
    setAsking(false);
    void deps.tabs.refreshPages();
    toast({ text: t.forgotten(person.name) });
    onForgotten?.();
  }

  return (
    <>
      <Button look="quiet" small={small} onClick={() => setAsking(true)}>
        {small ? forgetNow : t.forget}
      </Button>
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        title={t.forgetTitle(person.name)}
        text={t.forgetText(person.name)}
      >
        <div className="actions">
          <Button onClick={() => setAsking(false)}>{t.forgetNo(person.name)}</Button>
          <Button look="primary" disabled={busy} onClick={() => void forget()}>
            {t.forgetYes(person.name)}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
