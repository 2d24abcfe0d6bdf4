/** Words that say how a bio's organisation is meant. A handful of languages; an unknown word claims nothing. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What follows is over. */
export const pastWords = words(`
  prev previous previously last ex former formerly fmr past retired retd was once onetime erstwhile fka left quit exited sold
  alum alums alumni alumna alumnus
  tidigare fd före pensionerad lämnade tidligere tidl entinen aiemmin ehemals ehemalig ehemaliger ehemalige vormals früher
  ancien ancienne anciennement précédemment antes anterior anteriormente antiguo exjefe antigo antiga voormalig vroeger
  eerder byly była poprzednio wcześniej бывший бывшая экс ранее eski πρώην 元 前 前職 曾任 前任 전`);

/** Said behind the name: "@school alum". */
export const alumniWords = words('alum alums alumni alumna alumnus');

/** What follows is so again. */
export const presentWords = words(
  'now currently today nu numera nuvarande just jetzt heute ahora actualmente maintenant nå nyt 現在 現',
);

const roleWords = words(`
  ceo cto cfo coo cmo cio cpo cso cco chro gm founder cofounder owner president chair chairman chairwoman chairperson
  vp svp evp director dir head chief manager lead leader principal partner engineer eng engineering dev developer devrel
  sde swe sre pm tpm mts programmer architect designer design researcher research scientist analyst analytics consultant
  advisor adviser associate assistant intern trainee officer secretary minister ambassador amb professor prof lecturer
  teacher fellow postdoc reporter correspondent journalist editor producer anchor columnist writer contributor host cohost
  author creator photographer comms communications marketing sales product growth events advocate evangelist strategist
  recruiter attorney counsel lawyer acting interim deputy nurse physician curator coach operations ops staff advocacy
  economist candidate boardmember trustee
  vd grundare medgrundare ägare ordförande chef ledare utvecklare ingenjör konsult rådgivare forskare lektor lärare ekonom
  redaktör skribent produktägare ansvarig samordnare strateg jurist praktikant säljare ledamot styrelseledamot
  gründer gründerin mitgründer geschäftsführer geschäftsführerin leiter leiterin entwickler entwicklerin berater beraterin
  ingenieur redakteur redakteurin
  fondateur fondatrice cofondateur cofondatrice directeur directrice responsable ingénieur ingénieure développeur
  développeuse journaliste
  fundador fundadora cofundador cofundadora director directora diretor diretora ingeniero ingeniera engenheiro engenheira
  periodista jornalista gerente
  grunnlegger leder rådgiver daglig stifter direktør toimitusjohtaja perustaja oprichter medeoprichter
  założyciel założycielka dyrektor inżynier основатель директор инженер
  代表 社長 取締役 エンジニア 編集者 記者`);

/** Germanic languages write a role as one word with its field: utvecklingschef, Projektleiterin. */
const roleEndings =
  /.(?:chef|ekonom|ledare|direktör|ingenjör|utvecklare|forskare|redaktör|rådgivare|leiter|leiterin|entwickler|entwicklerin|ingenieur|sjef|leder|direktør|utvikler)$/;

export function isRole(word: string): boolean {
  return roleWords.has(word) || roleEndings.test(word);
}

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
  husband wife dad father mom mum mother son daughter brother sister spouse married partner-in-crime parent pappa mamma
  not never future aspiring wannabe make maka uncle aunt grandpa grandma fiancé fiancée our your fan fans follow follows following followed dm dms contact
  insta instagram ig threads thread bsky bluesky mastodon mast telegram tg youtube yt tiktok twitch discord snapchat
  substack signal backup alt main account personal private priv pic pfp banner header photo art avatar bot donate donor
  support supporter supporting supports volunteer volunteering member members holder contributors contributor-to byline
  bylines book books listen subscribe tweets views opinions affiliated represented repped backed acquired via by with w cc
  rt ht thanks blame love loves loving enjoy likes hates against inspired member-of student students studying study studied
  studies phd candidate freshman sophomore class degree bachelor master msc mba scholar graduate grad
  följ följer medlem volontär student studerar pluggar läser`);

/** These name people and moods, whoever writes them with a capital: "Founder, Dad". */
export const selfWords = words(`
  i me my myself own nothing nobody life home heart large night day dreamer human geek nerd optimist investor angel
  entrepreneur speaker activist artist musician gamer runner veteran vet immigrant feminist christian views opinions tweets
  foodie traveler traveller enthusiast lover hacker maker builder`);

/** Between a text and a handle these make another sense than "at". */
export const otherLinks = words(
  'to from of for and or via by with on in about like than my the a as från av till för med om',
);

/** One does these for an employer: "covering ports for @paper". */
export const workWords = words(`
  work works working cover covers covering report reports reporting write writes writing watching build building making
  leading doing researching joined jobbar arbetar bevakar skriver bygger arbeite arbeitet travaille trabajo trabaja`);
