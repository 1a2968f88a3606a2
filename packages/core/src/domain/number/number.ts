import * as z from 'zod';

/** A decimal written exactly: optional sign, digits, optional point and digits. No exponent. */
export const exactDecimalSchema = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$/u)
  .describe('An exact decimal such as "1297314000000" or "-23.5": point for decimals, no grouping');

/** A rational number as `"numerator/denominator"` in lowest terms, or an integer. */
export const rationalSchema = z
  .string()
  .regex(/^-?\d+(?:\/\d+)?$/u)
  .describe('An exact rational such as "14607/200" or "73"');
