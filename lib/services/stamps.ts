import type { Kept } from '@/lib/domain/record';
import type { ServiceDeps } from './deps';

/** The marks that everything made by a person bears. */
export function made(deps: ServiceDeps): Kept {
  const at = deps.clock.now().at;
  return { id: deps.ids.next(), createdAt: at, updatedAt: at, deletedAt: null };
}

export function touched(deps: ServiceDeps): Pick<Kept, 'updatedAt'> {
  return { updatedAt: deps.clock.now().at };
}
