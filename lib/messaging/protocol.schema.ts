import * as z from 'zod/mini';
import { occasionKinds } from '@/lib/domain/occasion';
import { readingSchema } from '@/lib/domain/reading.schema';
import type { Protocol } from './protocol';

const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const url = z.string().check(z.maxLength(4_000));

const occasion = z.strictObject({
  kind: z.enum(occasionKinds),
  name: text(400),
  text: text(400),
  id: z.exactOptional(z.string().check(z.regex(/^ACoA[\w-]{20,100}$/))),
  handle: z.exactOptional(text(300)),
});

/** Each request of a page as it may look; whatever else a page sends is refused. */
export const requestSchemas = {
  recordReading: z.strictObject({ key: text(100), reading: readingSchema }),
  pageState: z.strictObject({ url }),
  remember: z.strictObject({ url }),
  pageTrouble: z.strictObject({
    url,
    trouble: z.strictObject({
      kind: z.enum(['not-a-profile', 'own-profile', 'layout-unknown', 'signed-out', 'unavailable', 'id-alone']),
      part: z.exactOptional(z.string().check(z.maxLength(100))),
    }),
  }),
  catchUp: z.strictObject({ url, items: z.array(occasion).check(z.maxLength(100)) }),
  openPanel: z.strictObject({ view: z.enum(['brief', 'notes', 'promises', 'timeline', 'remember']) }),
} satisfies { readonly [Name in keyof Protocol]: z.ZodMiniType };
