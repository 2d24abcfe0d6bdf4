import { z } from 'zod';
import { occasionKinds } from '@/lib/domain/occasion';
import { readingSchema } from '@/lib/domain/reading.schema';
import type { Protocol } from './protocol';

const url = z.string().max(4_000);

const occasion = z.strictObject({
  kind: z.enum(occasionKinds),
  name: z.string().min(1).max(400),
  text: z.string().min(1).max(400),
  id: z
    .string()
    .regex(/^ACoA[\w-]{20,100}$/)
    .exactOptional(),
  handle: z.string().min(1).max(300).exactOptional(),
});

/** Each request of a page as it may look; whatever else a page sends is refused. */
export const requestSchemas = {
  recordReading: z.strictObject({ key: z.string().min(1).max(100), reading: readingSchema }),
  pageState: z.strictObject({ url, language: z.string().max(100).exactOptional() }),
  remember: z.strictObject({ url }),
  pageTrouble: z.strictObject({
    url,
    trouble: z.strictObject({
      kind: z.enum(['not-a-profile', 'own-profile', 'layout-unknown', 'signed-out', 'unavailable']),
      part: z.string().max(100).exactOptional(),
    }),
  }),
  catchUp: z.strictObject({ url, items: z.array(occasion).max(100) }),
  openPanel: z.strictObject({ view: z.enum(['brief', 'notes', 'promises', 'timeline', 'remember']) }),
} satisfies { readonly [Name in keyof Protocol]: z.ZodType };
