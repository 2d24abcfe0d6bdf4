import { fileTables, type FileRows, type FileTable } from '@/lib/db/file-tables';
import { rowSchemas } from '@/lib/db/rows.schema';
import { fileFormat, fileVersion, partsSince, type ExportFile } from './file-format';
import { lostReferences } from './import-references';

/** What is wrong with a file; `row` counts from 1, as people do. */
export type ImportProblem =
  | { readonly kind: 'too-large'; readonly maxBytes: number }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'newer-version'; readonly version: number; readonly known: number }
  | { readonly kind: 'part-missing'; readonly part: FileTable }
  | {
      readonly kind: 'row';
      readonly part: FileTable;
      readonly row: number;
      readonly field: string;
      readonly message: string;
    }
  | { readonly kind: 'twice'; readonly part: FileTable; readonly row: number }
  | { readonly kind: 'leads-nowhere'; readonly part: FileTable; readonly row: number; readonly field: string };

export type CheckedImport = Pick<ExportFile, 'exportedAt' | 'version' | 'rows'>;
export type ImportCheck =
  | { readonly ok: true; readonly checked: CheckedImport }
  /** The first problems; `more` says how many others there are. */
  | { readonly ok: false; readonly problems: readonly ImportProblem[]; readonly more: number };

const keyFields: Readonly<Record<FileTable, readonly string[]>> = {
  people: ['id'],
  identities: ['id'],
  pictures: ['identityId'],
  freshness: ['identityId'],
  edits: ['seq'],
  posts: ['identityId', 'id'],
  changes: ['id'],
  meetings: ['id'],
  notes: ['id'],
  ownFacts: ['id'],
  promises: ['id'],
  introductions: ['id'],
  touches: ['id'],
  followUps: ['id'],
  mentions: ['id'],
  namesCameUp: ['id'],
  reviews: ['id'],
  books: ['id'],
  templates: ['id'],
  occasions: ['id'],
  drafts: ['key'],
  joins: ['id'],
};

const maxBytes = 500_000_000;
const told = 20;

/** Nothing is touched: whatever is wrong is found before anything is written. */
export function checkImport(text: string): ImportCheck {
  if (text.length > maxBytes) return failed([{ kind: 'too-large', maxBytes }]);
  const file = parsed(text);
  if (file === undefined) return failed([{ kind: 'not-json' }]);
  const { format, version, rows, exportedAt } = (typeof file === 'object' && file !== null ? file : {}) as Record<
    string,
    unknown
  >;
  if (format !== fileFormat || typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return failed([{ kind: 'not-ours' }]);
  if (version > fileVersion) return failed([{ kind: 'newer-version', version, known: fileVersion }]);
  if (typeof rows !== 'object' || rows === null) return failed([{ kind: 'not-ours' }]);
  const found = fileTables.map((part) =>
    checkPart(part, (rows as Record<string, unknown>)[part] ?? none(part, version)),
  );
  const problems = found.flatMap((part) => part.problems);
  if (problems.length > 0) return failed(problems);
  const checked = Object.fromEntries(found.map((part) => [part.part, part.rows])) as unknown as FileRows;
  const lost = lostReferences(checked);
  if (lost.length > 0) return failed(lost);
  return {
    ok: true,
    checked: { rows: checked, version, exportedAt: typeof exportedAt === 'string' ? exportedAt : '' },
  };
}

/** A part that files of that version did not have yet. */
function none(part: FileTable, version: number): readonly unknown[] | undefined {
  return version < (partsSince[part] ?? 1) ? [] : undefined;
}

function checkPart(
  part: FileTable,
  rows: unknown,
): { readonly part: FileTable; readonly rows: readonly unknown[]; readonly problems: readonly ImportProblem[] } {
  if (!Array.isArray(rows)) return { part, rows: [], problems: [{ kind: 'part-missing', part }] };
  const problems: ImportProblem[] = [];
  const seen = new Set<string>();
  const good = rows.flatMap((value: unknown, at): unknown[] => {
    const result = rowSchemas[part].safeParse(value);
    if (!result.success) {
      const issue = result.error.issues[0];
      problems.push({
        kind: 'row',
        part,
        row: at + 1,
        field: issue?.path.map(String).join('.') ?? '',
        message: issue?.message ?? '',
      });
      return [];
    }
    const key = keyOf(part, result.data);
    if (seen.has(key)) problems.push({ kind: 'twice', part, row: at + 1 });
    seen.add(key);
    return [result.data];
  });
  return { part, rows: good, problems };
}

function keyOf(part: FileTable, row: object): string {
  const fields = Object.fromEntries(Object.entries(row)) as Record<string, string | number>;
  return JSON.stringify(keyFields[part].map((field) => fields[field]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function failed(problems: readonly ImportProblem[]): ImportCheck {
  return { ok: false, problems: problems.slice(0, told), more: Math.max(0, problems.length - told) };
}
