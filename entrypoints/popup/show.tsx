import { createRoot } from 'react-dom/client';
import { DepsProvider, type Deps } from '@/components/deps';
import { Popup } from '@/components/popup/popup';
import type { Catalogue } from '@/lib/i18n/catalogue';
import type { Settings } from '@/lib/settings/settings';

type First = { readonly deps: Deps; readonly settings: Settings; readonly text: Catalogue };

export function show({ deps, settings, text }: First): void {
  createRoot(document.getElementById('root')!).render(
    <DepsProvider deps={deps} settings={settings} text={text}>
      <Popup />
    </DepsProvider>,
  );
}
