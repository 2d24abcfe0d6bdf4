import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeSample } from '@/lib/sources/sample/sample';

/** Put into a page when the user asks for a sample of it; what it answers goes to whoever put it there, no one else. */
export default defineUnlistedScript(() => takeSample(document, location));
