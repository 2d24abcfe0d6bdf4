import type { MonthTable } from '@/lib/domain/month-table';
import type { PageState } from '@/lib/messaging/protocol';
import type { Background } from './background';

export type Months = {
  /** As the background's own, and tells it the page's language as long as the months of that are not known. */
  readonly pageState: Background['pageState'];
  /** Those of the page's language, once they are there. */
  readonly known: () => MonthTable | undefined;
};

/** Months come along with the state, once for each language that the page has while it is open. */
export function askMonths(document: Document, pageState: Background['pageState']): Months {
  let known: { readonly language: string; readonly months: MonthTable } | null = null;

  async function ask(request: { readonly url: string }): Promise<PageState> {
    const language = document.documentElement.lang.trim();
    if (known?.language === language) return pageState(request);
    const { months, ...state } = await pageState({ ...request, language });
    if (months) known = { language, months };
    return state;
  }

  return { pageState: ask, known: () => known?.months };
}
