import { agendaEntry, type CalendarEntry } from '@/lib/domain/calendar-entry';
import type { DraftRequest } from '@/lib/domain/draft-request';
import { sharedAgenda } from '@/lib/domain/share';
import type { DraftWords } from '@/lib/domain/template';

/** The meeting of an invitation or an agenda, for a calendar: its purpose and questions, and nothing besides. */
export function agendaFile(
  request: DraftRequest,
  { meetings }: Pick<DraftWords, 'meetings'>,
): { readonly entry: CalendarEntry; readonly name: string } | null {
  if (request.kind !== 'agenda' && request.kind !== 'invitation') return null;
  const { kind, purpose, questions } = sharedAgenda(request.meeting);
  const { title } = meetings[kind];
  const asked = questions.map((question, index) => `${index + 1}. ${question}`).join('\n');
  const text = [purpose, asked].filter((part) => part !== '').join('\n\n');
  return {
    name: kind,
    entry: agendaEntry(request.meeting, { title: purpose === '' ? title : `${title}: ${purpose}`, text }),
  };
}
