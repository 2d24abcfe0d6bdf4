import type { SourceName } from '@/lib/domain/reading';
import type { HealthPart } from '@/lib/domain/source-health';
import { useDeps, useText } from '../deps';
import { saveFile } from '../backup/save-file';
import { Button } from '../ui/button';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';

type Props = {
  readonly tabId: number;
  readonly source: SourceName;
  /** What was not understood, for the file's name. */
  readonly part: HealthPart | undefined;
  readonly label?: string;
};

/** For a bug report: how the page is built, without a word of it. Made in the page when it is asked for. */
export function SaveSample({ tabId, source, part = 'page', label }: Props) {
  const { samples } = useDeps();
  const text = useText().health;
  const toast = useToast();
  const { busy, run } = useAction();

  function save() {
    void run(async () => {
      const sample = await samples.take(tabId);
      if (sample === null) return toast({ text: text.sampleFailed });
      const file = `prefika-${source}-${part}.html`;
      saveFile(file, sample, 'text/html');
      toast({ text: text.sampleSaved(file) });
    });
  }

  return (
    <Button disabled={busy} title={text.sampleHint} onClick={save}>
      {label ?? text.sample}
    </Button>
  );
}
