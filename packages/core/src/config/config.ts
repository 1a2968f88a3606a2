import * as z from 'zod';
import { severitySchema } from '../domain/finding/finding.ts';
import type { Immutable } from '../domain/immutable.ts';
import { rules } from '../rules/registry.generated.ts';
import { houseRowsSchema } from '../vocabulary/house-rows.ts';
import { nearestName } from './nearest-name.ts';

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

/** What is wrong with one place of a configuration. The words are rendered last. */
export interface ConfigProblem {
  /** The place, its keys joined by points; empty for the configuration as a whole. */
  readonly path: string;
  /** `unknown`: there is no such key; `invalid`: its value cannot be used. */
  readonly kind: 'unknown' | 'invalid';
  /** The known key that differs least from an unknown one. */
  readonly nearest?: string;
  /** The values that would be taken, where there are a few. */
  readonly allowed?: readonly string[];
}

/** A configuration, or what is wrong with it. */
export type ParsedConfig =
  | { readonly config: Config }
  | { readonly problems: readonly ConfigProblem[] };

/**
 * Validates a configuration that came from outside. An unknown key is a problem that names the
 * nearest known one; nothing is thrown.
 *
 * @example
 * ```ts
 * parseConfig({ rules: { 'figure/ratios': 'off' } });
 * // { problems: [{ path: 'rules.figure/ratios', kind: 'unknown', nearest: 'figure/ratio' }] }
 * ```
 */
export function parseConfig(input: unknown): ParsedConfig {
  const result = configSchema.safeParse(input);
  if (result.success) return { config: result.data };
  return { problems: result.error.issues.flatMap(describeIssue) };
}

const KEYS = ['rules', 'vocabulary', 'units', 'counters', 'bases', 'phrases', 'code', 'basis'];

function describeIssue(issue: z.core.$ZodIssue): readonly ConfigProblem[] {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = issue.path[0] === 'rules' ? ruleIds : KEYS;
    return issue.keys.map((key) => unknown([...issue.path, key].join('.'), key, known));
  }
  if (issue.code === 'invalid_key') return [unknown(path, String(issue.path.at(-1)), ruleIds)];
  const allowed = allowedBy(issue);
  return [{ path, kind: 'invalid', ...(allowed.length === 0 ? {} : { allowed }) }];
}

function allowedBy(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(allowedBy) : [];
}

function unknown(path: string, key: string, known: readonly string[]): ConfigProblem {
  const nearest = nearestName(key, known);
  return { path, kind: 'unknown', ...(nearest === undefined ? {} : { nearest }) };
}
