import { readNumberWords } from '../../../domain/number/read-number-words.ts';
import { matchPhrase, phraseEndingAt } from '../../../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { HedgeMention, Recognizer } from '../../mention.ts';
import { FROM } from '../../particle-keys.ts';
import type { Segment } from '../../segment.ts';
import { stretchOf } from '../../stretch.ts';

const LONGEST_SIGN = 2;

/**
 * Hedges right before a figure: "gần 152 tỷ đồng", "≥ 95%", "khoảng từ 5 đến 7 hộ", and runs of
 * them: "gần trên 152 tỷ đồng".
 */
export const recognizeHedges: Recognizer = (segment, vocabulary) => {
  const { text, tokens, openings } = segment;
  const mentions: HedgeMention[] = [];
  let next = 0;
  for (const at of openings) {
    if (at < next || matchPhrase(vocabulary.hedges, tokens, at, text) === null) continue;
    const hedges: HedgeMention['hedges'][number][] = [];
    const from = afterVerb(segment, at, vocabulary);
    let to = from;
    for (;;) {
      const match = matchPhrase(vocabulary.hedges, tokens, to, text);
      if (match === null) break;
      const { start, end } = stretchOf(tokens, to, match.end);
      hedges.push({ hedge: match.row.hedge, word: text.slice(start, end) });
      to = match.end;
    }
    next = Math.max(to, at + 1);
    if (hedges.length === 0) continue;
    if (tokens[to]?.key === FROM) to += 1;
    if (opensFigure(segment, to, vocabulary)) {
      mentions.push({ kind: 'hedge', hedges, ...stretchOf(tokens, from, to) });
    }
  }
  const signs = signsBeforeDigits(segment, vocabulary);
  return signs.length === 0 ? mentions : [...mentions, ...signs].sort((a, b) => a.start - b.start);
};

// "cao hơn 5%": the last word of the verb is no hedge.
function afterVerb({ text, tokens }: Segment, at: number, vocabulary: Vocabulary): number {
  const hedge = matchPhrase(vocabulary.hedges, tokens, at, text);
  if (hedge === null) return at;
  const verb = phraseEndingAt(vocabulary.comparisonVerbs, tokens, hedge.end, 0, text);
  return verb !== null && verb < at ? hedge.end : at;
}

function opensFigure({ text, tokens, kind }: Segment, at: number, vocabulary: Vocabulary): boolean {
  if (tokens[at]?.kind === 'number') return true;
  const currency = matchPhrase(vocabulary.units, tokens, at, text);
  if (currency?.row.isPrefix === true && tokens[currency.end]?.kind === 'number') return true;
  const words = readNumberWords(tokens, at);
  return words !== null && (kind === 'phrase' || words.end - at > 1);
}

// "(≥ 95%)": a sign with a blank before it, for without one it may close a tag.
function signsBeforeDigits(
  { text, tokens, numbers }: Segment,
  vocabulary: Vocabulary,
): readonly HedgeMention[] {
  const mentions: HedgeMention[] = [];
  for (const to of numbers) {
    for (let at = Math.max(0, to - LONGEST_SIGN); at < to; at += 1) {
      const sign = tokens[at];
      if (sign?.kind !== 'sign' || !(sign.spaced || tokens[at - 1]?.key === '(')) continue;
      const match = matchPhrase(vocabulary.hedges, tokens, at, text);
      if (match?.end !== to) continue;
      const { start, end } = stretchOf(tokens, at, to);
      const hedges = [{ hedge: match.row.hedge, word: text.slice(start, end) }];
      mentions.push({ kind: 'hedge', hedges, ...stretchOf(tokens, at, to) });
      break;
    }
  }
  return mentions;
}
