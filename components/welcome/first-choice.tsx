import { useState, type FormEvent } from 'react';
import type { Settings } from '@/lib/settings/settings';
import { useDeps, useSettings, useText } from '../deps';
import { AnnotationChoice, sites } from '../settings/annotation-choice';
import { ReadingChoice } from '../settings/reading-choice';
import { Button } from '../ui/button';
import { useAction } from '../ui/use-action';

/** Nothing is read before this is answered. */
export function FirstChoice({ onDone }: { readonly onDone: () => void }) {
  const { settings, clock, tabs } = useDeps();
  const { welcome } = useText();
  const known = useSettings();
  const [readingMode, setReadingMode] = useState(known.readingMode);
  const [annotation, setAnnotation] = useState<Settings['annotation']>(known.annotation);
  const { busy, run } = useAction();
  const missing = sites.filter((site) => annotation[site] === null).map((site) => welcome.sites[site]);

  async function start(event: FormEvent) {
    event.preventDefault();
    const saved = await run(() => settings.update({ chosenAt: clock.now().at, readingMode, annotation }));
    if (!saved) return;
    void tabs.refreshPages();
    onDone();
  }

  return (
    <form className="stack" onSubmit={(event) => void start(event)}>
      <ReadingChoice value={readingMode} onChange={setReadingMode} />
      <fieldset className="choices">
        <legend className="choices-legend">{welcome.annotation.question}</legend>
        <p className="field-hint">{welcome.annotation.hint}</p>
        <AnnotationChoice value={annotation} onChange={setAnnotation} />
      </fieldset>
      <div className="actions items-center">
        <Button
          type="submit"
          look="primary"
          className={missing.length > 0 ? 'btn-waiting' : ''}
          disabled={busy || missing.length > 0}
          aria-describedby="start-reason"
        >
          {welcome.start}
        </Button>
        <output id="start-reason" className="field-hint block">
          {missing.length > 0 ? welcome.missing(missing.join(welcome.and)) : welcome.changeLater}
        </output>
      </div>
    </form>
  );
}
