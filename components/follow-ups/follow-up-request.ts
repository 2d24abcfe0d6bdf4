import type { DraftRequest } from '@/lib/domain/draft-request';
import { eventName } from '@/lib/domain/event';
import type { FollowUpView } from '@/lib/services/load-follow-ups';

/** The first mail from its template, its topic to be filled in; after that the very same words. */
export function followUpRequest({ followUp, person, event }: FollowUpView): DraftRequest {
  const people = [person];
  const sent = followUp.steps.some(({ kind }) => kind === 'mailed') && followUp.body !== '';
  return sent
    ? { kind: 'second-mail', followUp, people }
    : { kind: 'after-event', followUp, people, event: event ? eventName(event) : '' };
}

export function followUpDraftKey({ followUp }: Pick<FollowUpView, 'followUp'>): string {
  return `follow-up:${followUp.id}:${followUp.steps.filter(({ kind }) => kind === 'mailed').length}`;
}
