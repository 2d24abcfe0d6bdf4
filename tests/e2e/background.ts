import type { Extension } from './harness';

type Tab = { readonly id: number; readonly url: string; readonly pendingUrl?: string };
declare const chrome: {
  readonly tabs: { readonly query: (filter: object) => Promise<Tab[]> };
  readonly commands: { readonly onCommand: { readonly dispatch: (name: string, tab: Tab | undefined) => void } };
  readonly contextMenus: { readonly onClicked: { readonly dispatch: (info: object, tab: Tab | undefined) => void } };
};

/** As if the user had pressed the keys of a command over the tab in front. */
export async function pressKeys(extension: Extension, command: string): Promise<void> {
  await (
    await extension.worker()
  ).evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(name, tab);
  }, command);
}

/** As if the user had chosen an item of the context menu on the page in front. */
export async function chooseInMenu(extension: Extension, menuItemId: string, selectionText?: string): Promise<void> {
  await (
    await extension.worker()
  ).evaluate(
    async ({ id, selection }) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.contextMenus.onClicked.dispatch({ menuItemId: id, pageUrl: tab?.url, editable: false, ...selection }, tab);
    },
    { id: menuItemId, selection: selectionText === undefined ? {} : { selectionText } },
  );
}

/** How many tabs are at this address; a tab that the extension opened is not answered by the test's routes. */
export async function tabsShowing(extension: Extension, url: string): Promise<number> {
  return (await extension.worker()).evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    return tabs.filter((tab) => tab.url === wanted || tab.pendingUrl === wanted).length;
  }, url);
}
