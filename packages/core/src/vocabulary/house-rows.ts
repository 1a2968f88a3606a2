import * as z from 'zod';
import type { BasisRow } from '../lexicon/bases/bases.ts';
import type { IndicatorRow } from '../lexicon/indicators/row.ts';
import { dimensions } from '../lexicon/units/dimensions.ts';
import type { UnitRow } from '../lexicon/units/units.ts';

const day = z.iso.date();
const phrases = z.array(z.string().min(1)).min(1).describe('The ways it is written');

/**
 * An office's own words: units, counted nouns, bases of comparison, words that lead to parts,
 * indicators, abbreviations and administrative units that the lexicon does not know. Data only: no code and no patterns.
 *
 * @example
 * ```ts
 * houseRowsSchema.parse({ counters: [{ phrases: ['tổ liên gia'] }] });
 * ```
 */
export const houseRowsSchema = z
  .strictObject({
    units: z
      .array(
        z.strictObject({
          code: z.string().min(1),
          phrases,
          dimension: z.enum(dimensions).exclude(['time', 'rate', 'count']),
          factor: z
            .string()
            .regex(/^\d+(?:\.\d+)?$/u)
            .describe('How many base units it is, as an exact decimal'),
        }),
      )
      .optional(),
    counters: z.array(z.strictObject({ phrases })).optional(),
    bases: z
      .array(
        z.strictObject({
          phrases,
          basis: z.enum(['same-period', 'previous-period', 'plan', 'whole', 'other']),
        }),
      )
      .optional(),
    parts: z
      .array(
        z.strictObject({
          phrases,
          closed: z.boolean().describe('The parts that follow are said to be all'),
        }),
      )
      .optional()
      .describe('Words that lead to the parts of the figure before them'),
    indicators: z
      .array(
        z.strictObject({
          id: z.string().min(1),
          name: z.string().min(1).describe('In full'),
          aliases: z.array(z.string().min(1)).describe('The other ways it is written'),
          units: z
            .array(z.string().min(1))
            .min(1)
            .describe('Codes of its units, or the nouns that are counted'),
          per: z.array(z.string().min(1)).optional(),
          dimension: z.enum([
            'money',
            'length',
            'area',
            'volume',
            'mass',
            'energy',
            'power',
            'ratio',
            'count',
          ]),
          kind: z.enum(['flow', 'stock', 'ratio', 'index']),
          additiveOver: z.array(z.enum(['time', 'areas'])),
          codes: z
            .array(z.strictObject({ scheme: z.string().min(1), value: z.string().min(1) }))
            .optional(),
        }),
      )
      .optional(),
    abbreviations: z
      .array(
        z.strictObject({
          short: z.string().min(2).describe('In capitals, as it is written'),
          expansion: z.string().min(1).describe('What it is short for'),
        }),
      )
      .optional(),
    places: z
      .array(
        z.strictObject({
          name: z.string().min(1).describe('Without the word for its type'),
          type: z.string().min(1).describe('xã, phường, đặc khu …'),
          province: z.string().min(1).optional().describe('The province or city it belongs to'),
          validFrom: day.optional().describe('The first day on which it was this unit'),
          validTo: day.optional().describe('The last'),
          predecessors: z.array(z.string().min(1)).optional().describe('What it was formed from'),
          successors: z.array(z.string().min(1)).optional().describe('What it became part of'),
          codes: z
            .array(z.strictObject({ scheme: z.string().min(1), value: z.string().min(1) }))
            .optional(),
        }),
      )
      .optional()
      .describe('Administrative units, each with the days on which it was what it is'),
  })
  .describe("An office's own words");

/** An office's own words. */
export interface HouseRows {
  readonly units?:
    | readonly {
        readonly code: string;
        readonly phrases: readonly string[];
        readonly dimension: UnitRow['dimension'];
        readonly factor: string;
      }[]
    | undefined;
  readonly counters?: readonly { readonly phrases: readonly string[] }[] | undefined;
  readonly bases?:
    | readonly { readonly phrases: readonly string[]; readonly basis: BasisRow['basis'] }[]
    | undefined;
  readonly parts?:
    | readonly { readonly phrases: readonly string[]; readonly closed: boolean }[]
    | undefined;
  readonly indicators?: readonly Omit<IndicatorRow, 'source'>[] | undefined;
  readonly abbreviations?:
    | readonly { readonly short: string; readonly expansion: string }[]
    | undefined;
  readonly places?: readonly PlaceRow[] | undefined;
}

/** An administrative unit of an office's own rows. */
export interface PlaceRow {
  readonly name: string;
  readonly type: string;
  readonly province?: string | undefined;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
  readonly predecessors?: readonly string[] | undefined;
  readonly successors?: readonly string[] | undefined;
  readonly codes?: readonly { readonly scheme: string; readonly value: string }[] | undefined;
}
