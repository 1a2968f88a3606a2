import * as z from 'zod';
import { isoDateSchema } from '../date/date.ts';
import { identifierSchema } from '../identifier/identifier.ts';
import type { Immutable } from '../immutable.ts';
import { levelSchema } from './place.ts';

/**
 * An administrative unit as it is, or was, on certain days. A unit that was merged, or became a city,
 * is another one from that day on.
 *
 * @example
 * ```ts
 * administrativeUnitSchema.parse({
 *   name: 'Nam Định',
 *   type: 'tỉnh',
 *   level: 'province',
 *   validTo: '2025-06-30',
 *   successors: ['tỉnh Ninh Bình'],
 * });
 * ```
 */
export const administrativeUnitSchema = z
  .strictObject({
    name: z.string().min(1).describe('Without the word for its type'),
    type: z.string().min(1).describe('tỉnh, thành phố, xã, phường, đặc khu …'),
    level: levelSchema.optional(),
    province: z.string().optional().describe('Name of the province or city it belongs to'),
    validFrom: isoDateSchema.optional(),
    validTo: isoDateSchema.optional(),
    predecessors: z.array(z.string()).optional().describe('What it was formed from'),
    successors: z.array(z.string()).optional().describe('What it became, or became part of'),
    identifiers: z.array(identifierSchema).optional(),
  })
  .describe('An administrative unit on certain days');

/** An administrative unit as it is, or was, on certain days. */
export type AdministrativeUnit = Immutable<z.infer<typeof administrativeUnitSchema>>;
