import { useEffect, type ReactNode } from 'react';
import { useText } from '../deps';

type Props = { readonly title: string; readonly shown?: ReactNode; readonly end?: ReactNode };

/** The one first-level heading of a screen; the tab bears it too. */
export function Title({ title, shown, end }: Props) {
  const { page } = useText();
  useEffect(() => {
    document.title = `${title} · ${page.product}`;
  }, [title, page]);
  return (
    <div className="title">
      <h1 className="name">{shown ?? title}</h1>
      {end ? <div className="actions">{end}</div> : null}
    </div>
  );
}
