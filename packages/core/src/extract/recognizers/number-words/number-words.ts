import type { Numeral } from '../../../domain/number/numeral.ts';
import { readNumberWords } from '../../../domain/number/read-number-words.ts';
import { readUnit } from '../../../domain/quantity/read-unit.ts';
import type { FigureMention, Recognizer } from '../../mention.ts';
import type { Segment } from '../../segment.ts';
import { stretchOf } from '../../stretch.ts';

/**
 * Numbers in words: "một nghìn hai trăm hộ". In prose only those of two words and more that count
 * or measure something: "một", "hai", "năm" and "không" mostly mean something else there.
 */
export const recognizeNumberWords: Recognizer = (segment, vocabulary) => {
  const { text, tokens } = segment;
  const mentions: FigureMention[] = [];
  let next = 0;
  for (const at of segment.openings) {
    const words = at < next ? null : readNumberWords(tokens, at);
    if (words === null || !mayCount(segment, at, words.end)) continue;
    next = words.end;
    const unit = readUnit(text, tokens, words.end, vocabulary);
    if (unit === null && segment.kind !== 'phrase') continue;
    const digits = stretchOf(tokens, at, words.end);
    mentions.push({
      kind: unit === null ? 'number' : 'quantity',
      numerals: [numeralOf(text.slice(digits.start, digits.end), words.exact)],
      isRange: false,
      power: unit?.power ?? 0,
      ...(unit === null ? {} : { unit: unit.unit }),
      digits: { start: digits.start, end: digits.end },
      ...stretchOf(tokens, at, unit?.end ?? words.end),
    });
  }
  return mentions;
};

function mayCount({ kind, tokens, text }: Segment, from: number, to: number): boolean {
  if (kind !== 'phrase') return to - from > 1;
  const isZeroAlone = to - from === 1 && text.slice(tokens[from]?.start).startsWith('không');
  return !isZeroAlone || tokens.length === 1;
}

function numeralOf(text: string, exact: string): Numeral {
  return { text, readings: [{ style: 'plain', exact, decimals: 0 }] };
}
