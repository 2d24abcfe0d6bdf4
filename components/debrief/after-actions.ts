import type { DraftRequest } from '@/lib/domain/draft-request';
import { firstName } from '@/lib/domain/draft-people';
import type { DebriefText } from '@/lib/i18n/load-debrief';
import type { Told } from '@/lib/i18n/sentences/dates';
import { mentionText } from '@/lib/i18n/sentences/records-blocks';
import { whenDue } from '@/lib/i18n/sentences/promise-sentence';
import { namesText } from '@/lib/i18n/sentences/meeting-sentence';
import { tellThanks } from '@/lib/services/debrief';
import type { ServiceDeps } from '@/lib/services/deps';
import { giveCopy } from '@/lib/services/give-copy';
import { takeBackIntroductionSteps, tellIntroduction } from '@/lib/services/introductions';
import type { AfterDebrief } from '@/lib/services/load-after-debrief';
import { settleName, takeBackMentionStep, tellMention } from '@/lib/services/mentions';
import { askedForReintroduction } from '@/lib/services/reintroductions';
import { takeBackPromiseStep, tellPromise } from '@/lib/services/promises';

type WayBack = () => Promise<unknown>;

/** One thing to do now: by a draft, or by saying that it is done. */
export type AfterAction = {
  readonly key: string;
  readonly text: string;
  readonly note: string;
  readonly label: string;
  /** What is written; `null`: it is only said to be done. */
  readonly draft: { readonly request: DraftRequest; readonly key: string; readonly choices: readonly string[] } | null;
  /** Says that it is done, and answers with the way back. */
  readonly tell: ((deps: ServiceDeps) => Promise<WayBack>) | null;
  /** Whom it reaches. */
  readonly personIds: readonly string[];
  readonly said: string;
};

/** What there is to do after a debrief, the thank-you first and the recap of both sides last. */
export function afterActions(
  after: AfterDebrief,
  { after: t, cameUp }: DebriefText,
  told: Told,
): readonly AfterAction[] {
  const { meeting, people } = after;
  const there = people.filter((person) => meeting.personIds.includes(person.id));
  const names = namesText(
    there.map((person) => person.name),
    told.language,
  );
  const by = (due: string) => whenDue(told, { due, daysLate: 0 });
  const nobody = { personIds: [] as readonly string[] };
  return [
    ...(after.thank ? [thankYou()] : []),
    ...after.introductions.map(asking),
    ...after.mine.flatMap(promised),
    ...after.mentions.map(mentioned),
    ...after.copies.map(copied),
    ...after.names.map(named),
    ...(after.promises.length > 0 ? [recap()] : []),
  ];

  function thankYou(): AfterAction {
    return {
      key: 'thank',
      text: t.thank(names),
      note: '',
      label: t.thankShort,
      draft: draft({ kind: 'thank-you', people, meeting }, `thank-you:${meeting.id}`, after.discussed),
      tell: async (deps) => {
        await tellThanks(deps, meeting.id, true);
        return () => tellThanks(deps, meeting.id, false);
      },
      personIds: meeting.personIds,
      said: t.sent,
    };
  }

  function asking(introduction: AfterDebrief['introductions'][number]): AfterAction {
    const { id, a, b } = introduction;
    return {
      ...nobody,
      key: `ask:${id}`,
      text: t.introduction(namesText([a.name, b.name], told.language)),
      note: '',
      label: t.ask(firstName(b.name)),
      draft: draft({ kind: 'ask-before-introducing', people, introduction, side: 'b' }, `ask:${id}:b`),
      tell: async (deps) => {
        await tellIntroduction(deps, id, { kind: 'asked', side: 'b' });
        return () => takeBackIntroductionSteps(deps, id);
      },
      personIds: b.personId ? [b.personId] : [],
      said: t.sent,
    };
  }

  /** An introduction that was begun is the way to keep its promise, and stands there already. */
  function promised(promise: AfterDebrief['mine'][number]): readonly AfterAction[] {
    const { id, personId, text, due, kind } = promise;
    const begun = after.introductions.some((each) => each.a.personId === personId);
    if (kind === 'introduction' && begun) return [];
    const tell = async (deps: ServiceDeps) => {
      await tellPromise(deps, id, 'kept');
      return () => takeBackPromiseStep(deps, id);
    };
    const shared = { key: `promise:${id}`, text, note: by(due), tell, said: t.keptSaid };
    if (kind !== 'book' && kind !== 'link') return [{ ...shared, ...nobody, label: t.kept, draft: null }];
    const only = after.mentions.length === 1 ? after.mentions[0] : undefined;
    const url = /https?:\/\/\S+/i.exec(text)?.[0] ?? only?.url ?? '';
    const item = { title: only?.title ?? '', author: only?.author ?? '', url };
    const label = kind === 'book' ? t.book : t.link;
    return [
      { ...shared, label, draft: draft({ kind, people, personId, item }, `promise:${id}`), personIds: [personId] },
    ];
  }

  function mentioned(mention: AfterDebrief['mentions'][number]): AfterAction {
    const kind = mention.kind === 'book' ? 'book' : 'link';
    const { id, personId } = mention;
    return {
      key: `mention:${id}`,
      text: mentionText(mention),
      note: '',
      label: kind === 'book' ? t.book : t.link,
      draft: draft({ kind, people, personId, item: mention }, `mention:${id}`),
      tell: async (deps) => {
        await tellMention(deps, id, 'sent');
        return () => takeBackMentionStep(deps, id);
      },
      personIds: [personId],
      said: t.sent,
    };
  }

  function copied(mention: AfterDebrief['copies'][number]): AfterAction {
    return {
      ...nobody,
      key: `copy:${mention.id}`,
      text: t.copy(mention.title),
      note: '',
      label: t.copyGiven,
      draft: null,
      tell: (deps) => giveCopy(deps, mention.id),
      said: t.copyGivenSaid,
    };
  }

  function named(nameCameUp: AfterDebrief['names'][number]): AfterAction {
    const { id, name, saidById } = nameCameUp;
    return {
      key: `name:${id}`,
      text: cameUp(name),
      note: '',
      label: t.reintroduce,
      draft: draft({ kind: 'reintroduction', people, nameCameUp }, `reintroduction:${id}`),
      // From now on it is an introduction that I wait for.
      tell: async (deps) => (await askedForReintroduction(deps, id)) ?? (() => settleName(deps, id, false)),
      personIds: [saidById],
      said: t.sent,
    };
  }

  /** Who does what, run down at the end (`practices.md` 59). */
  function recap(): AfterAction {
    return {
      key: 'recap',
      text: t.recap,
      note: t.recapNote,
      label: t.write,
      draft: draft({ kind: 'recap', people, meeting, promises: after.promises }, `recap:${meeting.id}`),
      tell: null,
      personIds: meeting.personIds,
      said: t.sent,
    };
  }

  function draft(request: DraftRequest, key: string, choices: readonly string[] = []): AfterAction['draft'] {
    return { request, key, choices };
  }
}
