import { words } from './word-set';

/** Words for what people are at work, in the languages that bios are mostly written in; an unknown word claims nothing. */
const roleWords = words(`
  ceo cto cfo coo cmo cio cpo cso cco chro gm founder cofounder owner president chair chairman chairwoman chairperson
  vp svp evp director dir head chief manager lead leader principal partner engineer eng engineering dev developer devrel
  sde swe sre pm tpm mts programmer architect designer design researcher research scientist analyst analytics consultant
  advisor adviser associate assistant intern trainee officer secretary minister ambassador amb professor prof lecturer
  teacher fellow postdoc reporter correspondent journalist editor producer anchor columnist writer contributor host cohost
  author creator comms communications marketing sales product growth events advocate evangelist strategist
  recruiter attorney counsel lawyer acting interim deputy nurse curator coach operations ops staff advocacy
  economist candidate boardmember trustee artdirector executive exec copywriter filmmaker animator illustrator translator
  instructor tutor dean provost chancellor prosecutor solicitor barrister judge diplomat envoy spokesperson spokeswoman
  spokesman spox speechwriter staffer lobbyist pollster historian philosopher
  physicist chemist neuroscientist surgeon dentist therapist pharmacist paramedic librarian
  pilot captain accountant auditor banker trader quant broker planner sysadmin tester mle gp
  senator congressman congresswoman mayor governor commissioner councillor councilmember mp mep
  vd grundare medgrundare ägare ordförande chef ledare utvecklare ingenjör konsult rådgivare forskare lektor lärare ekonom
  redaktör skribent produktägare ansvarig samordnare strateg jurist praktikant säljare ledamot styrelseledamot
  läkare sjuksköterska docent universitetslektor riksdagsledamot kommunalråd talesperson rektor analytiker pressekreterare krönikör producent kommunikatör handläggare arkitekt statssekreterare
  sprecher gründer mitgründer geschäftsführer leiter entwickler berater
  ingenieur redakteur korrespondent kolumnist referent
  chefredakteur vorstand wissenschaftler
  forscher lehrer dozent anwalt anwältin produzent inhaber chefin
  fondateur fondatrice cofondateur cofondatrice directeur directrice responsable ingénieur ingénieure développeur
  développeuse journaliste rédacteur rédactrice cheffe producteur productrice chercheur chercheuse enseignant enseignante
  professeur professeure avocat avocate chargé chargée présidente gérant gérante coordinateur coordinatrice graphiste
  architecte analyste conseiller conseillère
  fundador cofundador diretor ingeniero ingeniera engenheiro engenheira
  periodista jornalista gerente reportero reportera redactor jefe jefa subdirector coordinador
  diseñador desarrollador programador analista abogado abogada profesor
  investigador consultor presidente presidenta productor
  repórter redator coordenador desenvolvedor advogado advogada
  pesquisador produtor chefe sócio sócia
  giornalista direttore direttrice redattore redattrice ingegnere sviluppatore sviluppatrice fondatore
  responsabile ricercatore ricercatrice consulente professore professoressa
  consejero consejera concejal diputado diputada senador alcalde alcaldesa portavoz ministro ministra médico
  médica científico científica redactor-jefe vereador deputado deputada porta-voz cientista
  député députée sénateur sénatrice maire ministre médecin maître maîtresse porte-parole scientifique
  grunnlegger leder rådgiver daglig stifter direktør forsker redaktør konsulent utvikler udvikler
  toimitusjohtaja perustaja toimittaja päätoimittaja tutkija kehittäjä professori
  oprichter medeoprichter onderzoeker hoogleraar redacteur hoofdredacteur verslaggever ontwikkelaar ontwerper
  adviseur voorzitter woordvoerder
  założyciel założycielka dyrektor inżynier dziennikarz dziennikarka redaktor redaktorka programista badacz analityk
  gazeteci editör mühendis kurucu müdür yazılımcı
  основатель основательница директор инженер журналист журналистка редактор разработчик профессор аналитик
  исследователь дизайнер менеджер продюсер корреспондент советник руководитель юрист экономист
  журналіст журналістка редакторка розробник засновник засновниця
  مهندس صحفي صحفية باحث باحثة محرر محررة مؤسس مدير`);

/** Where words stand without blanks between them, rank and role end what they stand in: 代表取締役社長, 高级工程师. */
const unspacedEndings = new RegExp(
  `(?:${[
    ...words(`
    代表 社長 会長 取締役 執行役員 部長 課長 編集長 編集者 編集 記者 教授 講師 研究員 弁護士 広報 エンジニア デザイナー
    プログラマー プロデューサー ディレクター マネージャー マーケター ライター アナリスト コンサルタント
    工程师 工程師 经理 經理 总监 總監 总裁 创始人 創始人 合伙人 记者 编辑 編輯 主编 研究员 博士后 设计师 設計師 程序员 律师 分析师
    대표 기자 개발자 디자이너 연구원 교수 매니저 엔지니어 마케터 창업자 팀장 편집장 변호사 기획자`),
  ].join('|')})$`,
);

/** European languages end the words for those who know a field alike: epidemiologist, photographer, technician. */
const learnedEndings = /..(?:ologist|ologue|ólogo|óloga|ologo|ologe|ologin|grapher|grafo|ician)$/;

/** Germanic languages write a role as one word with its field: utvecklingschef, Projektleiterin. */
const roleEndings =
  /.(?:chef|ekonom|ledare|direktör|ingenjör|utvecklare|forskare|redaktör|rådgivare|(?:leiter|entwickler|sprecher)(?:in)?|ingenieur|sjef|leder|direktør|utvikler)$/;

/** Of women in German, and in Spanish and Portuguese where the word ends so: Beraterin, directora. */
const feminine = /(?<=.{5})in$|(?<=.{3}or)a$/;

/** What people are beside their work. */
export const seats = words(`
  board boardmember advisor adviser advisory trustee mentor volunteer investor angel nonexecutive
  styrelseledamot ledamot rådgivare styrelse beirat aufsichtsrat conseiller consejero consejera asesor conselheiro`);

export function isRole(word: string): boolean {
  return (
    roleWords.has(word) ||
    roleWords.has(word.replace(feminine, '')) ||
    [roleEndings, learnedEndings, unspacedEndings].some((ending) => ending.test(word))
  );
}
