import { carryEdits, retold } from '@/lib/domain/debrief-form';
import type { LineEdits } from '@/lib/domain/debrief-items';
import type { DebriefText } from '@/lib/i18n/load-debrief';
import { loadThere, type There } from '@/lib/services/load-debrief';
import { useDeps } from '../deps';
import { useLive } from '../use-live';
import { Heard } from './heard';
import { useDebriefText } from './use-debrief-text';
import { useRead } from './use-read';

type Told = { readonly notes: string; readonly edits: LineEdits };
type Props = Told & {
  readonly personIds: readonly string[];
  readonly onChange: (patch: Partial<Told>) => void;
};

/** What is written after a coffee is read as its debrief is: what was promised stands below before it is saved. */
export function HeardInNotes({ personIds, ...props }: Props) {
  const deps = useDeps();
  const words = useDebriefText();
  const there = useLive(`there:${personIds.join()}`, () => loadThere(deps, personIds));
  return words && there.state === 'ready' ? <Shown there={there.value} words={words} {...props} /> : null;
}

type ShownProps = Omit<Props, 'personIds'> & { readonly there: There; readonly words: DebriefText };

function Shown({ there, words, notes, edits, onChange }: ShownProps) {
  const read = useRead(notes, there.people, edits);
  return (
    <Heard
      view={there}
      words={words}
      state={{
        read,
        editLine: (key, patch) => onChange({ edits: { ...edits, [key]: { ...edits[key], ...patch } } }),
        retell: (at, word) => {
          const next = retold(notes, at, word);
          onChange({ notes: next, edits: carryEdits(edits, notes, next) });
        },
      }}
    />
  );
}
