import { readNumeral } from '../../../domain/number/numeral.ts';
import { readUnit, type UnitReading } from '../../../domain/quantity/read-unit.ts';
import type { ScaleRow } from '../../../lexicon/scales/scales.ts';
import { matchPhrase, type PhraseMatch } from '../../../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Segment } from '../../segment.ts';
import type { Amount } from './amount.ts';

const WHOLE = /^\d{1,6}$/u;
const MOST_PARTS = 4;

/**
 * An amount in several scales, from the largest down: "1 tỷ 700 triệu đồng", "512 tỷ 340triệu",
 * "2 triệu 350 nghìn 500 đồng".
 */
export function readCompound(segment: Segment, at: number, vocabulary: Vocabulary): Amount | null {
  const { text, tokens } = segment;
  let total = 0n;
  let last: PhraseMatch<ScaleRow> | null = null;
  let impliesMoney = false;
  let parts = 0;
  let next = at;
  for (; parts < MOST_PARTS; parts += 1) {
    const size = tokens[next];
    const scale = size?.kind === 'number' ? matchPhrase(vocabulary.scales, tokens, next + 1, text) : null;
    if (size === undefined || scale === null || !WHOLE.test(size.key)) break;
    const power = last?.row.power ?? Number.POSITIVE_INFINITY;
    if (scale.row.power >= power || Number(size.key) >= 10 ** (power - scale.row.power)) break;
    impliesMoney ||= scale.row.impliesMoney === true;
    total += BigInt(size.key) * 10n ** BigInt(scale.row.power);
    last = scale;
    next = scale.end;
  }
  if (last === null) return null;
  const rest = parts === MOST_PARTS ? null : readRest(segment, next, last.row.power, vocabulary);
  if (parts + (rest === null ? 0 : 1) < 2) return null;
  const power = rest === null ? last.row.power : 0;
  const numeral = readNumeral(`${(total + (rest?.size ?? 0n)) / 10n ** BigInt(power)}`);
  const to = rest === null ? last.end - wordsOf(last, tokens, at) : next + 1;
  const end = rest?.unit.end ?? last.end;
  const money = { code: 'VND', text: '', dimension: 'money' } as const;
  const unit: UnitReading | null =
    rest?.unit ??
    readUnit(text, tokens, to, vocabulary) ??
    (impliesMoney ? { unit: money, power, end } : null);
  return numeral === null || unit === null ? null : { numeral, from: at, to, unit };
}

// How many tokens the scale word of the last part has: digits end before it.
function wordsOf(last: PhraseMatch<ScaleRow>, tokens: Segment['tokens'], at: number): number {
  let from = last.end;
  while (from > at && tokens[from - 1]?.kind !== 'number') from -= 1;
  return last.end - from;
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
  return unit?.power === 0 && unit.unit.dimension === 'money'
    ? { size: BigInt(size), unit }
    : null;
}
