import type { Catalogue } from '@/lib/i18n/catalogue';
import type { ImportCheck, ImportProblem } from '@/lib/services/check-import';
import { useText } from '../deps';
import { Theirs } from '../ui/theirs';

type Bad = Extract<ImportCheck, { ok: false }>;

/** What is wrong, each with its part and row; nothing was changed. */
export function Problems({ name, check }: { readonly name: string; readonly check: Bad }) {
  const { read: t } = useText().backup;
  return (
    <div className="notice notice-care stack-s">
      <p>
        <b>
          <Theirs text={t.bad(name)} max={200} />
        </b>
      </p>
      <ul className="stack-s">
        {check.problems.map((problem) => (
          <li key={JSON.stringify(problem)}>
            <Theirs text={sentence(t, problem)} max={300} />
          </li>
        ))}
      </ul>
      {check.more > 0 ? <p>{t.more(check.more)}</p> : null}
    </div>
  );
}

function sentence(t: Catalogue['backup']['read'], problem: ImportProblem): string {
  const { problems, parts } = t;
  switch (problem.kind) {
    case 'too-large':
      return problems.tooLarge(Math.round(problem.maxBytes / 1_000_000));
    case 'not-json':
      return problems.notJson;
    case 'not-ours':
      return problems.notOurs;
    case 'newer-version':
      return problems.newer;
    case 'part-missing':
      return problems.partMissing(parts[problem.part]);
    case 'row':
      return t.problem(
        parts[problem.part],
        problem.row,
        problem.field === '' ? problem.message : `${problem.field}: ${problem.message}`,
      );
    case 'twice':
      return t.problem(parts[problem.part], problem.row, problems.twice);
    case 'leads-nowhere':
      return t.problem(parts[problem.part], problem.row, problems.leadsNowhere(problem.field));
  }
}
