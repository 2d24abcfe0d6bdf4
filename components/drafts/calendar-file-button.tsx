import { CalendarPlus } from 'lucide-react';
import { calendarFileName, type CalendarEntry } from '@/lib/domain/calendar-entry';
import { calendarFile } from '@/lib/services/calendar-file';
import { saveFile } from '../backup/save-file';
import { useDeps } from '../deps';
import { Button } from '../ui/button';
import { useAction } from '../ui/use-action';

type Props = {
  readonly entry: CalendarEntry;
  /** What the file's name begins with: `coffee`, `next-step`. */
  readonly name: string;
  readonly label: string;
  readonly onSaved?: () => void;
};

/** Saves an entry for the user's own calendar as a file. */
export function CalendarFileButton({ entry, name, label, onSaved }: Props) {
  const deps = useDeps();
  const { busy, run } = useAction();

  async function save(): Promise<void> {
    saveFile(calendarFileName(name, entry), await calendarFile(deps, entry), 'text/calendar');
    onSaved?.();
  }

  return (
    <Button disabled={busy} onClick={() => void run(save)}>
      <CalendarPlus size={15} aria-hidden="true" />
      {label}
    </Button>
  );
}
