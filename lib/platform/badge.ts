import { browser } from './browser';
import type { Badge } from './platform';

export const badge: Badge = {
  showDot: async (shown) => {
    await browser.action.setBadgeText({ text: shown ? '•' : '' });
    if (!shown) return;
    await browser.action.setBadgeBackgroundColor({ color: '#2f6f5e' });
    await browser.action.setBadgeTextColor({ color: '#ffffff' });
  },
};
