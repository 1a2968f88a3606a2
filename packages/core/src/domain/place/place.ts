import * as z from 'zod';
import { isoDateSchema } from '../date/date.ts';
import { identifierSchema } from '../identifier/identifier.ts';
import type { Immutable } from '../immutable.ts';
import { spanSchema } from '../span/span.ts';

/** Tiers of government. The district tier ended on 30/06/2025. */
export const levelSchema = z
  .enum(['central', 'province', 'district', 'commune', 'village'])
  .describe('Tier; "district" only up to 2025-06-30');

/**
 * An administrative unit or another named place. Units are valid on dates: a report is judged
 * by the units of its own date.
 *
 * @example
 * ```ts
 * placeSchema.parse({ text: 'phường Hòa Lâm', name: 'Hòa Lâm', level: 'commune' });
 * ```
 */
export const placeSchema = z
  .strictObject({
    text: z.string().describe('As written'),
    name: z.string().optional().describe('The name alone, without the word for the type'),
    short: z.string().optional(),
    type: z.string().optional().describe('xã, phường, đặc khu, tỉnh, thành phố … as written'),
    level: levelSchema.optional(),
    identifiers: z.array(identifierSchema).optional(),
    validFrom: isoDateSchema.optional(),
    validTo: isoDateSchema.optional(),
    predecessors: z.array(z.string()).optional().describe('Names of the units it was formed from'),
    successors: z.array(z.string()).optional().describe('Names of the units it became part of'),
    span: spanSchema.optional(),
  })
  .describe('An administrative unit or another named place');

/** Tiers of government. */
export type Level = z.infer<typeof levelSchema>;
/** An administrative unit or another named place. */
export type Place = Immutable<z.infer<typeof placeSchema>>;
