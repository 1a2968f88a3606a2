import type * as z from 'zod';
import { nearestName } from '../domain/nearest-name/nearest-name.ts';
import { knownKeys } from './known-keys.ts';

/** What is wrong with one place of a configuration. The words are rendered last. */
export type ConfigProblem = {
  /** The file it stands in; absent for a configuration that is no file. */
  readonly file?: string;
} & (
  | {
      /** There is no such key. */
      readonly kind: 'unknown';
      /** The place, its keys joined by points. */
      readonly path: string;
      /** The key known in that place that differs least. */
      readonly nearest?: string;
    }
  | {
      /** The value cannot be used. */
      readonly kind: 'invalid';
      /** The place, its keys joined by points; empty for the configuration as a whole. */
      readonly path: string;
      /** The values that would be taken, where there are a few. */
      readonly allowed?: readonly string[];
    }
  | {
      /** Nothing has the name that the value gives. */
      readonly kind: 'unnamed';
      /** The place, its keys joined by points. */
      readonly path: string;
      readonly value: string;
      /** The known name that differs least, where one is near. */
      readonly nearest?: string;
      /** Else all that are known. */
      readonly allowed?: readonly string[];
    }
  | {
      /** The file is no JSON, from this place on; both count from 1. */
      readonly kind: 'syntax';
      readonly line: number;
      readonly column: number;
    }
  | {
      /** The file named is not there, cannot be read, or leads back to itself. */
      readonly kind: 'missing' | 'unreadable' | 'cycle';
      /** The file named by `extends`, or by whoever asked for the configuration. */
      readonly target: string;
    }
);

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
