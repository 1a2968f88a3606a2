import { readPeriod } from '../../../domain/period/read-period.ts';
import { basisMoments, planOwners, planSetWords } from '../../../lexicon/bases/bases.ts';
import { startsUpper } from '../../../vocabulary/characters.ts';
import { compilePhrases, matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { BasisMention, Recognizer } from '../../mention.ts';
import { AGAINST } from '../../particle-keys.ts';
import type { Segment } from '../../segment.ts';
import { stretchOf } from '../../stretch.ts';

/** "so với tổng của cả …": more leads than this follow each other in no sentence. */
const MOST_LEADS = 4;
const OWNERS = compilePhrases(planOwners, (phrase) => [phrase]);
const MOMENTS = compilePhrases(basisMoments, (phrase) => [phrase]);
const SET = compilePhrases(planSetWords, (phrase) => [phrase]);

/**
 * What a figure is compared with: "so với cùng kỳ", "CK", "dự toán tỉnh", "so với tháng 9", "so
 * với ước thực hiện năm 2025".
 */
export const recognizeBases: Recognizer = (segment, vocabulary) => {
  const mentions: BasisMention[] = [];
  for (const at of segment.openings) {
    const mention = readBasis(segment, at, vocabulary);
    if (mention !== null) mentions.push(mention);
  }
  return mentions;
};

function readBasis(segment: Segment, at: number, vocabulary: Vocabulary): BasisMention | null {
  const { text, tokens } = segment;
  let from = at;
  let match = matchPhrase(vocabulary.bases, tokens, from, text);
  for (let leads = 0; match === null && leads < MOST_LEADS; leads += 1) {
    const lead = matchPhrase(vocabulary.basisLeads, tokens, from, text);
    if (lead === null) break;
    from = lead.end;
    match = matchPhrase(vocabulary.bases, tokens, from, text);
  }
  if (match === null) return from === at ? null : readPeriodBasis(segment, at, from, vocabulary);
  const isPlan = match.row.basis === 'plan';
  const before = isPlan ? readOwner(segment, match.end) : null;
  const dated = readYear(tokens, before?.end ?? match.end);
  const after = isPlan && before === null ? readOwner(segment, dated?.end ?? match.end) : null;
  const { organ } = before ?? after ?? {};
  const basis = {
    kind: match.row.basis,
    ...(dated === null ? {} : { year: dated.year }),
    ...(organ === undefined ? {} : { organ }),
  };
  const to = after?.end ?? dated?.end ?? before?.end ?? match.end;
  return { kind: 'basis', basis, ...stretchOf(tokens, at, to) };
}

// the word for the year may be the last of the base: "kế hoạch năm 2026"
function readYear(
  tokens: Segment['tokens'],
  at: number,
): { readonly year: number; readonly end: number } | null {
  const reading = readPeriod(tokens, at) ?? readPeriod(tokens, at - 1);
  const year = reading?.period.given.year;
  return reading === null || year === undefined ? null : { year, end: reading.end };
}

// "dự toán tỉnh giao", "kế hoạch được giao". A name after the word is the name of a place.
function readOwner(
  { text, tokens }: Segment,
  at: number,
): { readonly organ?: string; readonly end: number } | null {
  const owner = matchPhrase(OWNERS, tokens, at, text);
  const set = matchPhrase(SET, tokens, owner?.end ?? at, text);
  const end = set?.end ?? owner?.end;
  if (end === undefined) return null;
  if (owner === null) return { end };
  const next = tokens[end];
  if (next !== undefined && startsUpper(text.slice(next.start, next.end))) return null;
  const words = stretchOf(tokens, at, end);
  return { organ: text.slice(words.start, words.end), end };
}

// A period after "so với" is the base: a year means the same stretch of that year, a month, a
// quarter or a moment ("cuối năm 2025") the one before.
function readPeriodBasis(
  { text, tokens }: Segment,
  at: number,
  from: number,
  vocabulary: Vocabulary,
): BasisMention | null {
  if (tokens[at]?.key !== AGAINST) return null;
  const status = matchPhrase(vocabulary.statuses, tokens, from, text);
  const moment = matchPhrase(MOMENTS, tokens, status?.end ?? from, text);
  const reading = readPeriod(tokens, moment?.end ?? status?.end ?? from);
  if (reading === null) return null;
  const { kind, given } = reading.period;
  const isYear = kind === 'year' && moment === null;
  const basis = {
    kind: isYear ? ('same-period' as const) : ('previous-period' as const),
    ...(given.year === undefined ? {} : { year: given.year }),
  };
  return { kind: 'basis', basis, period: reading.period, ...stretchOf(tokens, at, reading.end) };
}
