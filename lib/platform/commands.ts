import { browser } from './browser';

type Command = 'remember' | 'open-panel' | 'hide-all';
export type CommandHandlers = Readonly<
  Record<Command, (tab: { readonly id: number; readonly url: string } | null) => void>
>;

/** The tab comes with the command, so that the panel may open in the turn of the key. */
export function onCommand(handlers: CommandHandlers): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const handle = handlers[command as Command] as CommandHandlers[Command] | undefined;
    handle?.(tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' });
  });
}

export type CommandKeys = { readonly name: string; readonly keys: string };

/** As the browser has them; `keys` is empty where the user (or another extension) took them. */
export async function commandKeys(): Promise<readonly CommandKeys[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, shortcut }) => ({ name: name ?? '', keys: shortcut ?? '' }));
}
