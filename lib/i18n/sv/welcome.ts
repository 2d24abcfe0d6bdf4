import type { Wording } from '../wording';
import type { welcome as english } from '../en/welcome';

export const welcome: Wording<typeof english> = {
  title: 'Ha koll på vad som hänt innan ni ses',
  intro:
    'När du läser någons profil på LinkedIn eller X noterar Prefika vad som står där. Inför nästa fika får du veta varför ni ses, vad som har hänt sedan sist och vad du kan fråga om.',
  read: {
    title: 'Det här läses',
    text: 'Profilsidan som du själv har öppnat, som den ser ut på skärmen. Prefika rullar inte, klickar inte och öppnar ingenting åt dig.',
  },
  stored: {
    title: 'Det här sparas',
    text: 'Personerna som du väljer att komma ihåg, dina möten och dina anteckningar. De stannar i den här webbläsaren, på den här datorn. Låter du Prefika glömma en person finns inget kvar.',
  },
  never: {
    title: 'Det här görs aldrig',
    text: 'Inget konto, ingen server, ingen statistik. Inget skickas till någon: inte till oss, inte till LinkedIn, inte till X. Inga meddelanden skrivs i ditt namn.',
  },
  agreement: {
    title: 'Bra att veta först',
    text: 'LinkedIns användaravtal förbjuder verktyg som kopierar profiler eller lägger till något på sidorna. Om LinkedIn märker det kan ditt konto begränsas. Vad Prefika gör där är ditt val, och därför får du frågan.',
  },
  reading: {
    question: 'När får en profil läsas?',
    open: 'När jag öppnar den',
    openHint:
      'Ligger kvar i minnet så länge sidan är öppen och försvinner sedan, om jag inte väljer att komma ihåg personen.',
    press: 'Bara när jag trycker på knappen',
    pressHint: 'Inget läses förrän jag ber om det i popupen.',
  },
  annotation: {
    question: 'Får Prefika visa något på sidan?',
    hint: 'En liten etikett bredvid namnet: era fikor, när ni sågs senast och om det finns något nytt. Popupen och sidopanelen visar samma sak utan den.',
    annotate: 'Visa en etikett på sidan',
    annotateHint: 'Webbplatsen skulle kunna märka den.',
    leave: 'Låt sidan vara orörd',
    leaveHint: 'Webbplatsen ser inget av Prefika.',
  },
  sites: { linkedin: 'LinkedIn', x: 'X' },
  start: 'Börja',
  missing: (sites) => `Välj för ${sites} först. Inget är förvalt.`,
  and: ' och ',
  changeLater: 'Båda valen kan ändras i Inställningar när som helst. Inget läses innan du trycker på Börja.',
  restore: 'Jag har en säkerhetskopia',
  toQuestions: 'Vidare till de två frågorna',
};
