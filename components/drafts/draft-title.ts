import type { DraftRequest } from '@/lib/domain/draft-request';
import type { DraftsText } from '@/lib/i18n/load-drafts';

export function draftTitle({ kind }: DraftRequest, { kinds }: Pick<DraftsText, 'kinds'>): string {
  return kinds[kind === 'second-mail' ? 'after-event' : kind];
}
