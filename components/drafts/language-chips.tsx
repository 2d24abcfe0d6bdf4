import type { Language } from '@/lib/i18n/catalogue';
import type { DraftsText } from '@/lib/i18n/load-drafts';
import { Chip } from '../ui/chip';

type Props = {
  readonly text: DraftsText['sheet'];
  readonly value: Language;
  readonly onChange: (language: Language) => void;
};

export function LanguageChips({ text, value, onChange }: Props) {
  return (
    <fieldset className="chips" aria-label={text.language}>
      {(['en', 'sv'] as const).map((language) => (
        <Chip key={language} pressed={value === language} onClick={() => onChange(language)}>
          {text.languages[language]}
        </Chip>
      ))}
    </fieldset>
  );
}
