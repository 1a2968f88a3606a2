import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { StatementMention } from '../../mention.ts';
import type { Segment } from '../../segment.ts';
import { stretchOf } from '../../stretch.ts';
import type { IndicatorWords } from './indicator.ts';
import type { Item } from './item.ts';

const LONGEST_PLAN = 8;

type Indicator = StatementMention['indicator'];

/** What the plan is of that a percentage is measured by: "đạt 85% dự toán thu ngân sách". */
export function plannedIn(item: Item, segment: Segment, vocabulary: Vocabulary): Indicator | null {
  if (item.kind !== 'comparison' || item.basis?.basis.kind !== 'plan') return null;
  const { text, tokens } = segment;
  const from = item.basis.to;
  if (matchPhrase(vocabulary.agents, tokens, from, text) !== null) return null;
  let to = from;
  while (to < from + LONGEST_PLAN && tokens[to]?.kind === 'word') {
    if (matchPhrase(vocabulary.planEnds, tokens, to, text) !== null) break;
    to += 1;
  }
  if (to === from) return null;
  const { start, end } = stretchOf(tokens, from, to);
  return { text: text.slice(start, end), start, end };
}

/** Whether words name a plan and nothing else: "(kế hoạch 55%)" is of what was said before. */
export function isPlanWord(
  { from, to }: IndicatorWords,
  { text, tokens }: Segment,
  vocabulary: Vocabulary,
): boolean {
  const match = matchPhrase(vocabulary.bases, tokens, from, text);
  return match?.row.basis === 'plan' && match.end === to;
}

/** The plan that a figure in a bracket is: "đạt 54,9% kế hoạch năm (700 lao động)". */
export function planOf(last: StatementMention, { text, tokens }: Segment): Indicator | null {
  const basis = last.comparisons.at(-1)?.basis;
  if (basis?.basis.kind !== 'plan') return null;
  let to = basis.to;
  while (tokens[to]?.kind === 'word') to += 1;
  const { start, end } = stretchOf(tokens, basis.from, to);
  return { text: `${text.slice(start, end)} ${last.indicator.text}`, start, end };
}
