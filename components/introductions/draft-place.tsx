import { createContext, Suspense, use, useState, type ReactNode } from 'react';
import type { DraftDone, DraftSheetProps } from '../drafts/draft-sheet';
import { LazyDraftDialog, LazyDraftSheet } from '../drafts/lazy-draft';

export type OpenedDraft = Pick<DraftSheetProps, 'request' | 'draftKey'> & {
  readonly onSent: (done: DraftDone) => void;
};

const Context = createContext<((draft: OpenedDraft) => void) | null>(null);

/** Opens a draft over the page, or in the place of what stands here: as popup and panel have it. */
export function useOpenDraft(): (draft: OpenedDraft) => void {
  const open = use(Context);
  if (!open) throw new Error('This stands outside DraftPlace.');
  return open;
}

type Props = { readonly inPlace?: boolean; readonly children: ReactNode };

export function DraftPlace({ inPlace = false, children }: Props) {
  const [draft, setDraft] = useState<OpenedDraft | null>(null);
  const leave = () => setDraft(null);
  const Sheet = inPlace ? LazyDraftSheet : LazyDraftDialog;
  const sheet = draft ? (
    <Suspense fallback={<div aria-busy="true" />}>
      <Sheet
        request={draft.request}
        draftKey={draft.draftKey}
        onDone={() => {}}
        onSent={(done) => {
          leave();
          draft.onSent(done);
        }}
        onLeave={leave}
      />
    </Suspense>
  ) : null;
  return (
    <Context value={setDraft}>
      {inPlace && sheet ? sheet : children}
      {inPlace ? null : sheet}
    </Context>
  );
}
