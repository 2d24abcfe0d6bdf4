import {
  acceptSuggestion,
  editQuestion,
  moveQuestion,
  putBackQuestion,
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
  const { runBeside: run } = useAction();
  const change = (next: (asked: readonly Question[]) => readonly Question[]) =>
    void run(async () => (await changeMeeting()).changeAgenda(deps, meetingId, next));
  return {
    accept: (suggestion, words) => {
      const id = deps.ids.next();
      change((asked) => acceptSuggestion(asked, suggestion, words, id));
    },
    dismiss: (suggestion) =>
      void run(async () => {
        const { dismissSuggestion, offerSuggestionAgain } = await changeMeeting();
        await dismissSuggestion(deps, meetingId, suggestion.id);
        toast({ text: text.dismissed, undo: () => offerSuggestionAgain(deps, meetingId, suggestion.id) });
      }),
    write: (words) => {
      const id = deps.ids.next();
      change((asked) => writeQuestion(asked, words, id));
    },
    edit: (id, words) => change((asked) => editQuestion(asked, id, words)),
    tick: (id, done) => change((asked) => tickQuestion(asked, id, done)),
    move: (id, to) => change((asked) => moveQuestion(asked, id, to)),
    leaveOut: (id) =>
      void run(async () => {
        const { changeAgenda } = await changeMeeting();
        await changeAgenda(deps, meetingId, (asked) => removeQuestion(asked, id));
        toast({
          text: text.removed,
          undo: () => changeAgenda(deps, meetingId, (asked) => putBackQuestion(asked, questions, id)),
        });
      }),
  };
}

/** Loaded at the click: changing a meeting is not needed to show a brief. */
function changeMeeting() {
  return import('@/lib/services/change-meeting');
}
