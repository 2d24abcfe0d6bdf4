/** Words that say how a bio's organisation is meant. A handful of languages; an unknown word claims nothing. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What follows is over. */
export const pastWords = words(`
  prev previous previously last ex former formerly fmr past retired retd was once onetime erstwhile fka left quit exited sold
  alum alums alumni alumna alumnus
  tidigare fd före pensionerad lämnade tidligere tidl entinen aiemmin ehemals ehemalig ehemaliger ehemalige vormals früher
  ancien ancienne anciennement précédemment retraité retraitée jubilado jubilada aposentado aposentada antes anterior anteriormente antiguo exjefe antigo antiga voormalig vroeger
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
  läkare sjuksköterska rektor analytiker pressekreterare krönikör producent kommunikatör handläggare arkitekt statssekreterare
  gründer gründerin mitgründer geschäftsführer geschäftsführerin leiter leiterin entwickler entwicklerin berater beraterin
  ingenieur redakteur redakteurin journalistin korrespondent korrespondentin kolumnist kolumnistin referent referentin
  professorin chefredakteur chefredakteurin pressesprecher pressesprecherin vorstand wissenschaftler wissenschaftlerin
  forscher forscherin lehrer lehrerin dozent dozentin anwalt anwältin produzent produzentin inhaber inhaberin chefin
  fondateur fondatrice cofondateur cofondatrice directeur directrice responsable ingénieur ingénieure développeur
  développeuse journaliste rédacteur rédactrice cheffe producteur productrice chercheur chercheuse enseignant enseignante
  professeur professeure avocat avocate chargé chargée présidente gérant gérante coordinateur coordinatrice graphiste
  architecte analyste conseiller conseillère
  fundador fundadora cofundador cofundadora director directora diretor diretora ingeniero ingeniera engenheiro engenheira
  periodista jornalista gerente reportero reportera redactor redactora jefe jefa subdirector subdirectora coordinador
  coordinadora diseñador diseñadora desarrollador desarrolladora programador programadora analista abogado abogada profesor
  profesora investigador investigadora consultor consultora presidente presidenta productor productora
  repórter redator redatora editora coordenador coordenadora desenvolvedor desenvolvedora advogado advogada professora
  pesquisador pesquisadora produtor produtora chefe sócio sócia
  giornalista direttore direttrice redattore redattrice ingegnere sviluppatore sviluppatrice fondatore fondatrice
  responsabile ricercatore ricercatrice consulente professore professoressa
  grunnlegger leder rådgiver daglig stifter direktør toimitusjohtaja perustaja oprichter medeoprichter
  założyciel założycielka dyrektor inżynier основатель директор инженер
  代表 社長 取締役 エンジニア 編集者 記者`);

/** Japanese writes rank and role as one: 代表取締役社長. */
const unspacedEndings = /(?:社長|会長|取締役|部長|課長|編集長|編集者|記者|エンジニア|デザイナー)$/;

/** Germanic languages write a role as one word with its field: utvecklingschef, Projektleiterin. */
const roleEndings =
  /.(?:chef|ekonom|ledare|direktör|ingenjör|utvecklare|forskare|redaktör|rådgivare|leiter|leiterin|entwickler|entwicklerin|ingenieur|sjef|leder|direktør|utvikler)$/;

export function isRole(word: string): boolean {
  return roleWords.has(word) || roleEndings.test(word) || unspacedEndings.test(word);
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
  följ följer medlem volontär student studerar pluggar läser
  mutter vater ehemann ehefrau mein meine meiner mitglied mère père papa maman époux épouse mari étudiant étudiante membre
  liest lese lit lee lê läser gillar liebe liebt aime adore amo adoro élève alumno alumna
  padre madre papá mamá hijo hija hijos esposo esposa marido mis estudiante miembro hincha aficionado aficionada
  mãe pai filho filha filhos meus minhas estudante membro torcedor torcedora fã`);

/** These name people and moods, whoever writes them with a capital: "Founder, Dad". */
export const selfWords = words(`
  i me my myself own nothing nobody life home heart large night day dreamer human geek nerd optimist investor angel
  entrepreneur speaker activist artist musician gamer runner veteran vet immigrant feminist christian views opinions tweets
  foodie traveler traveller enthusiast lover hacker maker builder`);

/** Behind the little words that lead to places too ("en Madrid", "à Lyon"), a house says what it is. */
export const houseWords = words(`
  diario diário periódico revista jornal folha gazeta gazette courrier journal revue radio rádio televisión télévision televisão
  tv universidad université universidade instituto institut banco banque grupo groupe fundación fondation fundação agencia
  agence agência ministerio ministère ministério museo musée museu editorial editora éditions`);

/** Between a text and a handle these make another sense than "at". */
export const otherLinks = words(
  `to from of for and or via by with on in about like than my the a as från av till för med om och
  von vom und mit für aus de du des et avec pour y con para del e com do da dos das di della per van`,
);

/** One does these for an employer: "covering ports for @paper". */
export const workWords = words(`
  work works working cover covers covering report reports reporting write writes writing watching build building making
  leading doing researching joined jobbar arbetar bevakar skriver bygger arbeite arbeitet travaille trabajo trabaja`);
