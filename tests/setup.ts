// Node has no Temporal yet; the browsers that the extension runs in do.
import 'temporal-polyfill/global';

// What a screen shows late is waited for as long as a busy machine may take: the wait ends as soon as it is there.
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: 20_000 });
}
