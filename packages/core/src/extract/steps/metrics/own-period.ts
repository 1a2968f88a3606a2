import type { Report } from '../../../domain/report/report.ts';
import { ownPeriods } from '../../../lexicon/calendar/calendar.ts';
import { futureWords, pastWords } from '../../../lexicon/relative-periods/relative-periods.ts';
import { plainText } from '../../../text/view.ts';
import { fold, foldPhrase } from '../../../vocabulary/fold.ts';
import type { StatementMention } from '../../mention.ts';
import type { Passage } from '../../segment.ts';

const LONGEST_HEAD = 32;
const OWN = new Map(Object.entries(ownPeriods).map(([words, kind]) => [foldPhrase(words), kind]));
const OTHERS = new Set(
  [...pastWords, ...futureWords].map((words) => fold(words.split(' ')[0] ?? '')),
);
const OPENING = new Set([...OWN.keys()].map((words) => words.split(' ')[0] ?? ''));
const NOT_DIGITS = /^\D/u;
const BLANK = /\s/u;

/**
 * Whether a sentence begins by saying that it is about the report's own period: "Trong tháng, …",
 * not "Trong tháng 8" or "Trong tháng trước".
 */
export function speaksOfOwnPeriod(
  { sentence }: StatementMention,
  { text, sentences }: Passage,
  { period }: Report,
): boolean {
  const start = sentences[sentence]?.start ?? 0;
  const written = text.slice(start, start + LONGEST_HEAD);
  // most sentences begin otherwise
  if (!OPENING.has(fold(written.split(BLANK, 1)[0] ?? ''))) return false;
  const head = plainText(written).split(' ');
  const [first = '', second = '', next = ''] = head;
  const kind = OWN.get(`${fold(first)} ${fold(second).replace(',', '')}`);
  if (kind === undefined || (kind !== 'any' && kind !== period?.kind)) return false;
  return second.endsWith(',') || (NOT_DIGITS.test(next) && !OTHERS.has(fold(next)));
}
