import type * as z from 'zod';
import { knownKeys } from './known-keys.ts';
import { nearestName } from './nearest-name.ts';

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

/** What a schema found wrong with a value, place by place. */
export function problemsOf(
  schema: z.ZodType,
  issues: readonly z.core.$ZodIssue[],
): readonly ConfigProblem[] {
  return issues.flatMap((issue) => describe(schema, issue, []));
}

function describe(
  schema: z.ZodType,
  issue: z.core.$ZodIssue,
  above: readonly PropertyKey[],
): readonly ConfigProblem[] {
  const at = [...above, ...issue.path];
  const path = at.join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, at);
    return issue.keys.map((key) => {
      const nearest = nearestName(key, known);
      const place = [...at, key].join('.');
      return { path: place, kind: 'unknown', ...(nearest === undefined ? {} : { nearest }) };
    });
  }
  if (issue.code === 'invalid_union') {
    // the form that was meant is the one that took the value as such and complains of its inside
    const meant = issue.errors.find((issues) => issues.every(isInside));
    if (meant !== undefined) return meant.flatMap((inner) => describe(schema, inner, at));
  }
  const allowed = allowedBy(issue);
  return [{ path, kind: 'invalid', ...(allowed.length === 0 ? {} : { allowed }) }];
}

function isInside({ code, path }: z.core.$ZodIssue): boolean {
  return path.length > 0 || code === 'unrecognized_keys';
}

function allowedBy(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(allowedBy) : [];
}
