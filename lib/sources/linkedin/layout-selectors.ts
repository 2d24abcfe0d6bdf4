/** By what each layout is known; `selectors.ts` of each says how it is read. */
export const layoutMark = {
  pageKey: 'meta[name="pageKey"]',
  globalNav: '#global-nav',
  /** 2025-10 on. */
  sduiScreen: '[data-sdui-screen^="com.linkedin.sdui.flagshipnav.profile."]',
  sduiCard: '[componentkey^="com.linkedin.sdui.profile.card.ref"], [id^="com.linkedin.sdui.profile.card.ref"]',
  sduiAny: '[data-sdui-screen]',
  /** Signed out. */
  publicData: 'script[type="application/ld+json"]',
  /** Names of parts, in every language, where the key of the page is not there. */
  missing: '[data-tracking-control-name^="public_profile_not-found"]',
  wall: 'form[action*="/login-submit"], form[action*="/signup/api/"], input[name="session_key"], [data-tracking-control-name^="auth_wall"], [data-tracking-control-name^="seo-authwall"]',
  /** What is said to whoever shares the address; a missing person's page says nothing of the kind. */
  sharedPerson: 'meta[property="og:type"][content="profile"]',
  publicTopCard: 'section.top-card-layout',
  /** 2021 to 2026, still served to some; its pages with a whole list have neither cards nor the name. */
  emberProfile: 'section[data-view-name="profile-card"] div.pv-profile-card__anchor, html.theme--mercado main h1',
  emberList: 'html.theme--mercado main [data-view-name="profile-component-entity"]',
} as const;
