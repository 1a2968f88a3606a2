import {
  dayLeads,
  dayWords,
  monthWord,
  otherOpenings,
  quarterWord,
  spanWords,
  wholeYearWords,
  yearToDateWords,
  yearWord,
} from '../lexicon/calendar/calendar.ts';
import {
  digitWords,
  firstWords,
  minusWord,
  ordinalLead,
  tenWord,
} from '../lexicon/numerals/numerals.ts';
import { relativePeriods } from '../lexicon/relative-periods/relative-periods.ts';
import { fold } from './fold.ts';
import type { PhraseIndex } from './phrase-index.ts';

/** The bit of what is not in an index: dates, periods, ordinals and numbers in words. */
export const CALENDAR = 1;

/** The words with which these begin. */
const calendarOpenings: readonly string[] = [
  ...[
    dayLeads,
    dayWords,
    spanWords,
    wholeYearWords,
    yearToDateWords,
    otherOpenings,
    firstWords,
  ].flat(),
  ...relativePeriods.flatMap(({ phrases }) => phrases),
  ...Object.keys(digitWords),
  ...[monthWord, quarterWord, yearWord, tenWord, minusWord, ordinalLead],
].map((phrase) => fold(phrase.split(' ')[0] ?? ''));

/** The first words of all phrases with the bits of the indexes that hold them. */
export function openingsOf(indexes: readonly PhraseIndex<unknown>[]): ReadonlyMap<string, number> {
  const openings = new Map(calendarOpenings.map((word) => [word, CALENDAR]));
  for (const { root, bit } of indexes) {
    for (const word of root.next.keys()) openings.set(word, (openings.get(word) ?? 0) | bit);
  }
  return openings;
}
