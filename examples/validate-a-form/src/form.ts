import * as z from 'zod';

/** A decimal as the form holds it: a string keeps the places that were filled in, "31.40". */
const decimal = z.string().regex(/^\d+(?:\.\d+)?$/u);

/** One field of the form. */
const field = z.strictObject({
  id: z.string(),
  label: z.string(),
  unit: z.enum(['hồ sơ', 'triệu đồng']),
  value: decimal,
  /** The fields that add up to this one. */
  parts: z.array(z.string()).optional(),
  /** The percentage filled in beside the field, and the field it is a percentage of. */
  percentOf: z
    .strictObject({ field: z.string(), percent: decimal, plan: z.boolean().optional() })
    .optional(),
});

/** A form as another program sends it. */
export const formSchema = z.strictObject({
  form: z.string(),
  office: z.string(),
  period: z.strictObject({ start: z.iso.date(), end: z.iso.date() }),
  fields: z.array(field),
});

export type Form = z.infer<typeof formSchema>;
export type Field = Form['fields'][number];
