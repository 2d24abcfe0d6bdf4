import { useEffect, type RefObject } from 'react';
import type { Draft } from '@/lib/domain/template';

type Fields = {
  readonly subject: RefObject<HTMLInputElement | null>;
  readonly body: RefObject<HTMLTextAreaElement | null>;
};

/** Selects what is to be filled in first, when a draft opens and when its language changes; never over typed words. */
export function useBlank({ subject, body }: Fields, draft: Draft, untouched: boolean): void {
  const shown = `${draft.subject}\n${draft.body}`;
  const { field = null, start = 0, end = 0 } = draft.blank ?? {};
  useEffect(() => {
    if (!untouched || field === null) return;
    const element = field === 'subject' ? subject.current : body.current;
    element?.focus();
    element?.setSelectionRange(start, end);
    // oxlint-disable-next-line react/exhaustive-deps -- what the template says decides; typing moves no selection
  }, [shown]);
}
