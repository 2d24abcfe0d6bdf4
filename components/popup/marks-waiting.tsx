import type { PageMark } from '@/lib/platform/platform';
import { useText } from '../deps';
import { Theirs } from '../ui/theirs';

/** Marked on the page of somebody not remembered yet: shown, so that it is not thought lost. */
export function MarksWaiting({ marks }: { readonly marks: readonly PageMark[] }) {
  const text = useText().own;
  const waiting = marks.filter(({ stored }) => stored === null);
  if (waiting.length === 0) return null;
  return (
    <div className="section stack-s">
      <p className="small">{text.markWaiting}</p>
      <ul className="stack-s small">
        {waiting.map((mark) => (
          <li key={`${mark.at} ${mark.field}`}>
            <Theirs text={text.markWaits(text.fields[mark.field], mark.text)} max={200} />
          </li>
        ))}
      </ul>
    </div>
  );
}
