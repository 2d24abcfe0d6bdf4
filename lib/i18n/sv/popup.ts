import type { Wording } from '../wording';
import type { popup as english } from '../en/popup';

export const popup: Wording<typeof english> = {
  search: 'Sök bland personer',
  searchHint: 'Namn, företag, var ni träffades',
  nobodyFound: (query: string) => `Ingen här stämmer med ”${query}”.`,
  openPanel: 'Öppna sidopanelen',
  panelClosed: 'Sidopanelen öppnas från en flik. Öppna den med webbläsarens knapp för sidopaneler.',
  firstRun: {
    title: 'Ett val först',
    text: 'Prefika läser ingenting förrän du har sagt hur. Det tar en halv minut.',
    choose: 'Välj',
  },
  nobody: {
    title: 'Ingen här än',
    text: 'Här ser du varför ni ses, vad som har hänt sedan sist och vad du kan fråga. Öppna en profil på LinkedIn eller X och tryck på Kom ihåg.',
    invented: 'Prova med påhittade personer',
    invitation: 'Klistra in en inbjudan',
  },
  unknown: {
    remember: 'Kom ihåg',
    sameAs: (name: string, site: string) => `Samma person som ${name} på ${site}?`,
    sameAsPlain: (name: string) => `Samma person som ${name}?`,
    fallbackName: (handle: string) => `@${handle}`,
    notStored: 'Ingenting sparas förrän du väljer att komma ihåg personen.',
    reading: 'Läser sidan…',
    readThis: 'Läs den här sidan',
    pressMode: 'Ingenting läses förrän du trycker på knappen.',
    skip: 'Hoppa över',
    readAgain: 'Läs igen',
    remembered: (name: string) => `Nu minns Prefika ${name}.`,
    notRemembered: (name: string) => `${name} är borttagen igen.`,
    metWhere: 'Var träffades ni?',
    metHint: 'Enter hoppar över',
    joined: (name: string) => `Sammanslagen med ${name}.`,
  },
  person: {
    plan: 'Planera fika',
    had: 'Vi har fikat',
  },
  meeting: {
    notes: 'Anteckna',
    debrief: 'Följ upp',
    sendAgenda: 'Skicka agendan',
    change: 'Ändra',
    changeMeeting: 'Ändra mötet',
  },
  today: {
    title: 'I dag',
    empty: 'Inget väntar. Här kommer dagens möten, det du vill skriva ner efteråt och ändringar du inte har tittat på.',
    all: 'Öppna I dag',
    people: 'Personer',
  },
  otherwise: {
    meeting: (time: string, names: string) => `${time} med ${names}`,
    person: (name: string) => `I den här fliken: ${name}`,
    unknown: 'I den här fliken: någon ny',
    today: 'Mer under I dag',
  },
};
