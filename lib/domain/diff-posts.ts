import type { Change } from './change';
import { changeOf } from './compared';
import type { Compared } from './compared';
import { ms } from './moments';
import { monthOf } from './month-math';
import type { Post } from './reading';

/**
 * What they wrote since. A post that is missing proves nothing, lists are cut anywhere; one that is older than the
 * earlier reading was pinned or scrolled to, not written. Reposts are never their words.
 */
export function diffPosts(compared: Compared): Change[] {
  const { before, after } = compared;
  const section = after.source === 'x' ? 'posts' : 'activity';
  const since = ms(compared.between(section)[0] ?? before.readAt);
  const known = new Set(before.posts.map((post) => post.id));
  const written = after.posts.filter(
    (post, at, all) =>
      isOwnWords(post) && !known.has(post.id) && ms(post.at) > since && all.findIndex((p) => p.id === post.id) === at,
  );
  return written
    .toSorted((a, b) => ms(b.at) - ms(a.at))
    .map((post) =>
      changeOf(compared, 'post', section, {
        before: null,
        after: { text: post.text.trim(), url: post.url },
        certainty: 'stated',
        effective: monthOf(post.at),
      }),
    );
}

function isOwnWords(post: Post): boolean {
  return (post.kind === 'post' || post.kind === 'quote') && post.text.trim() !== '';
}
