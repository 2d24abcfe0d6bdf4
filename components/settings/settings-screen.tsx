import type { Settings } from '@/lib/settings/settings';
import { useDeps, useSettings, useText } from '../deps';
import { Part } from '../shell/part';
import { Title } from '../shell/title';
import { Select } from '../ui/field';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import { AnnotationChoice } from './annotation-choice';
import { Choices } from './choices';
import { Keys } from './keys';
import { OwnAddresses } from './own-addresses';
import { ReadingChoice } from './reading-choice';
import { Sources } from './sources';
import { Stored } from './stored';
import { Templates } from './templates';

/** Every change is saved at once, said, and can be undone. */
export function SettingsScreen() {
  const text = useText();
  const { settings: t, welcome } = text;
  const { settings: store, tabs } = useDeps();
  const now = useSettings();
  const toast = useToast();
  const { run } = useAction();

  async function change(patch: Partial<Settings>) {
    const former = Object.fromEntries(
      Object.keys(patch).map((key) => [key, now[key as keyof Settings]]),
    ) as Partial<Settings>;
    const saved = await run(() => save(patch));
    if (saved) toast({ text: (words) => words.settings.saved, undo: () => save(former) });
  }

  async function save(patch: Partial<Settings>) {
    await store.update(patch);
    void tabs.refreshPages();
  }

  return (
    <>
      <Title title={t.title} />
      <Part title={t.reading}>
        <ReadingChoice value={now.readingMode} onChange={(readingMode) => void change({ readingMode })} />
      </Part>
      <Part title={t.annotation}>
        <p className="field-hint">{welcome.annotation.hint}</p>
        <AnnotationChoice value={now.annotation} onChange={(annotation) => void change({ annotation })} />
        <p className="small soft">{welcome.agreement.text}</p>
      </Part>
      <Part title={t.appearance}>
        <Choices
          legend={t.appearance}
          bare
          value={now.appearance}
          onChange={(appearance) => void change({ appearance })}
          choices={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: t.appearances[value] }))}
        />
      </Part>
      <Part title={t.language}>
        <Select
          label={t.language}
          bare
          value={now.language ?? ''}
          onChange={(event) => void change({ language: languageFrom(event.target.value) })}
          options={[
            { value: '', label: t.languageAuto },
            { value: 'en', label: t.languages.en },
            { value: 'sv', label: t.languages.sv },
          ]}
        />
      </Part>
      <Templates />
      <OwnAddresses onChange={(ownEmails) => void change({ ownEmails })} />
      <Sources />
      <Stored />
      <Keys />
    </>
  );
}

function languageFrom(value: string): Settings['language'] {
  return value === 'en' || value === 'sv' ? value : null;
}
