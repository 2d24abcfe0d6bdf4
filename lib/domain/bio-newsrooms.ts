import { isPast, spoken } from './bio-clauses';
import { isOfAnother, namedAt } from './bio-houses';
import type { Named } from './bio-houses';
import { isRole } from './bio-role-words';
import { sideWords } from './bio-words';

/** Newsrooms that go by their letters; public facts. */
const letters = `BBC|CNN|NBC|CBS|ABC|NPR|PBS|MSNBC|CNBC|AP|AFP|FT|NYT|WSJ|WaPo|USA Today|ITV|RTÉ|CBC|SVT|NRK|YLE|ARD|ZDF|RAI|RTVE|NHK`;
const endings = `News|Times|Post|Herald|Tribune|Chronicle|Journal|Magazine|Observer|Review|Gazette|Guardian|Telegraph|Press|Radio|TV`;
const word = String.raw`\p{Lu}[\p{L}\d.’'-]*`;
const newsroom = new RegExp(
  String.raw`(?<![@\p{L}\d])((?:${letters})(?:\s(?:News|World|Radio|Sport))?|(?:The\s)?(?:${word}\s){1,3}?(?:${endings}))(?:['’]s)?\s(?=\p{L})`,
  'gu',
);

/** "BBC Eastern Europe correspondent", "Harbour Post's reporter": a newsroom right before what somebody is there. */
export function* inNewsrooms(clause: string): Generator<Named> {
  for (const match of clause.matchAll(newsroom)) {
    const lead = clause.slice(0, match.index);
    const behind = spoken(clause.slice(match.index + match[0].length).split(/[,@]/)[0] ?? '').slice(0, 5);
    const role = behind.findIndex((one) => isRole(one) && !sideWords.has(one));
    // "Harbour Times bestselling author" wrote a book.
    if (role === -1 || behind.slice(0, role).some((one) => sideWords.has(one)) || isOfAnother(lead)) continue;
    yield namedAt(match, match[1] ?? '', {
      title: behind.slice(0, role + 1).join(' '),
      past: isPast(lead),
      how: 'role',
    });
  }
}
