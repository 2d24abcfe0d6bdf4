import type { DailyFolder } from './daily-place';

/** What the browsers have and TypeScript does not know yet. */
type Handle = FileSystemDirectoryHandle & {
  readonly queryPermission?: (what: { mode: 'readwrite' }) => Promise<PermissionState>;
  readonly requestPermission?: (what: { mode: 'readwrite' }) => Promise<PermissionState>;
  readonly keys: () => AsyncIterable<string>;
};
type Picker = (options: { id: string; mode: 'readwrite'; startIn: 'documents' }) => Promise<Handle>;

const around = globalThis as { readonly showDirectoryPicker?: Picker };

export function canChooseFolder(): boolean {
  return typeof around.showDirectoryPicker === 'function';
}

/** `null`: the user closed the browser's own dialog. The folder is kept beside the database, which never exports it. */
export async function chooseFolder(): Promise<DailyFolder | null> {
  const handle = await around
    .showDirectoryPicker?.({ id: 'daily', mode: 'readwrite', startIn: 'documents' })
    .catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'AbortError') return null;
      throw error;
    });
  if (!handle) return null;
  await inStore('readwrite', (store) => store.put(handle, key));
  return folderOf(handle);
}

export async function chosenFolder(): Promise<DailyFolder | null> {
  const handle = await inStore<Handle | undefined>('readonly', (store) => store.get(key));
  return handle ? folderOf(handle) : null;
}

function folderOf(handle: Handle): DailyFolder {
  return {
    name: handle.name,
    mayWrite: async (ask) => {
      const what = { mode: 'readwrite' } as const;
      if (ask) return (await handle.requestPermission?.(what)) === 'granted';
      return (await handle.queryPermission?.(what)) === 'granted';
    },
    write: async (name, text) => {
      const file = await handle.getFileHandle(name, { create: true });
      // Written beside the file, which it replaces when it is closed: whoever is killed before leaves the old one.
      const writable = await file.createWritable();
      try {
        await writable.write(text);
        await writable.close();
      } catch (error) {
        await writable.abort().catch(() => undefined);
        // Nothing was there before: an empty file would look like a backup.
        if ((await file.getFile()).size === 0) await handle.removeEntry(name);
        throw error;
      }
    },
    names: async () => {
      const names: string[] = [];
      for await (const name of handle.keys()) names.push(name);
      return names;
    },
    remove: (name) => handle.removeEntry(name),
  };
}

const key = 'daily';

/** A database of its own: a folder is no row, and must outlive every restore. */
function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('prefika-places', 1);
    const fail = (request: IDBRequest) => () => reject(request.error ?? new Error('places cannot be opened'));
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('handles'));
    opening.addEventListener('error', fail(opening));
    opening.addEventListener('success', () => {
      const db = opening.result;
      const request = work(db.transaction('handles', mode).objectStore('handles'));
      request.addEventListener('error', fail(request));
      request.transaction?.addEventListener('complete', () => {
        resolve(request.result as T);
        db.close();
      });
    });
  });
}
