import { normalText } from './text-normal';

/**
 * Posts of a personal kind are never spoken of: health, family, grief, faith, politics, losing a job, wishes. A post
 * kept back too many costs a line; one too few costs a friend, so the list is wide and matches beginnings of words.
 */
const personal: readonly string[] = [
  // health
  'cancer', 'illness', 'hospital', 'surgery', 'diagnos', 'disease', 'burnout', 'burned out', 'burnt out', 'depress',
  'anxiety', 'therapy', 'therapist', 'mental health', 'sober', 'rehab', 'adhd', 'autis', 'miscarriage', 'ivf',
  'sjuk', 'utbränd', 'utmattning', 'ångest', 'vårdcentral', 'operation på', 'missfall', 'nykter', 'terapi',
  // family and love
  'pregnan', 'newborn', 'baby', 'born', 'my wife', 'my husband', 'my partner', 'my son', 'my daughter', 'my kids',
  'my child', 'my mother', 'my father', 'my mom', 'my mum', 'my dad', 'our son', 'our daughter', 'engaged', 'wedding',
  'married', 'divorce', 'parental leave', 'maternity', 'paternity', 'anniversary', 'birthday',
  'gravid', 'född', 'bebis', 'min fru', 'min man', 'min sambo', 'min son', 'min dotter', 'mina barn', 'min mamma',
  'min pappa', 'förlovad', 'bröllop', 'gift oss', 'gifta', 'skilsmäss', 'skilja', 'föräldraled', 'födelsedag',
  // grief
  'passed away', 'rest in peace', 'rip ', 'funeral', 'in memory of', 'grief', 'griev', 'mourn', 'died', 'death',
  'suicid', 'condolence', 'gått bort', 'begravning', 'sorg', 'dog i', 'dödsfall', 'självmord', 'vila i frid',
  // losing a job
  'laid off', 'layoff', 'lay off', 'let go', 'redundan', 'fired', 'open to work', 'opentowork', 'last day at',
  'looking for a new role', 'looking for new opportunit', 'uppsagd', 'varsl', 'arbetslös', 'söker nytt jobb',
  'sista dag', 'got fired', 'bankrupt', 'konkurs',
  // faith, politics, abuse
  'pray', 'god bless', 'jesus', 'allah', 'ramadan', 'church', 'mosque', 'synagogue', 'election', 'vote', 'voting',
  'president', 'prime minister', 'parliament', 'war in', 'genocide', 'gaza', 'israel', 'ukrain', 'russia', 'trump',
  'abortion', 'racis', 'sexis', 'harass', 'abuse', 'assault', 'kyrka', 'moské', 'riksdag', 'valet', 'rösta', 'krig',
  'statsminister', 'trakasseri', 'övergrepp',
];

export function isPersonal(text: string): boolean {
  const words = ` ${normalText(text)} `;
  return personal.some((beginning) => words.includes(` ${beginning}`));
}
