import { BookOpen } from 'lucide-react';
import { useState } from 'react';
import type { Book } from '@/lib/domain/mention';
import type { PromisesText } from '@/lib/i18n/load-promises';
import { giveBookTo, listBooks } from '@/lib/services/books';
import { deleteBook, editBook, restoreBook } from '@/lib/services/mentions';
import { useDeps, useText } from '../deps';
import { Part } from '../shell/part';
import { Button } from '../ui/button';
import { Row } from '../ui/row';
import { Theirs } from '../ui/theirs';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import { BookForm } from './book-form';
import { PersonField } from './person-field';

type Props = { readonly text: PromisesText };

/** Copies kept at the ready, to give away. */
export function Books({ text }: Props) {
  const deps = useDeps();
  const live = useLive('books', () => listBooks(deps));
  const [adding, setAdding] = useState(false);
  const { books: t } = text;
  return (
    <Part
      title={t.title}
      id="books"
      end={
        adding ? null : (
          <Button small onClick={() => setAdding(true)}>
            {t.add}
          </Button>
        )
      }
    >
      <p className="field-hint">{t.hint}</p>
      {adding ? <BookForm text={t} onLeave={() => setAdding(false)} /> : null}
      <WhenLive live={live}>
        {(books) =>
          books.length === 0 ? null : (
            <ul className="lines books">
              {books.map((book) => (
                <li key={book.id}>
                  <BookLine book={book} text={text} />
                </li>
              ))}
            </ul>
          )
        }
      </WhenLive>
    </Part>
  );
}

function BookLine({ book, text }: Props & { readonly book: Book }) {
  const deps = useDeps();
  const { common } = useText();
  const { books: t, form } = text;
  const toast = useToast();
  const { busy, run } = useAction();
  const [giving, setGiving] = useState(false);
  const { id, title, author, copies } = book;

  function give(personId: string | null) {
    if (personId === null) return;
    void run(async () => {
      const given = await giveBookTo(deps, { bookId: id, personId });
      setGiving(false);
      if (given) toast({ text: t.given(given.name), undo: given.undo });
    });
  }

  function remove() {
    void run(async () => {
      await deleteBook(deps, id);
      toast({ text: t.deleted, undo: () => restoreBook(deps, id) });
    });
  }

  return (
    <div className="promise">
      <Row
        icon={<BookOpen size={12} />}
        source={
          <>
            {author === '' ? null : (
              <>
                <Theirs text={author} max={120} />
                {' · '}
              </>
            )}
            {t.count(copies)}
          </>
        }
        end={
          <>
            {copies > 0 ? (
              <Button small aria-expanded={giving} aria-label={t.of(t.give, title)} onClick={() => setGiving(!giving)}>
                {t.give}
              </Button>
            ) : null}
            <Button
              small
              disabled={busy}
              aria-label={t.of(t.oneMore, title)}
              onClick={() => void run(() => editBook(deps, id, { copies: copies + 1 }))}
            >
              {t.oneMore}
            </Button>
            <Button small look="quiet" disabled={busy} aria-label={t.of(common.remove, title)} onClick={remove}>
              {common.remove}
            </Button>
          </>
        }
      >
        <b>
          <Theirs text={title} max={200} />
        </b>
      </Row>
      {giving ? (
        <div className="promise-more">
          <PersonField label={t.giveTo(title)} text={form} personId={null} onChoose={give} />
        </div>
      ) : null}
    </div>
  );
}
