import type { DailyProblem, DailyWay } from '@/lib/domain/daily-file';
import type { Catalogue } from '@/lib/i18n/catalogue';

/** What stands in the way of the daily file and what can be done; `refused`: the browser was asked again, and said no. */
export function troubleText(t: Catalogue['daily'], problem: DailyProblem, way: DailyWay, refused = false): string {
  if (problem === 'not-allowed' && refused) return way === 'folder' ? t.refused : t.downloads.stillRefused;
  if (way === 'downloads' && (problem === 'no-room' || problem === 'failed')) return t.downloads.problems[problem];
  return t.problems[problem];
}
