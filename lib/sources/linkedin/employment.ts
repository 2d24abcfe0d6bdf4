/**
 * What the site lets people choose as their employment, in the languages of which its words are known. Only with these
 * is a part of a company's name told from an employment where nothing else says it. They stand together, since pages
 * are not translated whole.
 */
const spoken = ['en', 'sv', 'da', 'no', 'nb', 'nn', 'de', 'nl', 'fr', 'es', 'pt', 'it'];
const words = [
  '(permanent )?(full|part)[- ]?time|permanent|seasonal|temporary|self[- ]employed|freelan.*|contract(or)?|internship|apprenticeship|volunteer|trainee',
  '(hel|del|fuld)tid|(eget |egen)företag.*|selv?st[äe]ndig.*|frilans.*|(på )?kontrakt|konsult(uppdrag)?|uppdrag(sanställning)?|praktik(plats|plads|ant)?|prak[ts]is.*|lærling.*|lärling.*|[sz]äsong.*|s[æe]song.*|visstid.*|tillfällig.*|midlertidig.*|vikar.*',
  '(voll|teil)zeit|selbst(st)?ändig.*|freiberuf.*|befristet.*|praktikum.*|werkstudent.*|(berufs)?ausbildung.*|saison.*|festan.*',
  '(vol|deel)tijds?|zelfstandig.*|leer(werk|ling|contract).*|seizoen.*|tijdelijk|vast',
  '(à )?temps (plein|partiel)|(travailleur )?indépendante?|cd[id]|contrat.*|stage|apprentissage|(en )?alternance|intérim.*',
  '(a )?(jornada|tiempo|tempo) (complet[ao]|parcial|integral|inteiro|pieno|parziale|determinato|indeterminato)|media jornada|aut[óôo]nom[oa]|(profesional )?independiente|contrat.*|tempor[aá].*|(contrato de )?prácticas|(jovem )?aprend[ie].*|estacional|meio período|terceirizado|est[áa]gio|sazonal|libero professionista|lavoro autonomo|tirocinio|stagionale',
];

const known = new RegExp(`^(?:${words.join('|')})$`, 'iu');

/** In another language: what is short, and neither counts nor names an address. */
export function isEmployment(text: string, language: string): boolean {
  if (known.test(text)) return true;
  return !spoken.includes(language.slice(0, 2).toLowerCase()) && !/\p{N}|[@/]|^.{40}/u.test(text);
}
