import type { Period } from '../../../domain/period/period.ts';
import {
  beforeData,
  dataLinks,
  dataWords,
  untilWords,
  wholeDataWords,
} from '../../../lexicon/data-window/data-window.ts';
import { originalSpan } from '../../../text/view.ts';
import { fold, foldPhrase } from '../../../vocabulary/fold.ts';
import { compilePhrases, matchPhrase } from '../../../vocabulary/phrase-index.ts';
import { type Token, tokenize } from '../../../vocabulary/tokenize.ts';
import { referenceDay, supplyPeriod } from '../../document-time.ts';
import type { PeriodMention } from '../../mention.ts';
import type { BlockReading, SegmentReading } from '../../read-document.ts';
import type { Step } from '../../step.ts';

/** How many blocks from the top may speak of the data as a whole: title, subject, opening. */
const HEAD = 16;
/** How far before the days the words for the data may begin. */
const REACH = 80;

const compile = (list: readonly string[]) => compilePhrases(list, (phrase) => [foldPhrase(phrase)]);
const DATA = compile([...dataWords, ...wholeDataWords]);
const WHOLE_DATA = compile(wholeDataWords);
const LINKS = compile(dataLinks);
const UNTIL = new Set(untilWords.map(fold));
const BEFORE = new Set(beforeData.map(fold));
const SIGNS = new Set([':', '(', ',']);
/** Part of the words for the data, in whatever case they are written. */
const CUES = ['liệu', 'LIỆU', 'kỳ', 'Kỳ'];

/**
 * Finds the days that the data of a report as a whole cover, where they are said apart from its
 * period: "(số liệu từ 15/9 đến 14/10)", "số liệu tính đến ngày 15/10/2026". A figure with its own
 * day ("tính đến ngày 31/8, đã giải ngân …") says nothing of the others.
 */
export const readDataWindow: Step = (report, { blocks }) => {
  for (const [at, block] of blocks.entries()) {
    for (const segment of segmentsOf(block)) {
      const found = windowIn(segment, at < HEAD);
      if (found === null) continue;
      const { mention, isUntil } = found;
      const { start, end } = supplyPeriod(mention.period, referenceDay(report));
      if (end === undefined) continue;
      const { passage } = segment;
      const dataWindow: Period = {
        kind: 'range',
        given: isUntil ? {} : mention.period.given,
        ...(isUntil || start === undefined ? {} : { start }),
        end,
        text: passage.text.slice(mention.start, mention.end),
        span: originalSpan(passage.view, mention),
      };
      return { ...report, dataWindow };
    }
  }
  return report;
};

const segmentsOf = ({ block, segments }: BlockReading) => (block.kind === 'table' ? [] : segments);

interface Found {
  readonly mention: PeriodMention;
  /** Only the last day is said. */
  readonly isUntil: boolean;
}

function windowIn({ passage, periods }: SegmentReading, isHead: boolean): Found | null {
  for (const mention of periods) {
    const before = passage.text.slice(Math.max(0, mention.start - REACH), mention.start);
    if (!CUES.some((cue) => before.includes(cue))) continue;
    const isUntil = sideOf(before, isHead);
    if (isUntil === null) continue;
    const { kind, given } = mention.period;
    // months and years are periods of figures: "số liệu năm 2024 là số cộng"
    const isDays = kind === 'range' && given.day !== undefined;
    if (isDays || (isUntil && (kind === 'day' || kind === 'month'))) {
      return { mention, isUntil: !isDays };
    }
  }
  return null;
}

/** Whether words that lead from the data to the days say only where they end; null for other words. */
function sideOf(before: string, isHead: boolean): boolean | null {
  const tokens = tokenize(before);
  const index = isHead ? DATA : WHOLE_DATA;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const match = matchPhrase(index, tokens, at, before);
    const isFound = match !== null && leadsOn(before, tokens, match.end);
    if (isFound && mayBegin(tokens, at)) return saysEnd(tokens, at);
  }
  return null;
}

function saysEnd(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from).some(({ key }) => UNTIL.has(key));
}

function leadsOn(text: string, tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < tokens.length) {
    const link = matchPhrase(LINKS, tokens, at, text);
    if (link !== null) at = link.end;
    else if (SIGNS.has(tokens[at]?.key ?? '')) at += 1;
    else return false;
  }
  return true;
}

// "một số số liệu", "theo số liệu" are of something else
function mayBegin(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind !== 'word' || BEFORE.has(before.key);
}
