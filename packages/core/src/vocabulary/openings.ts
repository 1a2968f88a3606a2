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

/** The first words of the phrases of an index. */
export function firstWordsOf(index: PhraseIndex<unknown>): Iterable<string> {
  return index.root.next.keys();
}

/** The words with which dates, periods, ordinals and numbers in words begin. */
export const calendarOpenings: readonly string[] = [
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
