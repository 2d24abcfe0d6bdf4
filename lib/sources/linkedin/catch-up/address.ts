/** The tabs of the page of occasions, as its address names them. */
export type CatchUpTab = 'all' | 'job_changes' | 'birthday' | 'work_anniversaries' | 'education';
const tabs: readonly string[] = ['all', 'job_changes', 'birthday', 'work_anniversaries', 'education'];

/** `null` for every page that does not tell occasions. */
export function catchUpAt(url: string): CatchUpTab | null {
  const parsed = URL.parse(url);
  if (!parsed || parsed.protocol !== 'https:' || !/^(?:[a-z0-9-]+\.)?linkedin\.com$/.test(parsed.hostname)) return null;
  const tab = /^\/mynetwork\/catch-up\/([a-z_]+)\/?$/.exec(parsed.pathname)?.[1] ?? '';
  return tabs.includes(tab) ? (tab as CatchUpTab) : null;
}
