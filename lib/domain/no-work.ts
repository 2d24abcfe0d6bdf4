import type { Position } from './reading';
import { normalText } from './text-normal';

/**
 * Entries of a job list that are no work: a career break, which the site offers as an entry of its own, and what people
 * write in the place of a job. Begun or ended, they are nobody's news, least of all something to congratulate on.
 */
export function isWork({ title = '', company = '' }: Position): boolean {
  return ![title, company].some((text) => noWork.test(normalText(text)));
}

/** The site's own words for a break, then those of people for leave and rest: they stand alone. A search goes on. */
const noWork = new RegExp(
  `^(?:(?:${[
    'career break|karriäruppehåll|karrier[ep]ause|(berufliche )?auszeit|pause (professionnelle|carrière)|pausa (profesional|profissional|professionale|na carreira|di carriera)|loopbaanonderbreking|urakatko|przerwa w karierze|キャリアブレイク|职业空窗期|경력 휴식기',
    '(on )?(parental|maternity) leave|(full time )?(parenting|parent|caregiver)|sabbatical|gap year|(föräldra|mamma|pappa|tjänst)ledig|elternzeit|mutterschutz|congé (parental|maternité)',
    'retired|retirement|pensionerad|pensionär|(im )?ruhestand|retraitée?|jubilad[oa]|aposentad[oa]|pensionat[oa]|unemployed|between jobs|arbetslös|arbeitslos',
  ].join(
    '|',
  )})$|(actively )?(seeking|looking for|exploring) .*(opportunit|role|job|position|work)|open to (work|opportunit)|job ?seeker|arbetssökande|söker .*(jobb|utmaning)|arbeitssuch|en recherche d|en búsqueda|in cerca di)`,
  'u',
);
