import type * as z from 'zod';
import { type ConfigProblem, problemsOf } from '../config-problem.ts';
import { jsonFault } from './json-fault.ts';

/** The content of a file as it stands there, or what is wrong with it. */
export type ReadJson =
  | { readonly content: unknown }
  | { readonly problems: readonly ConfigProblem[] };

/** Reads the text of a JSON file that a schema describes; a byte order mark is passed over. */
export function readJson(text: string, file: string, schema: z.ZodType): ReadJson {
  const json = text.replace(/^\uFEFF/u, '');
  const fault = jsonFault(json);
  if (fault !== null) return { problems: [{ file, kind: 'syntax', ...fault }] };
  const content: unknown = JSON.parse(json);
  const result = schema.safeParse(content);
  if (result.success) return { content };
  const found = problemsOf(schema, result.error.issues);
  return { problems: found.map((problem) => ({ file, ...problem })) };
}
