import type { ServiceDeps } from './deps';
import { loadBrief } from './load-brief';

/**
 * Who somebody is, in a few words, as their own pages say it: "Head of Operations, Volta". What the user typed about
 * them stays with the user; empty where no page said anything.
 */
export async function whoTheyAre(deps: Pick<ServiceDeps, 'db' | 'clock'>, personId: string | null): Promise<string> {
  if (personId === null) return '';
  const role = (await loadBrief(deps, { personIds: [personId], meetingId: null })).people[0]?.role;
  if (!role || role.own || role.from.kind === 'own-fact') return '';
  const job = [role.title, role.company].filter((part) => part !== null && part !== '').join(', ');
  return job === '' ? (role.headline ?? '') : job;
}
