import type { SiteIdentity, SourceName } from './reading';
import type { Kept } from './record';

/** Where a person is found. `handle` is compared without case; earlier handles stay findable. */
export type Identity = Kept & {
  readonly personId: string;
  readonly source: SourceName;
  readonly siteId: string | null;
  readonly memberNumber: string | null;
  readonly handle: string | null;
  readonly earlierHandles: readonly string[];
  readonly url: string;
};

/** Keys by which an identity is found again, strongest first: site id, member number, handle. */
export function identityKeys(source: SourceName, identity: SiteIdentity): readonly string[] {
  return [
    identity.id ? `${source}:id:${identity.id}` : '',
    identity.memberNumber ? `${source}:member:${identity.memberNumber}` : '',
    identity.handle ? `${source}:handle:${identity.handle.toLowerCase()}` : '',
  ].filter((key) => key !== '');
}
