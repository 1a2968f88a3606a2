import * as z from 'zod';
import { severitySchema } from '../domain/finding/finding.ts';
import type { Immutable } from '../domain/immutable.ts';
import { rules } from '../rules/registry.generated.ts';
import { houseRowsSchema } from '../vocabulary/house-rows.ts';
import { nearest } from './nearest.ts';

const ruleIds = rules.map(({ id }) => id) as [string, ...string[]];

/**
 * The configuration of an office: levels of rules (each a ceiling, or off) and its own words.
 *
 * @example
 * ```ts
 * configSchema.parse({ rules: { 'figure/ratio': 'info' } });
 * ```
 */
export const configSchema = z
  .strictObject({
    rules: z
      .partialRecord(z.enum(ruleIds), z.union([severitySchema, z.literal('off')]))
      .optional()
      .describe('Level of each rule: a ceiling, or off'),
    vocabulary: houseRowsSchema.optional(),
  })
  .describe('The configuration of an office');

/** The configuration of an office. */
export type Config = Immutable<z.infer<typeof configSchema>>;

/** A configuration, or what is wrong with it, in words for whoever wrote it. */
export type ParsedConfig = { readonly config: Config } | { readonly problems: readonly string[] };

/**
 * Validates a configuration that came from outside. An unknown key is a problem that names the
 * nearest known one; nothing is thrown.
 *
 * @example
 * ```ts
 * parseConfig({ rules: { 'figure/ratios': 'off' } });
 * // { problems: ['rules.figure/ratios: unknown; did you mean "figure/ratio"?'] }
 * ```
 */
export function parseConfig(input: unknown): ParsedConfig {
  const result = configSchema.safeParse(input);
  if (result.success) return { config: result.data };
  return { problems: result.error.issues.flatMap(describeIssue) };
}

function describeIssue(issue: z.core.$ZodIssue): readonly string[] {
  const place = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      unknown([...issue.path, key].join('.'), key, [
        'rules',
        'vocabulary',
        'units',
        'counters',
        'bases',
      ]),
    );
  }
  if (issue.code === 'invalid_key') {
    return [unknown(place, String(issue.path.at(-1) ?? ''), ruleIds)];
  }
  return [`${place === '' ? 'configuration' : place}: ${issue.message}`];
}

function unknown(place: string, key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  return near === null ? `${place}: unknown` : `${place}: unknown; did you mean "${near}"?`;
}
