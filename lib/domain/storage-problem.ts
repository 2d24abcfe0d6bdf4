/** Few kinds of failure, each led to something that the user can do. */
export type StorageProblem =
  | 'schema-moved' // a newer version of the extension has the database: reload
  | 'database-moved' // an import took its place: open again
  | 'paused' // rows were found missing at start: the user decides first
  | 'full' // quota or disk
  | 'unavailable'; // no IndexedDB here, or it does not open

export class StorageError extends Error {
  readonly problem: StorageProblem;

  constructor(problem: StorageProblem, cause?: unknown) {
    super(`storage: ${problem}`, { cause });
    this.name = 'StorageError';
    this.problem = problem;
  }
}

/** What is the matter with the storage, or `null` if the error is of another kind. */
export function storageProblemOf(error: unknown): StorageProblem | null {
  if (error instanceof StorageError) return error.problem;
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return 'full';
  if (names.some((name) => closedNames.includes(name))) return 'unavailable';
  return null;
}

const closedNames = ['DatabaseClosedError', 'OpenFailedError', 'MissingAPIError', 'UnknownError', 'InvalidStateError'];

function namesOf(error: unknown, depth = 0): readonly string[] {
  if (depth > 4 || typeof error !== 'object' || error === null) return [];
  const { name, inner, cause } = error as { name?: unknown; inner?: unknown; cause?: unknown };
  return [...(typeof name === 'string' ? [name] : []), ...namesOf(inner, depth + 1), ...namesOf(cause, depth + 1)];
}
