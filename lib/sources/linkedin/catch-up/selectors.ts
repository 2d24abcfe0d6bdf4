/** Anchors of the page of occasions (`/mynetwork/catch-up/…`, 2025 on; hashed classes). */
export const catchUpSelect = {
  /** Its end names the tab. */
  screen: '[data-sdui-screen*=".mynetwork.CatchUp"]',
  /** One in the other; where a build lacks one there is the other. */
  card: '[data-view-name="nurture-card"], [role="listitem"]',
  line: 'p',
  profileLink: 'a[href*="/in/"]',
  /** Holds the profile's id, and what the occasion is. */
  messageLink: 'a[href*="messaging/compose"]',
} as const;
