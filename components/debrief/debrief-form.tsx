import { useRef, useState } from 'react';
import { nobodysIn } from '@/lib/domain/debrief-items';
import { maxNoteLength } from '@/lib/domain/note';
import type { DebriefText } from '@/lib/i18n/load-debrief';
import { namesText } from '@/lib/i18n/sentences/meeting-sentence';
import { saveDebrief, undoSaveDebrief, type DebriefDone } from '@/lib/services/debrief';
import { debriefInput, stepOf } from '@/lib/services/debrief-input';
import type { DebriefView } from '@/lib/services/load-debrief';
import { firstName } from '@/lib/domain/draft-people';
import { useLanguage, useText } from '../deps';
import { useDeps } from '../deps';
import { popupPlace } from '../drafts';
import { Button } from '../ui/button';
import { TextArea } from '../ui/field';
import { SheetForm } from '../ui/sheet-form';
import { useToast } from '../ui/toast';
import { useAction } from '../ui/use-action';
import type { useDraft } from '../use-draft';
import { BooksToGive } from './books-to-give';
import { BeginLine } from './begin-line';
import { Heard } from './heard';
import { Decline } from './decline';
import { MeetAgain } from './meet-again';
import { NextStepField } from './next-step-field';
import { debriefProblemText, unsaidText } from './problem-text';
import { useCloseDebrief } from './use-close-debrief';
import { useSaid } from './said-lines';
import { Thanks } from './thanks';
import { debriefDrafts, useDebrief } from './use-debrief';
import { Written, writtenAfter } from './written';

type Ready = Extract<ReturnType<typeof useDraft>, { readonly state: 'ready' }>;
type Props = {
  readonly view: DebriefView;
  readonly words: DebriefText;
  readonly box: Ready;
  readonly formDraft: Ready;
  readonly onDone: (done: DebriefDone) => void;
  readonly onUndone: () => void;
  readonly onLeave: () => void;
};

/** The next step first, one box for all that was said, and what the box is understood to say. */
export function DebriefForm({ view, words: t, box: boxDraft, formDraft, onDone, onUndone, onLeave }: Props) {
  const deps = useDeps();
  const language = useLanguage();
  const text = useText();
  const toast = useToast();
  const { busy, run } = useAction();
  const state = useDebrief(view, boxDraft, formDraft);
  const [problem, setProblem] = useState('');
  const [declining, setDeclining] = useState<{ readonly at: number; readonly personId: string } | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const step = useRef<HTMLInputElement>(null);
  const close = useCloseDebrief(view.meeting.id, t, onLeave);

  const { meeting, people } = view;
  const { form, read } = state;
  const names = namesText(
    people.map((person) => person.name),
    language,
  );
  const first = firstName(people[0]?.name ?? '');
  const written = writtenAfter(view);
  const said = useSaid(view);
  const isMore = written.length > 0 || said !== null;
  const starred = people.find((person) => person.starred);

  function problemNow(): string {
    const nobodys = nobodysIn(read.items);
    return nobodys === null ? '' : unsaidText(t, nobodys);
  }

  function save() {
    const wrong = problemNow();
    setProblem(wrong);
    if (wrong !== '') return;
    // Asked once, for those who matter most (`practices.md` 33).
    if (starred && stepOf(form, read.items) === '' && form.meetAgainOn === null && !form.asked) {
      state.change({ asked: true });
      setProblem(t.nextStepAsked(starred.name));
      step.current?.focus();
      return;
    }
    void run(async () => {
      const drafts = [...debriefDrafts(meeting.id), popupPlace];
      const input = debriefInput(view, read, form, deps.clock.now());
      const saved = await saveDebrief(deps, { ...input, drafts });
      if (!saved.ok) {
        setProblem(debriefProblemText(t, saved.problem));
        return;
      }
      const typed = state.typed();
      await state.drop();
      toast({
        text: t.saved,
        undo: async () => {
          await undoSaveDebrief(deps, saved.done, typed);
          onUndone();
          toast({ text: t.undone });
        },
      });
      const { thanks, promises, mentions, names: cameUp } = input;
      if (thanks || said || promises.length + mentions.length + cameUp.length > 0) onDone(saved.done);
      else onLeave();
    });
  }

  if (declining) {
    const item = read.items.find((each) => each.at === declining.at);
    return (
      <Decline
        personId={declining.personId}
        people={people}
        thing={item?.kind === 'mine' ? item.text : ''}
        draftKey={`decline:${meeting.id}:${declining.at}`}
        onLeave={() => setDeclining(null)}
        onDeclined={() => {
          const before = state.text;
          setDeclining(null);
          state.dropLine(declining.at);
          toast({ text: t.declined, undo: () => state.write(before) });
        }}
      />
    );
  }
  return (
    <SheetForm
      label={text.today.debrief(text.meeting.kinds[meeting.kind].toLocaleLowerCase(language), names)}
      onSave={save}
      onLeave={onLeave}
      foot={
        <>
          {state.isTyped ? null : (
            <Button disabled={busy || close.busy} onClick={() => close.close(state)}>
              {t.nothing}
            </Button>
          )}
          <Button type="submit" look="primary" disabled={busy}>
            {text.common.save}
          </Button>
        </>
      }
    >
      <NextStepField
        ref={step}
        meeting={meeting}
        names={names}
        words={t}
        state={state}
        onNext={() => box.current?.focus()}
      />
      <Written notes={written} said={said} people={people} words={t} />
      <div className="stack-s">
        <TextArea
          ref={box}
          label={isMore ? t.boxMore : t.box}
          placeholder={t.boxHint(first)}
          rows={isMore ? 3 : 5}
          value={state.text}
          problem={state.isCut ? t.cut(maxNoteLength) : undefined}
          onChange={(event) => state.write(event.target.value)}
        />
        <BeginLine
          people={people}
          words={t}
          onBegin={(opening) => {
            state.beginLine(opening);
            requestAnimationFrame(() => {
              const field = box.current;
              field?.focus();
              field?.setSelectionRange(field.value.length, field.value.length);
            });
          }}
        />
      </div>
      <Heard view={view} words={t} state={state} onDecline={setDeclining} />
      <BooksToGive view={view} words={t} state={state} />
      <MeetAgain words={t} state={state} />
      <Thanks names={names} checked={form.thanks ?? view.thanks} words={t} state={state} />
      <p role="alert" className={problem === '' ? 'sr-only' : 'notice notice-care'}>
        {problem}
      </p>
    </SheetForm>
  );
}
