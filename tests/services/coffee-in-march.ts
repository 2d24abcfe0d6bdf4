import { rememberPerson } from '@/lib/services/remember-person';
import { hadCoffee } from './had-coffee';
import { anaReading, world, type World } from './world';

export const stockholm = 'Europe/Stockholm';
export const preset = {
  kind: 'coffee',
  start: '2026-03-10T09:00:00Z',
  zone: stockholm,
  minutes: 45,
  place: 'Kafé Lykta',
} as const;
export const chosen = { chosenAt: '2026-01-01T00:00:00Z' };
export const anaUrl = 'https://www.linkedin.com/in/ana-example/';

export const promoted = [
  { title: 'Head of Operations', company: 'Acme Lantern', companyId: '77', start: '2026-06', end: null, current: true },
  {
    title: 'Operations Manager',
    company: 'Acme Lantern',
    companyId: '77',
    start: '2023-01',
    end: '2026-06',
    current: false,
  },
] as const;

/** Ana remembered, one coffee with her, and a day since. */
export async function coffeeInMarch(): Promise<{ readonly deps: World; readonly personId: string }> {
  const deps = world();
  const { personId } = await rememberPerson(deps, { reading: anaReading() });
  await hadCoffee(deps, { personIds: [personId], preset });
  deps.setTime('2026-03-11T09:00:00Z');
  return { deps, personId };
}
