import type { Source } from '../source.ts';

/** A word that multiplies the figure before it; the first of a row is written. */
export interface ScaleRow {
  readonly phrases: readonly string[];
  /** Power of ten. */
  readonly power: number;
  /** Said of money when no unit follows: "512 tỷ" is đồng. */
  readonly impliesMoney?: boolean;
  /** Said in round figures, and read; figures known to the last place are not written in it. */
  readonly isRound?: boolean;
  readonly source: Source;
}

export const scales: readonly ScaleRow[] = [
  { phrases: ['chục'], power: 1, isRound: true, source: 'attested' },
  { phrases: ['trăm'], power: 2, isRound: true, source: 'attested' },
  { phrases: ['nghìn', 'ngàn'], power: 3, source: 'attested' },
  { phrases: ['vạn', 'chục nghìn', 'chục ngàn'], power: 4, isRound: true, source: 'attested' },
  { phrases: ['trăm nghìn', 'trăm ngàn'], power: 5, isRound: true, source: 'attested' },
  { phrases: ['triệu', 'tr'], power: 6, source: 'attested' },
  { phrases: ['chục triệu'], power: 7, isRound: true, source: 'attested' },
  { phrases: ['trăm triệu'], power: 8, isRound: true, source: 'attested' },
  { phrases: ['tỷ', 'tỉ'], power: 9, impliesMoney: true, source: 'attested' },
  {
    phrases: ['chục tỷ', 'chục tỉ'],
    power: 10,
    isRound: true,
    impliesMoney: true,
    source: 'attested',
  },
  {
    phrases: ['trăm tỷ', 'trăm tỉ'],
    power: 11,
    isRound: true,
    impliesMoney: true,
    source: 'attested',
  },
  {
    phrases: ['nghìn tỷ', 'ngàn tỷ', 'nghìn tỉ', 'ngàn tỉ'],
    power: 12,
    impliesMoney: true,
    source: 'attested',
  },
  { phrases: ['triệu tỷ', 'triệu tỉ'], power: 15, impliesMoney: true, source: 'attested' },
  {
    phrases: ['tỷ tỷ', 'tỉ tỉ'],
    power: 18,
    isRound: true,
    impliesMoney: true,
    source: 'unverified',
  },
];
