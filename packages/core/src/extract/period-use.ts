import {
  mainPointWord,
  type PeriodCueRow,
  periodCues,
} from '../lexicon/period-cues/period-cues.ts';
import { fold } from '../vocabulary/fold.ts';
import { compilePhrases, matchPhrase } from '../vocabulary/phrase-index.ts';
import type { Token } from '../vocabulary/tokenize.ts';
import type { PeriodMention } from './mention.ts';

/** What a period is to the document that names it. */
export type PeriodUse = PeriodCueRow['use'] | 'unsaid';

const CUES = compilePhrases(periodCues, ({ phrases }) => phrases);
const MAIN_POINT = fold(mainPointWord);

/**
 * What the words before a period make it: the last of those that tell decides.
 *
 * @param text The text the tokens were cut from.
 */
export function useAfter(tokens: readonly Token[], text: string): PeriodUse {
  let use: PeriodUse = 'unsaid';
  let end = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const match = matchPhrase(CUES, tokens, at, text);
    if (match === null) continue;
    const goesOn = at === end && use === 'reported' && tokens[at]?.key === MAIN_POINT;
    if (!goesOn) use = match.row.use;
    ({ end } = match);
    at = end - 1;
  }
  return use;
}

/**
 * Whether a period may be what a document reports on or plans for. Days are dates of meetings and
 * documents, spans of years terms and programmes.
 */
export function isPartOfTime({ period }: PeriodMention): boolean {
  if (period.relative !== undefined || period.accumulation !== undefined) return false;
  if (period.kind === 'day') return false;
  if (period.kind === 'week' && period.given.week === undefined) return false;
  return period.kind !== 'range' || isMonths(period);
}

// "7 tháng đầu năm", "7 tháng đầu năm 2026"; "2021 - 2026" spans years, "từ 1/7 đến 20/7" names days.
function isMonths({ months, given, last, start = '', end = '' }: PeriodMention['period']): boolean {
  if (months !== undefined) return true;
  const isYear = given.year !== undefined && given.month === undefined && last === undefined;
  return isYear && start !== '' && start.slice(0, 4) === end.slice(0, 4);
}
