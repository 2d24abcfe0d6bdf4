import type { Wording } from '../wording';
import type { settings as english } from '../en/settings';

export const settings: Wording<typeof english> = {
  title: 'Inställningar',
  saved: 'Sparat.',
  reading: 'Läsning',
  annotation: 'På sidan',
  language: 'Språk',
  languageAuto: 'Samma som webbläsaren',
  languages: { en: 'English', sv: 'Svenska' },
  appearance: 'Utseende',
  appearances: { system: 'Samma som datorn', light: 'Ljust', dark: 'Mörkt' },
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
    text: 'Ändra dem på webbläsarens sida för tilläggens kortkommandon.',
    none: 'inget kortkommando',
    search: 'Sök på den här sidan',
    _execute_action: 'Öppna ”Inför mötet”',
    remember: 'Kom ihåg profilen',
    'open-panel': 'Öppna sidopanelen',
    'hide-all': 'Dölj allt på sidan',
  },
};
