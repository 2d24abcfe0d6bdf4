import type { PageState } from '@/lib/messaging/protocol';
import { injectAnnotation } from '@/lib/platform/inject';
import type { PageDeps } from '@/lib/services/page/deps';
import { pageState } from '@/lib/services/page/page-state';

/** A page that is to show the annotation gets its script first; every other page never has it. */
export function stateOfPage(deps: PageDeps) {
  return async (page: Parameters<typeof pageState>[1]): Promise<PageState> => {
    const state = await pageState(deps, page);
    if (state.annotation) await injectAnnotation(page.tabId);
    return state;
  };
}
