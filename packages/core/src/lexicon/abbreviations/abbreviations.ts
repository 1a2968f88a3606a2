import { documents } from './documents.ts';
import { economy } from './economy.ts';
import { fields } from './fields.ts';
import { general } from './general.ts';
import { organs } from './organs.ts';
import { places } from './places.ts';
import type { AbbreviationRow } from './row.ts';

export type { AbbreviationRow };

/** Abbreviations that readers of reports know without being told. */
export const abbreviations: readonly AbbreviationRow[] = [
  ...general,
  ...documents,
  ...economy,
  ...fields,
  ...organs,
  ...places,
];

/** Before an abbreviation these say that it is introduced. */
export const introductions: readonly string[] = [
  'viết tắt là',
  'gọi tắt là',
  'sau đây gọi là',
  'sau đây gọi tắt là',
  'tên viết tắt là',
];
