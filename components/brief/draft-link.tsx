import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { BriefDraftOf } from '@/lib/services/brief-draft';
import { Button } from '../ui/button';
import { LinkButton } from '../ui/link-button';

// Drafts are loaded when one is opened: a brief carries none of their words.
const BriefDraft = lazy(async () => ({ default: (await import('./brief-draft')).BriefDraft }));

type Props = {
  readonly of: BriefDraftOf;
  readonly look?: 'link' | 'small' | 'plain' | 'primary';
  readonly children: ReactNode;
};

/** Opens a draft over the brief; nothing is sent. */
export function DraftLink({ of, look = 'link', children }: Props) {
  const [open, setOpen] = useState(false);
  const write = () => setOpen(true);
  return (
    <>
      {look === 'link' ? (
        <LinkButton onClick={write}>{children}</LinkButton>
      ) : (
        <Button small={look === 'small'} look={look === 'primary' ? 'primary' : 'plain'} onClick={write}>
          {children}
        </Button>
      )}
      {open ? (
        <Suspense>
          <BriefDraft of={of} onLeave={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
