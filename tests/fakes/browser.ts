import { fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * The browser as tests see it. What wxt's fake lacks is added here, and its `onMessage` answers as browsers do: it
 * knows nothing of a promise that a listener returns, only of `sendResponse`.
 */
export { fakeBrowser };

type Call = { readonly api: string; readonly args: readonly unknown[] };

export const calls: Call[] = [];

/** For `vi.mock('wxt/browser', …)` and as the global `chrome` that @webext-core/messaging speaks to. */
export function installBrowser() {
  const noted =
    (api: string, answer?: unknown) =>
    (...args: unknown[]) => {
      calls.push({ api, args });
      return Promise.resolve(answer);
    };
  const event = () => {
    const listeners = new Set<(...args: never[]) => unknown>();
    return {
      addListener: (listener: (...args: never[]) => unknown) => void listeners.add(listener),
      removeListener: (listener: (...args: never[]) => unknown) => void listeners.delete(listener),
      trigger: (...args: unknown[]) =>
        [...listeners].forEach((listener) => (listener as (...all: unknown[]) => unknown)(...args)),
    };
  };
  const added = {
    sidePanel: { open: noted('sidePanel.open'), setPanelBehavior: noted('sidePanel.setPanelBehavior') },
    contextMenus: {
      create: noted('contextMenus.create'),
      removeAll: noted('contextMenus.removeAll'),
      onClicked: event(),
    },
    commands: { onCommand: event(), getAll: noted('commands.getAll', [{ name: 'remember', shortcut: 'Alt+Shift+M' }]) },
    scripting: { executeScript: noted('scripting.executeScript', []) },
    i18n: { getMessage: (name: string) => name, getUILanguage: () => 'en' },
  };
  Object.assign(fakeBrowser, added);
  Object.assign(fakeBrowser.storage.local, { setAccessLevel: noted('storage.setAccessLevel') });
  Object.assign(fakeBrowser.tabs, { sendMessage: noted('tabs.sendMessage', { res: true }), onReplaced: event() });
  Object.assign(globalThis, { chrome: fakeBrowser });
  return { browser: fakeBrowser };
}

export function resetBrowser(): void {
  fakeBrowser.reset();
  calls.length = 0;
  installBrowser();
}
