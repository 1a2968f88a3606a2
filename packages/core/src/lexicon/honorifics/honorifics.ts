import type { Source } from '../source.ts';

/** Words that address a person, before the name or the post. */
export interface HonorificRow {
  /** The first is the one to be written. */
  readonly phrases: readonly string[];
  /** Several persons are named after it. */
  readonly isMany?: boolean;
  /** How each of them is addressed, where one word does for all. */
  readonly one?: string;
  readonly source: Source;
}

export const honorifics: readonly HonorificRow[] = [
  { phrases: ['đồng chí', 'đ/c', 'đ.c', 'đ/chí', 'ĐC'], source: 'attested' },
  { phrases: ['ông'], source: 'attested' },
  { phrases: ['bà'], source: 'attested' },
  {
    phrases: [
      'các đồng chí',
      'các đ/c',
      'các đ.c',
      'những đồng chí',
      'hai đồng chí',
      'hai đ/c',
      'ba đồng chí',
    ],
    isMany: true,
    one: 'đồng chí',
    source: 'attested',
  },
  { phrases: ['các ông'], isMany: true, one: 'ông', source: 'attested' },
  { phrases: ['các bà'], isMany: true, one: 'bà', source: 'attested' },
  { phrases: ['các ông, bà', 'các ông bà'], isMany: true, source: 'attested' },
  { phrases: ['anh', 'chị', 'ngài'], source: 'unverified' },
];
