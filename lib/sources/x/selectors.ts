const part = (id: string) => `[data-testid="${id}"]`;

/**
 * Every selector of X, in one table. The `data-testid`s of the header have held since 2022; class names are hashed and
 * change with each build, so none stands here. Read within `primaryColumn` alone: the side bar and `#layers` (hover
 * cards) hold other people in the same shapes.
 */
export const selectors = {
  column: part('primaryColumn'),
  /** "Who to follow" and posts stand in the column too: whatever is in a list's cell is not the header. */
  inList: [part('cellInnerDiv'), part('UserCell'), 'article', part('HoverCard')],

  // header
  userName: part('UserName'),
  /** The first: `ltr` in every interface language seen, and the next is the handle's. */
  name: 'div[dir]',
  handleSpans: 'span',
  description: part('UserDescription'),
  category: part('UserProfessionalCategory'),
  location: part('UserLocation'),
  website: part('UserUrl'),
  joined: part('UserJoinDate'),
  items: part('UserProfileHeader_Items'),
  /** Each item begins with an icon; "UserBirthdate" and "UserVerifiedPhone" are known and not read. */
  knownItem: '[data-testid^="User"]',
  icon: 'svg',
  /** A bio has the only text of the header that may run in either direction. */
  freeText: 'div[dir="auto"]',
  verified: part('icon-verified'),
  locked: part('icon-lock'),
  /** `<id>-follow`, `-unfollow`, `-cancel` (asked to follow a protected account), `-block`, `-unblock`. */
  idButtons: '[data-testid*="-"]',
  banner: 'img[src*="/profile_banners/"]',
  /** Those to `verified_followers`, `about` and the like bear the owner's handle; none where the account is protected. */
  ownerLinks: 'a[href^="/"]',
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
  button: ['button', '[role="button"]'],
  /** The glyph that stands before a text which X itself translated. */
  glyph: 'svg[viewBox="0 0 33 32"]',

  // posts
  post: 'article',
  cell: part('cellInnerDiv'),
  /** An ad stands in one; within a post it is a video's. */
  ad: part('placementTracking'),
  time: 'time',
  postText: part('tweetText'),
  /** What a text of the page is under any name. */
  anyText: 'div[dir="auto"]',
  anyLine: '[dir]',
  showMore: part('tweet-text-show-more-link'),
  showMoreShape: 'button[dir]',
  socialContext: part('socialContext'),
  /**
   * With the role `link` a quoted post, or the image of an affiliate, which holds nothing of a post. One attribute is
   * found many times as fast as two, so the role is looked at afterwards.
   */
  roleLink: '[tabindex="0"]',
  author: part('User-Name'),
} as const;
