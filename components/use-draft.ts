import { useCallback, useEffect, useMemo, useState } from 'react';
import { dropDraft, loadDraft, saveDraft } from '@/lib/services/drafts';
import { toldAhead } from './ahead';
import { aboutDraft } from './drafts';
import { useDeps } from './deps';
import { writeBehind } from './write-behind';

export type Draft =
  | { readonly state: 'loading' }
  | {
      readonly state: 'ready';
      /** What was typed before this screen opened; `null`: nothing. */
      readonly kept: string | null;
      readonly keep: (text: string) => void;
      /** After saving, or when the user throws it away. */
      readonly drop: () => Promise<void>;
    };

/** What is typed at one place, kept as it is typed: a popup closes at the first click outside. */
export function useDraft(key: string): Draft {
  const deps = useDeps();
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly kept: string | null } | null>(() => {
    const kept = toldAhead<string | null>(aboutDraft(key));
    return kept === undefined ? null : { key, kept };
  });
  const known = loaded?.key === key;
  useEffect(() => {
    if (known) return;
    let current = true;
    async function load() {
      const kept = await loadDraft(deps, key).catch((error: unknown) => {
        deps.log.warn('a draft could not be read', error);
        return null;
      });
      if (current) setLoaded({ key, kept });
    }
    void load();
    return () => {
      current = false;
    };
  }, [deps, key, known]);
  const writer = useMemo(
    () =>
      writeBehind(
        (text) => saveDraft(deps, key, text),
        (error) => deps.log.warn('a draft could not be kept', error),
      ),
    [deps, key],
  );
  const drop = useCallback(async () => {
    await writer.settled();
    await dropDraft(deps, key);
  }, [writer, deps, key]);
  return known ? { state: 'ready', kept: loaded.kept, keep: writer.keep, drop } : { state: 'loading' };
}
