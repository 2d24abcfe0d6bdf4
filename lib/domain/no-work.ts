import type { Position } from './reading';
import { normalText } from './text-normal';

/**
 * Entries of a job list that are no work: a career break, which the site offers as an entry of its own, and what people
 * write in the place of a job. Begun or ended, they are nobody's news, least of all something to congratulate on.
 */
export function isWork({ title = '', company = '' }: Position): boolean {
  const [named, at] = [normalText(title), normalText(company)];
  return !pause.test(named) && !pause.test(at) && !seeking.test(named) && !seeking.test(at);
}

/** The site's own words for a break, as far as they are known, then those of people: they stand alone. */
const breaks =
  'career break|(karriärs?|yrkes)?uppehåll( i karriären)?|karrier[ep]ause|(berufliche )?auszeit|karrierepause|pause (professionnelle|de carrière)|interruption de carrière|pausa (profesional|en la carrera|na carreira|profissional|professionale|di carriera|lavorativa)|loopbaanonderbreking|urakatko|przerwa (w karierze|zawodowa)|kariyer arası|перерыв в карьере|キャリアブレイク|職涯空窗期|职业空窗期|경력 단절|경력 휴식기|فترة توقف مهني';
const leaves =
  '(on |i |in )?(parental|maternity|paternity|family|medical|sick) leave|(full time )?(parenting|parent|caregiver|caregiving|homemaker)|stay at home (mom|mum|dad|parent)|sabbatical( leave)?|(on a )?gap year|(layoff|laid off)( position eliminated)?|föräldraledig(het)?|mammaledig|pappaledig|tjänstledig(het)?|sabbatsår|elternzeit|mutterschutz|sabbatjahr|congé (parental|maternité|de maternité|paternité|sabbatique)|licencia (de )?(maternidad|paternidad|parental)|licença (maternidade|paternidade|parental)|congedo (parentale|di maternità)|barselsorlov|orlov|foreldrepermisjon|ouderschapsverlof|vanhempainvapaa';
const rests =
  '(semi )?retired|retirement|pensionerad|pensionär|pensioneret|pensjonist|(im )?ruhestand|rentner(in)?|retraitée?|(à la )?retraite|jubilad[oa]|aposentad[oa]|pensionat[oa]|gepensioneerd|eläkkeellä|eläkeläinen|emeryt(ka)?|unemployed|between (jobs|roles)|not employed|arbetslös|mellan jobb|arbeitslos|sans emploi|desemplead[oa]|desempregad[oa]|disoccupat[oa]|werkloos|arbejdsløs|arbeidsledig|työtön';
const pause = new RegExp(`^(?:${breaks}|${leaves}|${rests})$`, 'u');

/** These go on: "Seeking new opportunities in finance". */
const seeking =
  /^(?:(?:actively |currently )?(?:seeking|looking for|exploring|searching for|pursuing) (?:(?:a|my|the|for) )?(?:new |next |other |full time |the next )*(?:opportunit|role|job|position|challenge|work|employment|internship)|open to (?:new )?(?:work|opportunit|roles)|available for (?:new )?(?:work|opportunit)|job ?seeker|arbetssökande|söker (?:nya |nytt |ett nytt )?(?:jobb|utmaningar|möjligheter|arbete)|arbeitssuchend|auf (?:der )?(?:job|stellen|arbeits)suche|(?:en|à la) recherche d|(?:en|em) (?:búsqueda|busca) d|buscando |in cerca di|op zoek naar|jobsøgende|arbeidssøkende)/u;
