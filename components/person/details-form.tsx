import { useState, type FormEvent } from 'react';
import type { Person } from '@/lib/domain/person';
import { editPerson } from '@/lib/services/edit-person';
import { useDeps, useText } from '../deps';
import { useEscape } from '../shell/use-escape';
import { Button } from '../ui/button';
import { Select, TextField } from '../ui/field';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { draftOf, patchOf, problemsOf, type DetailsDraft } from './details-draft';

type Props = { readonly person: Person; readonly onDone: () => void };

export function DetailsForm({ person, onDone }: Props) {
  const deps = useDeps();
  const text = useText();
  const { person: t } = text.people;
  const toast = useToast();
  const { busy, run } = useAction();
  const [draft, setDraft] = useState(() => draftOf(person));
  const [tried, setTried] = useState(false);
  const problems = problemsOf(draft);
  useEscape(onDone);

  function field(key: Exclude<keyof DetailsDraft, 'language'>) {
    const max = problems.tooLong[key];
    return {
      ...(max === undefined ? {} : { problem: text.common.tooLongBy(max) }),
      value: draft[key],
      onChange: (event: { target: { value: string } }) => setDraft({ ...draft, [key]: event.target.value }),
    };
  }

  async function save(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (problems.name || problems.email || Object.keys(problems.tooLong).length > 0) return;
    const former = patchOf(draftOf(person));
    if (!(await run(() => editPerson(deps, person.id, patchOf(draft))))) return;
    onDone();
    toast({ text: t.saved, undo: () => editPerson(deps, person.id, former) });
  }

  return (
    <form className="stack" noValidate onSubmit={(event) => void save(event)}>
      <TextField
        label={t.name}
        autoFocus
        problem={tried && problems.name ? t.nameNeeded : undefined}
        {...field('name')}
      />
      <TextField label={t.pinned} placeholder={t.pinnedExample} {...field('pinned')} />
      <TextField label={t.metWhere} {...field('metWhere')} />
      <TextField label={t.metVia} {...field('metVia')} />
      <TextField
        label={t.email}
        type="email"
        problem={tried && problems.email ? t.emailWrong : undefined}
        {...field('email')}
      />
      <TextField label={t.tags} hint={t.tagsHint} {...field('tags')} />
      <Select
        label={t.language}
        value={draft.language}
        onChange={(event) => setDraft({ ...draft, language: event.target.value as DetailsDraft['language'] })}
        options={[
          { value: '', label: t.languageAuto },
          { value: 'en', label: text.settings.languages.en },
          { value: 'sv', label: text.settings.languages.sv },
        ]}
      />
      <div className="actions">
        <Button type="submit" disabled={busy}>
          {t.save}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
