import { readNumeral } from '../../../domain/number/numeral.ts';
import { readUnit, type UnitReading } from '../../../domain/quantity/read-unit.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import { readScaledParts } from '../../scaled-parts.ts';
import type { Segment } from '../../segment.ts';
import type { Amount } from './amount.ts';

const WHOLE = /^\d{1,6}$/u;

/**
 * An amount in several scales, from the largest down: "1 tỷ 700 triệu đồng", "512 tỷ 340triệu",
 * "2 triệu 350 nghìn 500 đồng".
 */
export function readCompound(segment: Segment, at: number, vocabulary: Vocabulary): Amount | null {
  const { text, tokens } = segment;
  const parts = readScaledParts(segment, at, vocabulary);
  if (parts === null) return null;
  const rest = readRest(segment, parts.end, parts.power, vocabulary);
  if (parts.count + (rest === null ? 0 : 1) < 2) return null;
  const power = rest === null ? parts.power : 0;
  const numeral = readNumeral(`${(parts.total + (rest?.size ?? 0n)) / 10n ** BigInt(power)}`);
  const to = rest === null ? parts.digitsEnd : parts.end + 1;
  const money = { code: 'VND', text: '', dimension: 'money' } as const;
  const unit: UnitReading | null =
    rest?.unit ??
    readUnit(text, tokens, to, vocabulary) ??
    (parts.impliesMoney ? { unit: money, power, end: parts.end } : null);
  return numeral === null || unit === null ? null : { numeral, from: at, to, unit };
}

// "… 500 đồng": what is left over, in the unit itself.
function readRest(
  { text, tokens }: Segment,
  at: number,
  power: number,
  vocabulary: Vocabulary,
): { readonly size: bigint; readonly unit: UnitReading } | null {
  const token = tokens[at];
  const size = token?.kind === 'number' ? token.key.replaceAll('.', '') : '';
  if (!WHOLE.test(size) || Number(size) >= 10 ** power) return null;
  const unit = readUnit(text, tokens, at + 1, vocabulary);
  return unit?.power === 0 && unit.unit.dimension === 'money' ? { size: BigInt(size), unit } : null;
}
