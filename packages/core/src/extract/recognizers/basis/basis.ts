import { readPeriod } from '../../../domain/period/read-period.ts';
import { comparisonLead } from '../../../lexicon/bases/bases.ts';
import { fold } from '../../../vocabulary/fold.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { BasisMention, Recognizer } from '../../mention.ts';
import type { Segment } from '../../segment.ts';
import { stretchOf } from '../../stretch.ts';

const LEAD = fold(comparisonLead);
/** How many words may lead to a base: "so với", "so với ước thực hiện". */
const MOST_LEADS = 4;

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
  const period = readPeriod(tokens, match.end);
  const { year } = period?.period.given ?? {};
  const basis = { kind: match.row.basis, ...(year === undefined ? {} : { year }) };
  const to = year === undefined ? match.end : (period?.end ?? match.end);
  return { kind: 'basis', basis, ...stretchOf(tokens, at, to) };
}

// A period after "so với" is the base: a year means the same stretch of that year, a month or a
// quarter the one before.
function readPeriodBasis(
  { text, tokens }: Segment,
  at: number,
  from: number,
  vocabulary: Vocabulary,
): BasisMention | null {
  if (tokens[at]?.key !== LEAD) return null;
  const status = matchPhrase(vocabulary.statuses, tokens, from, text);
  const reading = readPeriod(tokens, status?.end ?? from);
  if (reading === null) return null;
  const { kind, given } = reading.period;
  const isYear = kind === 'year';
  const basis = {
    kind: isYear ? ('same-period' as const) : ('previous-period' as const),
    ...(given.year === undefined ? {} : { year: given.year }),
  };
  return { kind: 'basis', basis, period: reading.period, ...stretchOf(tokens, at, reading.end) };
}
