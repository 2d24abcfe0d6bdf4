const part = (id: string) => `[data-testid="${id}"]`;

/**
 * Every selector of X, in one table. The `data-testid`s of the header have held since 2022; class names are hashed and
 * change with each build, so none stands here. Read within `primaryColumn` alone: the side bar and `#layers` (hover
 * cards) hold other people in the same shapes.
 */
export const selectors = {
  column: part('primaryColumn'),
  /** "Who to follow" and posts stand in the column too: whatever is in a list's cell is not the header. */
  inList: `${part('cellInnerDiv')},${part('UserCell')},article,${part('HoverCard')}`,

  // header
  userName: part('UserName'),
  /** `dir="ltr"` in every interface language seen; any `dir` as a fallback. */
  name: 'div[dir="ltr"]',
  nameFallback: 'div[dir]',
  handleSpans: 'span',
  description: part('UserDescription'),
  category: part('UserProfessionalCategory'),
  location: part('UserLocation'),
  website: part('UserUrl'),
  joined: part('UserJoinDate'),
  items: part('UserProfileHeader_Items'),
  /** Each item begins with an icon; "UserBirthdate" and "UserVerifiedPhone" are known and not read. */
  knownItem: '[data-testid^="User"]:not([data-testid="UserProfileHeader_Items"])',
  icon: 'svg',
  /** A bio has the only text of the header that may run in either direction. */
  freeText: 'div[dir="auto"]',
  verified: part('icon-verified'),
  locked: part('icon-lock'),
  /** `<id>-follow`, `-unfollow`, `-cancel` (asked to follow a protected account), `-block`, `-unblock`. */
  idButtons: 'button[data-testid*="-"],[role="button"][data-testid*="-"]',
  banner: 'img[src*="/profile_banners/"]',
  /** Links of the header that bear the owner's handle; not links where the account is protected. */
  ownerLinks:
    'a[href$="/verified_followers"],a[href$="/followers"],a[href$="/following"],a[href$="/about"],a[href$="/header_photo"]',
  /** Stays behind after navigation inside the page, so it counts only with the right `additionalName`. */
  schema: 'script[data-testid="UserProfileSchema-test"]',

  // states
  emptyStates: [part('emptyState'), part('empty_state_header_text')],
  editProfile: ['a[href="/settings/profile"]', part('editProfileButton')],
  /** The viewer's own address, in the navigation. */
  ownLink: 'a[data-testid="AppTabBar_Profile_Link"]',
  /** Signed out (2026): a page without test ids. The first two are of 2023 and 2024. */
  signIn:
    '[data-testid="loginButton"],[data-testid="login"],a[href="/login"],a[href^="/i/flow/login"],a[href^="/i/flow/signup"]',
  translatedPage: 'html.translated-ltr,html.translated-rtl',
  font: 'font',
  /** The glyph that stands before a text which X itself translated. */
  glyph: 'svg[viewBox="0 0 33 32"]',

  // posts
  post: 'article[data-testid="tweet"]',
  cell: part('cellInnerDiv'),
  statusLink: 'a[href*="/status/"]',
  time: 'time',
  postText: part('tweetText'),
  showMore: part('tweet-text-show-more-link'),
  socialContext: part('socialContext'),
  /** A quoted post; the image of an affiliate has the same role, but no author's name in it. */
  roleLink: 'div[role="link"][tabindex="0"]',
  author: part('User-Name'),
} as const;
