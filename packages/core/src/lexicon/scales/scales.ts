import type { Source } from '../source.ts';

/** A word that multiplies the figure before it; the first of a row is written. */
export interface ScaleRow {
  readonly phrases: readonly string[];
  /** Power of ten. */
  readonly power: number;
  /** Said of money when no unit follows: "512 tỷ" is đồng. */
  readonly impliesMoney?: boolean;
  readonly source: Source;
}

export const scales: readonly ScaleRow[] = [
  { phrases: ['nghìn', 'ngàn'], power: 3, source: 'attested' },
  { phrases: ['triệu'], power: 6, source: 'attested' },
  { phrases: ['tỷ', 'tỉ'], power: 9, impliesMoney: true, source: 'attested' },
  {
    phrases: ['nghìn tỷ', 'ngàn tỷ', 'nghìn tỉ', 'ngàn tỉ'],
    power: 12,
    impliesMoney: true,
    source: 'attested',
  },
  { phrases: ['triệu tỷ', 'triệu tỉ'], power: 15, impliesMoney: true, source: 'attested' },
];
