import { linkedinPage } from '@/lib/sources/linkedin/fixtures/page';
import { anaInAutumn } from '@/lib/sources/linkedin/fixtures/people';
import { profileAddress } from '@/lib/sources/linkedin/fixtures/spec';
import { xPage } from '@/lib/sources/x/fixtures/page';
import { ana } from '@/lib/sources/x/fixtures/people';

export type BenchPage = {
  readonly name: string;
  readonly source: 'linkedin' | 'x';
  readonly url: string;
  readonly html: string;
};

/** The project's own pages; the real ones are far larger, and are measured beside them where they are at hand. */
export function benchPages(): BenchPage[] {
  const loaded = linkedinPage({ page: 'profile', person: anaInAutumn, experience: 'complete' });
  return [
    { name: 'own LinkedIn page', source: 'linkedin', url: profileAddress(anaInAutumn), html: loaded },
    { name: 'own X page', source: 'x', url: `https://x.com/${ana.handle}`, html: xPage({ person: ana }) },
  ];
}
