import { readNumeral } from '../../../domain/number/numeral.ts';
import { readUnit } from '../../../domain/quantity/read-unit.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import { figureWithUnit } from '../../figure-with-unit.ts';
import type { FigureMention } from '../../mention.ts';
import type { Segment } from '../../segment.ts';

const WHOLE = /^\d{1,6}$/u;

/** An amount in two scales: "1 tỷ 700 triệu đồng", "512 tỷ 340triệu". */
export function readCompound(
  segment: Segment,
  at: number,
  vocabulary: Vocabulary,
): FigureMention | null {
  const { text, tokens } = segment;
  const high = matchPhrase(vocabulary.scales, tokens, at + 1, text);
  const next = high === null ? undefined : tokens[high.end];
  const first = tokens[at];
  if (high === null || first === undefined || next?.kind !== 'number') return null;
  const low = matchPhrase(vocabulary.scales, tokens, high.end + 1, text);
  if (low === null || low.row.power >= high.row.power) return null;
  if (!WHOLE.test(first.key) || !WHOLE.test(next.key)) return null;
  const step = 10 ** (high.row.power - low.row.power);
  if (Number(next.key) >= step) return null;
  const numeral = readNumeral(String(Number(first.key) * step + Number(next.key)));
  const unit = readUnit(text, tokens, high.end + 1, vocabulary);
  if (numeral === null || unit === null) return null;
  const digits = { from: at, to: high.end + 1 };
  return figureWithUnit('quantity', segment, digits, [numeral], unit);
}
