import { words } from './word-set';

/** Words that say how a bio's organisation is meant. A handful of languages; an unknown word claims nothing. */

/** What follows is over. */
export const pastWords = words(`
  prev previous previously last ex former formerly fmr past retired retd was once onetime erstwhile fka left quit exited sold laid
  resigned departed
  alum alums alumni alumna alumnus
  tidigare fd före pensionerad lämnade tidligere tidl entinen aiemmin ehemals ehem ehemalig ehemaliger ehemalige vormals früher
  ancien ancienne anciennement précédemment retraité retraitée jubilado jubilada aposentado aposentada antes anterior anteriormente antiguo exjefe antigo antiga voormalig vroeger
  eerder byly była poprzednio wcześniej бывший бывшая экс ранее eski πρώην 元 前 前職 曾任 前任 전`);

/** Said behind the name: "@school alum". */
export const alumniWords = words('alum alums alumni alumna alumnus');

/** What follows is so again. */
export const presentWords = words(
  'now currently today turned nu numera nuvarande just jetzt heute ahora actualmente maintenant nå nyt 現在 現',
);

/** A name may follow these with "of", or stand right behind them: the rest are of a field ("Head of Design"). */
export const ownerWords = words(`
  ceo cto cfo coo cmo cio cpo founder cofounder owner president chair chairman chairwoman chairperson partner boardmember
  vd grundare medgrundare ägare ordförande gründer gründerin fondateur fondatrice fundador fundadora`);

/** A show or a column is no employer. */
export const sideWords = words('host cohost contributor author writer creator podcaster');

/** What stands behind these with a comma is the place that they report from or serve in. */
export const postedWords = words('correspondent reporter journalist ambassador amb minister korrespondent journaliste');

/** A name here is somebody's, some thing's or some place's, not an employer. */
export const otherWords = words(`
  parody booking soon
  husband wife dad father mom mum mother son daughter brother sister spouse married partner-in-crime parent pappa mamma
  not never future aspiring wannabe maka uncle aunt grandpa grandma fiancé fiancée our your fan fans follow follows following followed dm dms contact
  insta instagram ig threads thread bsky bluesky mastodon mast telegram tg youtube yt tiktok twitch discord snapchat
  substack signal backup alt main account personal private priv pic pfp banner header photo art avatar bot donate donor
  support supporter supporting supports volunteer volunteering member members holder contributors contributor-to byline
  bylines book books listen subscribe tweets views opinions affiliated represented repped guest backed acquired via by with w cc
  rt ht thanks blame love loves loving enjoy likes hates against inspired member-of student students studying study studied
  studies phd candidate candidato candidata candidat kandydat kandydatka кандидат freshman sophomore class degree bachelor master msc mba scholar graduate grad
  följ följer medlem volontär student studerar pluggar läser
  mutter vater ehemann ehefrau mein meine meiner mitglied mère père papa maman époux épouse mari étudiant étudiante membre
  liest lese lit lee lê gillar liebe liebt aime adore amo adoro élève alumno alumna
  padre madre papá mamá hijo hija hijos esposo esposa marido mis estudiante miembro hincha aficionado aficionada
  mãe pai filho filha filhos meus minhas estudante membro torcedor torcedora fã`);

/** Without a role these tell of an evening, of something to read, or of cheers, at a name that is no employer. */
export const elsewhereWords = words(`
  speaking speaker speakers keynote keynoting talk talks presenting attending panelist newsletter newsletters blog blogs
  blogging podcast podcasts shop store merch tickets go gone catch find see read reads reading join proud listening mater guest appearing performing playing
  next tour touring certified powered sponsored tweeting posting
  voting vote racing training finisher winner finalist nominee laureate champion medalist under live dj season ticket code
  eat drinking essays poems stories words cat dog veteran navy army booth reviewer made created maintaining
  contributing organizing organising organizer organiser hosting angel ba bs bsc bba ma ms meng mfa jd llm llb dphil
  shareholder client
  undergrad undergraduate dropout cs eecs`);

/** These name no other's thing where a role stands right behind: a photo editor, an account executive. */
export const fieldWords = words(
  'account art book books contact donor main member members photo signal support supporter volunteer youtube',
);

/** At these people have an account, or are at work. */
export const platformWords = words(
  'instagram threads bluesky mastodon telegram youtube tiktok twitch discord snapchat substack signal',
);

/** These lead to the name behind them: what stands before is at none of it. */
export const leadingWords = words('by via with w cc');

/** These name people and moods, whoever writes them with a capital: "Founder, Dad". */
export const selfWords = words(`
  i me my myself own nothing nobody life home heart large night day dreamer human geek nerd optimist investor angel
  entrepreneur speaker activist artist musician gamer runner veteran vet immigrant feminist christian views opinions tweets
  foodie traveler traveller enthusiast lover hacker maker builder`);

/** Behind the little words that lead to places too ("en Madrid", "à Lyon"), a house says what it is. */
export const houseWords = words(`
  diario diário periódico revista jornal folha gazeta gazette courrier revue radio rádio televisión télévision televisão
  tv universidad université universidade instituto institut banco banque grupo groupe fundación fondation fundação agencia
  agence agência ministerio ministère ministério museo musée museu editorial editora éditions tech labs studio studios
  software systems ventures capital group partners bank media press news times post herald tribune chronicle journal
  magazine observer review university college institute foundation center centre museum hospital clinic network`);

/** Swedish and its neighbours end a house's name alike: Havsfonden, Kustposten. */
export const houseEndings =
  /..(?:fonden|bolaget|banken|förlaget|stiftelsen|museet|universitet|universitetet|högskola|högskolan|tidningen|bladet|posten|partiet|förbundet|verket|gruppen|byrån)$/;

/** Between a text and a handle these make another sense than "at". */
export const otherLinks = words(
  `to from of for and or via by with on in about like than my the a as från av till för med om och
  von vom und mit für aus de du des et avec pour y con para del e com do da dos das di della per van`,
);

/** One does these for an employer: "covering ports for @paper". */
export const workWords = words(`
  work works working cover covers covering report reports reporting write writes writing watching build building making
  leading doing researching joined jobbar arbetar bevakar skriver bygger arbeite arbeitet travaille trabajo trabaja`);
