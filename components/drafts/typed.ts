import type { Language } from '@/lib/i18n/catalogue';
import type { TemplateText } from '@/lib/domain/template';

/** What was changed in a draft, per language, and whether it was opened in the mail or copied already. */
export type Typed = {
  /** `null`: that of the person. */
  readonly language: Language | null;
  readonly texts: Readonly<Partial<Record<Language, TemplateText>>>;
  readonly taken: 'mail' | 'copy' | null;
};

export const nothingTyped: Typed = { language: null, texts: {}, taken: null };

export function typedToText(typed: Typed): string {
  return JSON.stringify(typed);
}

/** What cannot be read is as if nothing had been typed. */
export function typedFromText(text: string | null): Typed {
  if (text === null) return nothingTyped;
  try {
    const { language, texts, taken } = JSON.parse(text) as Partial<Record<keyof Typed, unknown>>;
    return {
      language: language === 'en' || language === 'sv' ? language : null,
      texts: Object.fromEntries(
        (['en', 'sv'] as const).flatMap((each) => {
          const words = (texts as Partial<Record<Language, Partial<TemplateText>>> | undefined)?.[each];
          const whole = typeof words?.subject === 'string' && typeof words.body === 'string';
          return whole ? [[each, { subject: words.subject, body: words.body }]] : [];
        }),
      ),
      taken: taken === 'mail' || taken === 'copy' ? taken : null,
    };
  } catch {
    return nothingTyped;
  }
}
