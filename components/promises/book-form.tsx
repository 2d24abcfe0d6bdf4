import { useState } from 'react';
import type { PromisesText } from '@/lib/i18n/load-promises';
import { addBook, deleteBook } from '@/lib/services/mentions';
import { useDeps, useText } from '../deps';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { formKeys } from '../ui/form-keys';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';

type Props = { readonly text: PromisesText['books']; readonly onLeave: () => void };

const maxTitle = 300;

export function BookForm({ text: t, onLeave }: Props) {
  const deps = useDeps();
  const { common } = useText();
  const toast = useToast();
  const { busy, run } = useAction();
  const [title, setTitle] = useState('');
  const [author, setAuthor] = useState('');
  const [copies, setCopies] = useState('1');
  const [asked, setAsked] = useState(false);
  const count = Number(copies);
  const wrongCount = copies.trim() === '' || !Number.isInteger(count) || count < 0 || count > 999;

  function save() {
    setAsked(true);
    if (title.trim() === '' || wrongCount) return;
    void run(async () => {
      const book = await addBook(deps, { title, author, copies: count });
      toast({ text: t.added, undo: () => deleteBook(deps, book.id) });
      onLeave();
    });
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys come up from its fields
    <form
      className="stack form-in"
      aria-label={t.add}
      noValidate
      onKeyDown={formKeys(save, onLeave)}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        label={t.bookTitle}
        autoFocus
        maxLength={maxTitle}
        value={title}
        problem={asked && title.trim() === '' ? t.noTitle : undefined}
        onChange={(event) => setTitle(event.target.value)}
      />
      <div className="pair">
        <TextField
          label={t.author}
          maxLength={maxTitle}
          value={author}
          onChange={(event) => setAuthor(event.target.value)}
        />
        <TextField
          type="number"
          min={0}
          max={999}
          label={t.copies}
          value={copies}
          problem={asked && wrongCount ? t.badCopies : undefined}
          onChange={(event) => setCopies(event.target.value)}
        />
      </div>
      <div className="actions">
        <Button type="submit" look="primary" disabled={busy}>
          {common.save}
        </Button>
        <Button onClick={onLeave}>{common.cancel}</Button>
      </div>
    </form>
  );
}
