import * as z from 'zod/mini';

// To be imported first: zod tries `new Function` when the first schema is made, which the extension's CSP refuses loudly.
z.config({ jitless: true });
