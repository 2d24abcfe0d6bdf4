// Node has no Temporal yet; the browsers that the extension runs in do.
import 'temporal-polyfill/global';
