import type { Wording } from '../wording';
import type { drafts as english } from '../en/drafts';

export const drafts: Wording<typeof english> = {
  sheet: {
    to: (names) => `Till ${names}`,
    noAddress: 'Ingen adress är känd: fyll i den i ditt mejlprogram.',
    subject: 'Ämne',
    body: 'Text',
    language: 'Utkastets språk',
    languages: { en: 'Engelska', sv: 'Svenska' },
    choices: 'Ni pratade om',
    openInMail: 'Öppna i mejlen',
    copy: 'Kopiera',
    copied: 'Kopierat. Klistra in det där du vill.',
    notCopied: 'Det gick inte att kopiera.',
    calendarFile: 'Kalenderfil (.ics)',
    tooLong:
      'För långt för att lämnas över till mejlprogrammet: ”Öppna i mejlen” öppnar ett tomt mejl, och texten kopieras så att du kan klistra in den.',
    missing: (blanks) => `Kvar att fylla i: ${blanks}`,
    didYouSend: 'Skickade du det?',
    sent: 'Ja, det är skickat',
    notYet: 'Inte än',
    startAgain: 'Börja om',
    startedAgain: 'Orden är som de var från början.',
  },
  editor: {
    title: 'Utkastens ord',
    text: 'Så här börjar utkasten. Ändra som du vill; inget skickas av sig självt.',
    kind: 'Utkast',
    own: (kind) => `${kind} (dina ord)`,
    placesTitle: 'Platser som fylls i',
    placesHint: 'En plats som inte är känd blir en lucka att fylla i. Ett stycke som inte har något att säga utgår.',
    unknown: (places, known) => `${places} går inte att fylla i. Du kan använda: ${known}.`,
    empty: 'Utan text finns inget att börja med. Skriv något, eller gå tillbaka till de ursprungliga orden.',
    tooLong: (max) => `Det är för långt: högst ${max} tecken.`,
    saved: 'Dina ord är sparade.',
    original: 'Tillbaka till de ursprungliga orden',
    backToOriginal: 'De ursprungliga orden är tillbaka.',
  },
  kinds: {
    invitation: 'Inbjudan',
    agenda: 'Agenda',
    'thank-you': 'Tack för senast',
    recap: 'Vem som gör vad',
    book: 'En bok',
    link: 'En länk eller artikel',
    promised: 'Det du lovade',
    reminder: 'Vänlig påminnelse',
    decline: 'Tacka nej',
    'ask-before-introducing': 'Fråga innan du introducerar',
    'ask-favour': 'Be om en tjänst',
    introduction: 'Introduktion',
    'check-introduction': 'Hur gick introduktionen?',
    reintroduction: 'Be om att bli introducerad på nytt',
    'report-to-introducer': 'Tacka den som introducerade dig',
    'after-event': 'Efter ett evenemang',
    'light-touch': 'En liten hälsning',
  },
  places: {
    name: 'namn',
    aMeeting: 'ett möte',
    theMeeting: 'mötet',
    purpose: 'syfte',
    when: 'när',
    where: 'var',
    questions: 'frågor',
    about: 'samtalsämne',
    promises: 'löften',
    title: 'titel',
    author: 'författare',
    link: 'länk',
    thing: 'sak',
    people: 'personer',
    other: 'den andra',
    who: 'vem',
    why: 'varför',
    a: 'A',
    b: 'B',
    firstA: 'förnamn A',
    firstB: 'förnamn B',
    whoA: 'vem A är',
    whoB: 'vem B är',
    whyA: 'varför för A',
    whyB: 'varför för B',
    how: 'hur det gick',
    topic: 'ämne',
    event: 'evenemang',
  },
  blanks: {
    name: 'namn',
    aMeeting: 'en fika',
    theMeeting: 'fikan',
    purpose: 'varför vi ses',
    when: 'när',
    where: 'var',
    questions: 'det jag vill fråga om',
    about: 'vad det gällde',
    promises: 'vem som gör vad',
    title: 'titel',
    author: 'författare',
    link: 'länk',
    thing: 'vad det gäller',
    people: 'vem',
    other: 'namn',
    who: 'vem det är',
    why: 'varför ni borde träffas',
    a: 'namn',
    b: 'namn',
    firstA: 'namn',
    firstB: 'namn',
    whoA: 'vem det är',
    whoB: 'vem det är',
    whyA: 'varför ni borde träffas',
    whyB: 'varför ni borde träffas',
    how: 'hur det gick',
    topic: 'ämne',
    event: 'evenemang',
  },
  meetings: {
    coffee: { a: 'en fika', the: 'fikan', title: 'Fika' },
    lunch: { a: 'en lunch', the: 'lunchen', title: 'Lunch' },
    call: { a: 'ett samtal', the: 'samtalet', title: 'Samtal' },
    video: { a: 'ett videosamtal', the: 'videosamtalet', title: 'Videosamtal' },
    event: { a: 'ett evenemang', the: 'evenemanget', title: 'Evenemang' },
  },
  fromMe: 'Jag:',
  from: (name) => `${name}:`,
  on: (date, time) => `${date} kl. ${time}`,
  templates: {
    invitation: {
      subject: 'Ska vi ses?',
      body: `Hej {namn}!

Skulle du ha tid för {ett möte}? Det här tänker jag på:

{syfte}

Jag tänkte mig {när}. Passar en annan tid bättre är det bara att säga till.

Plats: {var}`,
    },
    agenda: {
      subject: 'Inför {mötet} {när}',
      body: `Hej {namn}!

Vad roligt att vi ses {när}.

Det här handlar det om: {syfte}

Det här vill jag gärna fråga dig om:
{frågor}

Är det något du själv vill ta upp?`,
    },
    'thank-you': {
      subject: 'Tack för senast!',
      body: `Hej {namn}!

Tack för senast! Det var så roligt att prata om {samtalsämne}.

Hoppas att vi ses snart igen.`,
    },
    recap: {
      subject: 'Vem gör vad?',
      body: `Hej {namn}!

Tack för senast! Så här minns jag vem som gör vad, så att inget glöms bort:

{löften}

Har jag missat något? Säg bara till.`,
    },
    book: {
      subject: 'Boken vi pratade om',
      body: `Hej {namn}!

Här är boken som vi pratade om: {titel} av {författare}.

Hoppas att du tycker om den. Berätta gärna vad du tycker!`,
    },
    link: {
      subject: 'Det vi pratade om',
      body: `Hej {namn}!

Här kommer det som jag ville skicka till dig:

{titel}

{länk}

Hoppas att du har nytta av det.`,
    },
    promised: {
      subject: 'Som utlovat',
      body: `Hej {namn}!

Som utlovat: {sak}.

Hoppas att du har nytta av det. Säg bara till om du behöver något mer.`,
    },
    reminder: {
      subject: 'En vänlig påminnelse',
      body: `Hej {namn}!

Hoppas att allt är bra med dig! Du erbjöd dig så vänligt att hjälpa mig med något som skulle betyda mycket: {sak}.

Det gällde {personer}.

Det är ingen brådska. Och har det blivit svårt är det helt okej, säg bara till.`,
    },
    decline: {
      subject: 'Tack för att du frågade',
      body: `Hej {namn}!

Tack för att du tänkte på mig. Jag säger det hellre nu än lovar för mycket: jag hinner inte med {sak} just nu.

Hoppas att du hittar någon som kan ge det den tid det förtjänar.`,
    },
    'ask-before-introducing': {
      subject: 'Får jag introducera dig för någon?',
      body: `Hej {namn}!

Jag känner någon som du kanske vill träffa: {den andra} ({vem}).

Därför tänker jag på er två: {varför}

Ska jag sätta er i kontakt med varandra? Passar det inte är det bara att säga nej.`,
    },
    'ask-favour': {
      subject: 'Får jag be dig om en tjänst?',
      body: `Hej {namn}!

Jag vill be dig om en tjänst, och du ska känna dig helt fri att säga nej.

Det gäller {den andra} ({vem}).

Därför tänker jag på er två: {varför}

Jag vet hur mycket din tid är värd, och att du skulle ge den utan att få något för det. Därför frågar jag dig först och sätter er inte i kontakt om du inte säger ja. Säg nej utan att tveka om det inte passar, eller berätta hur du helst vill ha det: ett kort samtal, ett mejl eller längre fram.`,
    },
    introduction: {
      subject: '{förnamn A}, det här är {förnamn B}',
      body: `Hej {förnamn A} och {förnamn B}!

Jag skulle så gärna se att ni två träffas.

{förnamn A}, det här är {B}: {vem B är}.
Därför tänker jag på dig: {varför för A}

{förnamn B}, det här är {A}: {vem A är}.
Därför tänker jag på dig: {varför för B}

Nu lämnar jag över till er. Berätta gärna hur det går!`,
    },
    'check-introduction': {
      subject: 'Hur gick det?',
      body: `Hej {namn}!

För ett tag sedan introducerade jag dig för {den andra}. Har ni hunnit höras? Jag är nyfiken på hur det gick.

Och blev det inte riktigt rätt får du gärna säga det också, så gör jag bättre nästa gång.`,
    },
    reintroduction: {
      subject: 'Kan du sätta mig i kontakt med {den andra} igen?',
      body: `Hej {namn}!

När vi sågs kom {den andra} på tal. Vi har tappat kontakten, och jag skulle gärna höras igen.

Skulle du vilja sätta oss i kontakt på nytt? Ett kort mejl till oss båda räcker. Och känns det inte rätt är det också helt okej.`,
    },
    'report-to-introducer': {
      subject: 'Tack för att du introducerade mig för {den andra}',
      body: `Hej {namn}!

Tack för att du introducerade mig för {den andra}! Så här gick det: {hur det gick}

Det var fint att du tänkte på oss. Jag glömmer inte vem som förde oss samman.`,
    },
    'after-event': {
      subject: 'Det du sa',
      body: `Hej {namn}!

Det du sa om {ämne} har stannat kvar hos mig, och jag har tänkt på det sedan dess.

Det var roligt att träffa dig på {evenemang}.

Jag hör gärna mer. Skulle du ha tid för en fika någon av de närmaste veckorna?`,
    },
    'light-touch': {
      subject: 'Jag kom att tänka på dig',
      body: `Hej {namn}!

{samtalsämne} fick mig att tänka på dig.

Du behöver inte svara. Hoppas att allt är bra med dig!`,
    },
  },
};
