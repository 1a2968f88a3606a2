import { readUnit, type UnitReading } from '../../../domain/quantity/read-unit.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import { figureWithUnit } from '../../figure-with-unit.ts';
import type { FigureMention } from '../../mention.ts';
import { newValueAfter, oldValueBefore } from '../../new-value.ts';
import { NUMBER } from '../../particle-keys.ts';
import type { Segment } from '../../segment.ts';

/** How many words "số vụ cháy trên địa bàn tỉnh giảm" may have. */
const FARTHEST = 12;

/**
 * Digits without a unit of their own that say what something was or has become: "từ 145 xuống còn
 * 99 vụ" says the unit once, "số vụ cháy giảm từ 145 xuống còn 99" before both.
 *
 * @param unitAfter The unit of the digits at a token, where they have one.
 */
export function readChanged(
  segment: Segment,
  at: number,
  vocabulary: Vocabulary,
  unitAfter: (at: number) => UnitReading | null,
): FigureMention | null {
  const numeral = segment.numerals[at];
  if (numeral == null) return null;
  const next = newValueAfter(segment, at);
  const old = next === null ? oldValueBefore(segment, at) : at;
  if (old === null || (next === null && unitAfter(at) !== null)) return null;
  const shared = next === null ? null : unitAfter(next);
  const unit = shared ?? countedBefore(segment, old - 1, vocabulary);
  if (unit === null) return null;
  const digits = { from: at, to: at + 1 };
  return figureWithUnit('quantity', segment, digits, [numeral], { ...unit, end: at + 1 });
}

// "số vụ": after this word stands what is counted
function countedBefore(
  { text, tokens }: Segment,
  before: number,
  vocabulary: Vocabulary,
): UnitReading | null {
  const least = Math.max(0, before - FARTHEST);
  for (let at = before - 1; at >= least && tokens[at]?.kind === 'word'; at -= 1) {
    if (tokens[at]?.key !== NUMBER) continue;
    const unit = readUnit(text, tokens, at + 1, vocabulary);
    return unit?.unit.dimension === 'count' ? unit : null;
  }
  return null;
}
