/** Words that say how a bio's organisation is meant. A handful of languages; an unknown word claims nothing. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What follows is over. */
export const pastWords = words(`
  prev previous previously ex former formerly past retired was once fka alum alums alumni alumna alumnus
  tidigare fd före pensionerad tidligere entinen ehemals ehemalig ehemaliger ehemalige früher ancien ancienne
  anciennement antes anterior voormalig vroeger byly była 元 前`);

/** Said behind the name: "@school alum". */
export const alumniWords = words('alum alums alumni alumna alumnus');

/** What follows is so again. */
export const presentWords = words(
  'now currently today nu numera nuvarande just jetzt heute ahora actualmente maintenant nå nyt 現在 現',
);

export const roleWords = words(`
  ceo cto cfo coo cmo cio cpo cso cco chro founder cofounder owner president chair chairman chairwoman chairperson
  vp svp evp director head chief manager lead leader principal partner engineer eng engineering dev developer devrel
  sde swe programmer architect designer design researcher research scientist analyst analytics consultant advisor
  adviser associate assistant intern trainee officer secretary minister ambassador professor prof lecturer teacher
  fellow postdoc reporter correspondent journalist editor producer anchor columnist writer contributor host cohost author creator
  photographer comms communications marketing sales product growth events advocate evangelist strategist recruiter
  attorney counsel lawyer acting interim deputy nurse physician curator coach operations ops staff pm advocacy economist
  vd grundare medgrundare ägare ordförande chef avdelningschef ledare utvecklare ingenjör konsult rådgivare forskare
  lektor lärare redaktör skribent projektledare produktägare ansvarig samordnare strateg jurist praktikant säljare
  gründer gründerin geschäftsführer leiter leiterin entwickler entwicklerin berater ingenieur redakteur
  fondateur fondatrice directeur directrice responsable ingénieur développeur journaliste
  fundador fundadora director directora ingeniero ingeniera periodista gerente
  grunnlegger leder rådgiver daglig stifter direktør toimitusjohtaja perustaja
  代表 社長 取締役 エンジニア 編集者 記者`);

/** A name may follow these with "of": the rest are of a field ("Head of Design"). */
export const ownerWords = words(`
  ceo cto cfo coo cmo founder cofounder owner president chair chairman chairwoman chairperson partner
  vd grundare medgrundare ägare ordförande`);

/** A show or a column is no employer. */
export const sideWords = words('host cohost contributor author writer creator podcaster');

/** A name here is somebody's, some thing's or some place's, not an employer. */
export const otherWords = words(`
  husband wife dad father mom mum mother son daughter brother sister spouse married partner-in-crime parent pappa mamma
  make maka fan fans follow follows following followed dm dms contact insta instagram ig threads thread bsky bluesky
  mastodon mast telegram tg youtube yt tiktok twitch discord snapchat substack backup alt main account personal
  private pic pfp banner photo art avatar bot donate donor support supporter supporting supports volunteer volunteering
  member members contributors contributor-to byline bylines book books listen subscribe tweets views
  via by with love loves loving enjoy likes hates against inspired member-of student students studying study studied
  studies phd candidate freshman sophomore class degree bachelor master msc mba scholar graduate grad
  följ följer medlem volontär student studerar pluggar läser`);

/** Between a text and a handle these make another sense than "at". */
export const otherLinks = words(
  'to from of for and or via by with on in about like than my the a as från av till för med om',
);

/** How high a role stands; what is not here is in the middle. */
export function rankOf(title: readonly string[]): number {
  let rank = 0;
  for (const word of title) rank = Math.max(rank, ranks.get(word) ?? (roleWords.has(word) ? middle : 0));
  if (title.includes('vice') && title.includes('president')) rank = 7;
  if (rank >= 5 && title.some((word) => word === 'senior' || word === 'sr')) rank += 0.5;
  if (title.some((word) => word === 'acting' || word === 'deputy' || word === 'interim' || word === 'tf')) rank -= 0.5;
  return rank;
}

const middle = 3;
const ranks: ReadonlyMap<string, number> = new Map(
  (
    [
      [1, 'intern trainee praktikant'],
      [2, 'junior assistant'],
      [2.5, 'associate'],
      [4, 'senior sr snr'],
      [5, 'staff lead principal manager projektledare'],
      [6, 'head director chef avdelningschef directeur directrice leiter leiterin'],
      [7, 'vp'],
      [8, 'svp evp'],
      [
        9,
        'ceo cto cfo coo cmo cio cpo cso cco chro president founder cofounder owner chair chairman chairwoman vd grundare medgrundare ägare ordförande',
      ],
    ] as const
  ).flatMap(([rank, list]) => list.split(' ').map((word) => [word, rank] as const)),
);
