import { dailyOff, type DailyState } from '@/lib/domain/daily-file';
import type { DailyFolder, DailyPlace } from '@/lib/platform/daily-place';

export type MemoryDaily = {
  readonly place: DailyPlace;
  readonly files: Map<string, string>;
  readonly downloaded: Map<string, string>;
  /** What the browser and the disk do. */
  readonly world: {
    canChoose: boolean;
    /** Without asking. */
    allowed: boolean;
    /** What the user answers when asked. */
    answer: boolean;
    /** The user closes the picker. */
    closes: boolean;
    fails: DOMException | null;
    busy: boolean;
  };
};

/** A folder, the downloads and the browser's permission, held in memory. */
export function memoryDaily(): MemoryDaily {
  const files = new Map<string, string>();
  const downloaded = new Map<string, string>();
  const world = { canChoose: true, allowed: true, answer: true, closes: false, fails: null, busy: false } as {
    -readonly [K in keyof MemoryDaily['world']]: MemoryDaily['world'][K];
  };
  let state: DailyState = dailyOff;
  let chosen: DailyFolder | null = null;
  const listeners = new Set<(state: DailyState) => void>();
  const mayWrite = async (ask: boolean) => {
    if (ask) world.allowed = world.answer;
    return world.allowed;
  };
  const folder: DailyFolder = {
    name: 'Backups',
    mayWrite,
    write: async (name, text) => {
      if (world.fails) throw world.fails;
      files.set(name, text);
    },
    names: async () => [...files.keys()],
    remove: async (name) => void files.delete(name),
  };
  const place: DailyPlace = {
    canChoose: () => world.canChoose,
    choose: async () => {
      if (world.closes) return null;
      chosen = folder;
      return folder;
    },
    folder: async () => chosen,
    downloads: {
      allowed: mayWrite,
      write: async (name, text) => {
        if (world.fails) throw world.fails;
        downloaded.set(name, text);
        return true;
      },
    },
    state: async () => state,
    setState: async (next) => {
      state = next;
      for (const listener of listeners) listener(next);
    },
    onState: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    alone: async (work) => (world.busy ? null : work()),
  };
  return { place, files, downloaded, world };
}
