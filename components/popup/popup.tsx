import { useEffect } from 'react';
import { forgetAhead } from '../ahead';
import { useDeps } from '../deps';
import { popupPlace } from '../drafts';
import { useDraft } from '../use-draft';
import { useTab } from '../use-tab';
import { Frame } from '../ui/frame';
import { PopupScreen } from './popup-screen';
import { useRoom } from './use-room';
import { reviveView } from './view';

/** By then the first drawing is done. */
const firstMs = 1_000;

/** The toolbar popup: it opens where something was left half typed, else on whom the clock and the tab say. */
export function Popup() {
  useEffect(() => {
    const timer = setTimeout(forgetAhead, firstMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Frame surface="popup" maxHeight={useRoom()}>
      <Ready />
    </Frame>
  );
}

function Ready() {
  const { clock } = useDeps();
  const seen = useTab();
  const place = useDraft(popupPlace);
  if (seen === null || place.state === 'loading') return <div aria-busy="true" />;
  return <PopupScreen seen={seen} first={reviveView(place.kept, clock.now().at)} keepPlace={place.keep} />;
}
