import { Dialog } from '@base-ui/react/dialog';
import { useLanguage } from '../deps';
import { draftTitle } from './draft-title';
import { DraftSheet, type DraftSheetProps } from './draft-sheet';
import { useDraftsText } from './use-drafts-text';

/** The sheet over a screen of the full page. Popup and panel show the sheet itself in their place. */
export function DraftDialog(props: DraftSheetProps) {
  const text = useDraftsText(useLanguage());
  if (!text) return null;
  return (
    <Dialog.Root
      open
      modal={inPopup() ? 'trap-focus' : true}
      onOpenChange={(open) => (open ? undefined : props.onLeave())}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog draft-dialog" aria-label={draftTitle(props.request, text)}>
          <DraftSheet {...props} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** A popup is as high as its page: what holds the page still would let the two chase each other. */
function inPopup(): boolean {
  return document.querySelector('main.popup') !== null;
}
