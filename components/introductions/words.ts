import type { Language } from '@/lib/i18n/catalogue';
import { introductions as en } from '@/lib/i18n/en/introductions';
import { introductions as sv } from '@/lib/i18n/sv/introductions';
import type { Wording } from '@/lib/i18n/wording';
import { useLanguage } from '../deps';

export type IntroductionWords = Wording<typeof en>;

const words: Readonly<Record<Language, IntroductionWords>> = { en, sv };

/** What introductions say; it comes with their screens, and the popup carries none of it before. */
export function useIntroductionWords(): IntroductionWords {
  return words[useLanguage()];
}
