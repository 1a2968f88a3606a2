import { paceWords } from '../../../lexicon/claims/claims.ts';
import { foldPhrase } from '../../../vocabulary/fold.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { ComparisonMention, Mention, Refiner, StatementMention } from '../../mention.ts';
import type { Segment } from '../../segment.ts';
import { stretchOf } from '../../stretch.ts';

/** How many words of its plan may stand between a percentage and what is said of it. */
const LONGEST_PLAN = 8;
const MARKS = new Set([',', '(', ';', '-', '–']);
const PACE = paceWords.map((word) => foldPhrase(word).split(' '));

/**
 * Adds to the percentage of a plan what words right after it say of the same plan: "đạt 98,0% kế
 * hoạch, vượt kế hoạch tỉnh giao". Words on the pace or on the plan of another time say something else.
 */
export const bindClaims: Refiner = (mentions, segment, vocabulary) => {
  const claimed = new Map<Mention, StatementMention>();
  for (const mention of mentions) {
    if (mention.kind !== 'statement') continue;
    const comparison = mention.comparisons.at(-1);
    const claim = comparison === undefined ? null : claimAfter(comparison, segment, vocabulary);
    if (comparison === undefined || claim === null) continue;
    const comparisons = [...mention.comparisons.slice(0, -1), { ...comparison, claim }];
    claimed.set(mention, { ...mention, comparisons });
  }
  return claimed.size === 0 ? mentions : mentions.map((mention) => claimed.get(mention) ?? mention);
};

function claimAfter(
  { figure, basis, base, verb, to }: ComparisonMention,
  { text, tokens }: Segment,
  vocabulary: Vocabulary,
): NonNullable<ComparisonMention['claim']> | null {
  const isOfPlan = basis === undefined ? base?.kind === 'plan' : basis.basis.kind === 'plan';
  const isChange = verb !== undefined && verb.verb !== 'reach' && verb.verb !== 'equal';
  if (!isOfPlan || isChange || figure.kind !== 'percentage') return null;
  let at = Math.max(to, basis?.to ?? to);
  const last = at + LONGEST_PLAN;
  while (at < last && tokens[at]?.kind === 'word') at += 1;
  if (!MARKS.has(tokens[at]?.key ?? '')) return null;
  const match = matchPhrase(vocabulary.claims, tokens, at + 1, text);
  if (match === null || isOfPace(match.end, tokens)) return null;
  return { claim: match.row.claim, ...stretchOf(tokens, at + 1, match.end) };
}

function isOfPace(at: number, tokens: Segment['tokens']): boolean {
  return PACE.some((words) => words.every((word, index) => tokens[at + index]?.key === word));
}
