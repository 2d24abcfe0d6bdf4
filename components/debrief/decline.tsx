import { Suspense } from 'react';
import type { KnownPeople } from '@/lib/domain/draft-request';
import { LazyDraftSheet } from '../drafts/lazy-draft';

type Props = {
  readonly personId: string;
  readonly people: KnownPeople;
  readonly thing: string;
  readonly draftKey: string;
  readonly onLeave: () => void;
  /** It was opened in the mail or copied. */
  readonly onDeclined: () => void;
};

/** Declining politely what one has no time for (`practices.md` 64). */
export function Decline({ personId, people, thing, draftKey, onLeave, onDeclined }: Props) {
  return (
    <Suspense fallback={<div aria-busy="true" />}>
      <LazyDraftSheet
        request={{ kind: 'decline', people, personId, thing }}
        draftKey={draftKey}
        onDone={() => {}}
        onSent={onDeclined}
        onLeave={onLeave}
      />
    </Suspense>
  );
}
