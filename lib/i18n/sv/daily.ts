import type { daily as english } from '../en/daily';
import type { Wording } from '../wording';

export const daily: Wording<typeof english> = {
  title: 'En fil varje dag',
  text: 'En gång om dagen, när något har ändrats, skrivs allt till en egen fil av sig självt. Går webbläsaren eller datorn sönder har du allt kvar.',
  whoHas: 'Den som har filen kan läsa den.',
  folder: {
    choose: 'Välj en mapp',
    on: (name) => `Hamnar i din mapp ”${name}”.`,
    keeps: (days) => `De senaste ${days} ligger kvar, äldre tas bort. Inget annat i mappen rörs.`,
    other: 'En annan mapp',
  },
  downloads: {
    choose: 'Skriv den bland hämtningarna',
    text: 'I den här webbläsaren går det inte att välja mapp. Filen kan läggas i ”Prefika” bland dina hämtningar; webbläsaren frågar dig en gång.',
    on: 'Hamnar i ”Prefika” bland dina hämtningar. Äldre ligger kvar tills du tar bort dem.',
    refused: 'Då skrivs ingenting. Du kan fortfarande skriva en fil för hand här ovanför.',
    problems: {
      'no-room': 'Det är fullt där dina hämtningar ligger. Gör plats och försök igen.',
      failed:
        'Filen gick inte att skriva den här gången. Ett nytt försök görs inom en timme; vad som gick fel står bland webbläsarens hämtningar.',
    },
    stillRefused: 'Webbläsaren sa nej. Ingenting skrivs förrän den tillåter det.',
  },
  last: (when, name) => `Skrevs senast ${when}: ${name}`,
  lastNone: 'Inte skriven än.',
  next: (day) => `Nästa: ${day}, om något ändras tills dess`,
  nextSoon: 'Nästa: inom en timme, om något har ändrats',
  now: 'Skriv den nu',
  written: (name) => `${name} är skriven.`,
  stop: 'Sluta',
  stopped: 'Ingen daglig fil längre. Det som är skrivet ligger kvar.',
  problems: {
    'not-allowed': 'Webbläsaren vill bli tillfrågad igen innan Prefika får skriva där.',
    'folder-gone':
      'Mappen finns inte längre: flyttad, omdöpt, eller på en disk som inte är ansluten. Lägg tillbaka den och försök igen, eller välj en annan mapp.',
    'no-room': 'Det är fullt där filen ska ligga. Gör plats och försök igen, eller välj en annan mapp.',
    'data-missing':
      'En del av dina data saknas här, så de hela filerna får ligga orörda tills du har bestämt vad som ska göras.',
    failed:
      'Filen gick inte att skriva den här gången. Ett nytt försök görs inom en timme; går det inte då heller, välj en annan mapp.',
  },
  refused: 'Webbläsaren sa nej. Välj mappen en gång till, eller tillåt det i webbläsarens inställningar för Prefika.',
  allow: 'Tillåt igen',
  tryAgain: 'Försök igen',
  waits: 'Den dagliga filen väntar',
  toBackup: 'Se vad som kan göras',
  later: 'Inte nu',
};
