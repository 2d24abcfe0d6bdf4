import { useText } from '../deps';
import { Theirs } from '../ui/theirs';

type Props = { readonly before: string | null; readonly after: string | null; readonly good: boolean };

/** The two values side by side, as the pages had them. */
export function Compare({ before, after, good }: Props) {
  const { person: t } = useText().people;
  // What was not there before stands alone: a new post has no former text.
  if (before === null && after !== null) {
    return (
      <div className="compare compare-one">
        <div className={good ? 'now' : 'now plain'}>
          <Theirs text={after} />
        </div>
      </div>
    );
  }
  return (
    <div className="compare">
      <div>
        <small>{t.before}</small>
        <Value text={before} none={t.nothing} />
      </div>
      <div className={good ? 'now' : 'now plain'}>
        <small>{t.after}</small>
        <Value text={after} none={t.nothing} />
      </div>
    </div>
  );
}

function Value({ text, none }: { readonly text: string | null; readonly none: string }) {
  return text ? <Theirs text={text} /> : <span className="soft">{none}</span>;
}
