import { useState } from 'react';
import { useDraft } from './use-draft';

export type KeptText = {
  readonly text: string;
  readonly write: (text: string) => void;
  /** After saving, or when the user throws away what was typed. */
  readonly drop: () => Promise<void>;
};

/** One text that stands somewhere and is put in other words, which a closed page does not lose; `null` while it loads. */
export function useKeptText(key: string, stored: string): KeptText | null {
  const draft = useDraft(key);
  const [typed, setTyped] = useState<string | null>(null);
  if (draft.state === 'loading') return null;
  const { kept, keep, drop } = draft;
  return {
    text: typed ?? kept ?? stored,
    write: (text) => {
      setTyped(text);
      keep(text);
    },
    drop,
  };
}
