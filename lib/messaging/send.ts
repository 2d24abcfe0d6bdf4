import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol';

/** The page's side: types alone, so that a content script bundles neither zod nor anything of ours. */
export const { sendMessage: send } = defineExtensionMessaging<Protocol>();
