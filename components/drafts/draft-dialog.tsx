import { Dialog } from '@base-ui/react/dialog';
import { DraftSheet, type DraftSheetProps } from './draft-sheet';

/** The sheet over a screen of the full page. Popup and panel show the sheet itself in their place. */
export function DraftDialog(props: DraftSheetProps) {
  return (
    <Dialog.Root open onOpenChange={(open) => (open ? undefined : props.onLeave())}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog draft-dialog">
          <DraftSheet {...props} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
