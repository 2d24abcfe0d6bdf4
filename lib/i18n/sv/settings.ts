import type { Wording } from '../wording';
import type { settings as english } from '../en/settings';

export const settings: Wording<typeof english> = {
  title: 'Inställningar',
  saved: 'Sparat.',
  reading: 'Läsning',
  annotation: 'På sidan',
  language: 'Språk',
  languageAuto: 'Som webbläsaren',
  languages: { en: 'English', sv: 'Svenska' },
  appearance: 'Utseende',
  appearances: { system: 'Som datorn', light: 'Ljust', dark: 'Mörkt' },
  own: {
    title: 'Dina egna adresser',
    text: 'Då föreslår ingen inbjudan att du ska komma ihåg dig själv.',
    add: 'Lägg till en egen adress',
    example: 'du@example.com',
    remove: (email) => `Ta bort ${email}`,
  },
  stored: {
    title: 'Det här är sparat',
    text: 'Allt ligger i webbläsarens eget lagringsutrymme, på den här datorn.',
    rows: {
      people: 'Personer',
      identities: 'Profiler',
      changes: 'Ändringar',
      meetings: 'Möten',
      notes: 'Anteckningar',
      edits: 'Noterade skillnader',
    },
    size: (size) => `Ungefär ${size} på disken.`,
    toBackup: 'Säkerhetskopiera',
  },
  keys: {
    title: 'Kortkommandon',
    text: 'De ändras på webbläsarens sida för tilläggens kortkommandon.',
    none: 'ingen tangent',
    search: 'Sök på den här sidan',
    _execute_action: 'Visa inför mötet',
    remember: 'Kom ihåg profilen',
    'open-panel': 'Öppna sidopanelen',
    'hide-all': 'Dölj allt på sidan',
  },
};
