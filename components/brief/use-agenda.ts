import {
  acceptSuggestion,
  editQuestion,
  moveQuestion,
  removeQuestion,
  tickQuestion,
  writeQuestion,
} from '@/lib/domain/agenda';
import type { Suggestion } from '@/lib/domain/brief.types';
import type { Question } from '@/lib/domain/meeting';
import { useDeps, useText } from '../deps';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';

export type AgendaActions = {
  readonly busy: boolean;
  readonly accept: (suggestion: Suggestion, text: string) => void;
  readonly dismiss: (suggestion: Suggestion) => void;
  readonly write: (text: string) => void;
  readonly edit: (id: string, text: string) => void;
  readonly tick: (id: string, done: boolean) => void;
  readonly move: (id: string, to: number) => void;
  readonly leaveOut: (id: string) => void;
};

/** What one does to a meeting's agenda; every step is saved at once, and leaving out can be undone. */
export function useAgenda(meetingId: string, questions: readonly Question[]): AgendaActions {
  const deps = useDeps();
  const text = useText().briefForm;
  const toast = useToast();
  const { busy, run } = useAction();
  const set = (next: readonly Question[]) =>
    void run(async () => (await changeMeeting()).setAgenda(deps, meetingId, next));
  return {
    busy,
    accept: (suggestion, words) => set(acceptSuggestion(questions, suggestion, words, deps.ids.next())),
    dismiss: (suggestion) =>
      void run(async () => {
        const { dismissSuggestion, offerSuggestionAgain } = await changeMeeting();
        await dismissSuggestion(deps, meetingId, suggestion.id);
        toast({ text: text.dismissed, undo: () => offerSuggestionAgain(deps, meetingId, suggestion.id) });
      }),
    write: (words) => set(writeQuestion(questions, words, deps.ids.next())),
    edit: (id, words) => set(editQuestion(questions, id, words)),
    tick: (id, done) => set(tickQuestion(questions, id, done)),
    move: (id, to) => set(moveQuestion(questions, id, to)),
    leaveOut: (id) =>
      void run(async () => {
        const { setAgenda } = await changeMeeting();
        await setAgenda(deps, meetingId, removeQuestion(questions, id));
        toast({ text: text.removed, undo: () => setAgenda(deps, meetingId, questions) });
      }),
  };
}

/** Loaded at the click: changing a meeting is not needed to show a brief. */
function changeMeeting() {
  return import('@/lib/services/change-meeting');
}
