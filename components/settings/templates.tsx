import { useState } from 'react';
import { templateId } from '@/lib/domain/draft';
import { templateKinds, type Template, type TemplateKind } from '@/lib/domain/template';
import type { Language } from '@/lib/i18n/catalogue';
import type { DraftsText } from '@/lib/i18n/load-drafts';
import { loadTemplates } from '@/lib/services/templates';
import { useDeps, useLanguage } from '../deps';
import { LanguageChips } from '../drafts/language-chips';
import { useDraftsText } from '../drafts/use-drafts-text';
import { Part } from '../shell/part';
import { Select } from '../ui/field';
import { WhenLive } from '../ui/when-live';
import { useLive } from '../use-live';
import { TemplateForm } from './template-form';

/** The words that drafts begin with, in both languages, to be changed. */
export function Templates() {
  const text = useDraftsText(useLanguage());
  const deps = useDeps();
  const templates = useLive('templates', () => loadTemplates(deps));
  if (!text) return null;
  return (
    <Part title={text.editor.title} id="templates">
      <p className="field-hint">{text.editor.text}</p>
      <WhenLive live={templates}>{(own) => <Chosen text={text} own={own} />}</WhenLive>
    </Part>
  );
}

type Props = { readonly text: DraftsText; readonly own: ReadonlyMap<string, Template> };

function Chosen({ text, own }: Props) {
  const [kind, setKind] = useState<TemplateKind>('invitation');
  const [language, setLanguage] = useState<Language>(text.language);
  const words = useDraftsText(language);
  const id = templateId(kind, language);
  const options = templateKinds.map((value) => ({
    value,
    label: own.has(templateId(value, language)) ? text.editor.own(text.kinds[value]) : text.kinds[value],
  }));
  return (
    <div className="stack-s">
      <Select
        label={text.editor.kind}
        value={kind}
        options={options}
        onChange={(event) => setKind(templateKinds.find((each) => each === event.target.value) ?? kind)}
      />
      <LanguageChips text={text.sheet} value={language} onChange={setLanguage} />
      {words?.language === language ? (
        <TemplateForm key={id} text={text} words={words} kind={kind} own={own.get(id)} />
      ) : null}
    </div>
  );
}
