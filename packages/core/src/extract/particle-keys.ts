import {
  againstWord,
  andWord,
  boundWord,
  fromWord,
  inWord,
  isWord,
  levelWord,
  numberWord,
  ongoingWord,
  thanWord,
  timesWord,
  towardsWord,
  withWord,
} from '../lexicon/particles/particles.ts';
import { fold } from '../vocabulary/fold.ts';

/** Keys of the small words, as tokens have them. */
export const NUMBER = fold(numberWord);
export const AND = fold(andWord);
export const WITH = fold(withWord);
export const TOWARDS = fold(towardsWord);
export const IS = fold(isWord);
export const FROM = fold(fromWord);
export const IN = fold(inWord);
export const BOUND = fold(boundWord);
export const THAN = fold(thanWord);
export const LEVEL = fold(levelWord);
export const AGAINST = fold(againstWord);
export const TIMES = fold(timesWord);
export const ONGOING = fold(ongoingWord);
/** Before a figure that is a change: "(+120 ha)". */
export const PLUS = '+';
