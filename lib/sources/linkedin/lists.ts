import type { Reading } from '@/lib/domain/reading';
import type { Cards } from './cards';
import { given } from './dom';
import type { Notes } from './lines';
import { readJob } from './read-experience';
import { readList, type List } from './read-list';
import { readCertificate, readSchool } from './read-studies';
import type { Now } from './role-blocks';
import type { ListName } from './selectors';

/** `only`: the list that the page shows the whole of; on the profile itself there may be all of them. */
export type ReadLists = (
  cards: Cards,
  now: Now,
  notes: Notes,
  only: ListName | null,
) => Pick<Reading, 'facts' | 'sections'>;

/** The lists of a profile, which come late or stand on pages of their own; read by a script of their own. */
export const readLists: ReadLists = (cards, now, notes, only) => {
  const section = (name: ListName) => (only && only !== name ? null : cards.list(name));
  const isWhole = only !== null;
  const read = <Item>(name: ListName, item: Parameters<typeof readList<Item>>[2]): List<Item> =>
    readList(section(name), name, item, notes, isWhole);
  const experience = read('experience', (entry) => readJob(entry, now));
  const education = read('education', (entry) => readSchool(entry, now));
  const certifications = read('certifications', (entry) => readCertificate(entry, now));
  return {
    facts: given<Reading['facts']>({
      positions: experience.items,
      education: education.items,
      certifications: certifications.items,
    }),
    sections: {
      experience: experience.state,
      education: education.state,
      certifications: certifications.state,
    },
  };
};
