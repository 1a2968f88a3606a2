import type { CounterRow } from '../../lexicon/counters/counters.ts';
import { matchPhrase, type PhraseMatch } from '../../vocabulary/phrase-index.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Unit } from './quantity.ts';

/** A unit read after a figure. */
export interface UnitReading {
  readonly unit: Unit;
  /** Power of ten that the scale word and the unit's own size give. */
  readonly power: number;
  /** Index of the token after it. */
  readonly end: number;
}

/**
 * Reads scale word, unit or counted noun, and what it is per: "tỷ đồng", "triệu USD", "hồ sơ",
 * "triệu đồng/ha". Money comes out in base units.
 *
 * @param at Index of the token after the digits.
 * @returns null where no unit stands there.
 */
export function readUnit(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): UnitReading | null {
  const scale = matchPhrase(vocabulary.scales, tokens, at, text);
  const from = scale?.end ?? at;
  const power = scale?.row.power ?? 0;
  const measured = matchPhrase(vocabulary.units, tokens, from, text);
  const counted = matchPhrase(vocabulary.counters, tokens, from, text);
  // "5 đồng chí" are people, not money
  const isLonger = counted !== null && counted.end > (measured?.end ?? from);
  if (measured !== null && !isLonger && !isInitial(text, tokens, from, measured.end)) {
    const { row, end } = measured;
    const isMoney = row.dimension === 'money';
    const unit = { code: row.code, text: words(text, tokens, from, end), dimension: row.dimension };
    return withPer(text, tokens, vocabulary, {
      unit,
      power: power + (isMoney ? row.factor.length - 1 : 0),
      end,
    });
  }
  if (counted !== null) {
    const end = endOfNouns(text, tokens, counted, vocabulary);
    const unit = { text: words(text, tokens, from, end), dimension: 'count' } as const;
    return withPer(text, tokens, vocabulary, { unit, power, end });
  }
  if (scale?.row.impliesMoney !== true) return null;
  return { unit: { code: 'VND', text: '', dimension: 'money' }, power, end: scale.end };
}

// "9 xã, thị trấn" counts both, for both are of one kind; "12 hồ sơ, đơn thư 5" does not.
function endOfNouns(
  text: string,
  tokens: readonly Token[],
  first: PhraseMatch<CounterRow>,
  vocabulary: Vocabulary,
): number {
  let { end } = first;
  while (tokens[end]?.key === ',') {
    const next = matchPhrase(vocabulary.counters, tokens, end + 1, text);
    if (next?.row !== first.row || tokens[next.end]?.kind === 'number') break;
    end = next.end;
  }
  return end;
}

// "m" and "đ" are units only in lower case and not before a full stop of an initial.
function isInitial(text: string, tokens: readonly Token[], from: number, end: number): boolean {
  const token = tokens[from];
  if (token === undefined || end !== from + 1 || token.key.length > 1) return false;
  const written = text.slice(token.start, token.end);
  return token.kind === 'word' && written !== written.toLowerCase();
}

function withPer(
  text: string,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  reading: UnitReading,
): UnitReading {
  const slash = tokens[reading.end];
  const next = tokens[reading.end + 1];
  if (slash?.key !== '/' || slash.spaced || next?.kind !== 'word') return reading;
  const per =
    matchPhrase(vocabulary.units, tokens, reading.end + 1, text) ??
    matchPhrase(vocabulary.counters, tokens, reading.end + 1, text);
  const end = per?.end ?? reading.end + 2;
  const unit = { ...reading.unit, per: words(text, tokens, reading.end + 1, end) };
  return { ...reading, unit, end };
}

function words(text: string, tokens: readonly Token[], from: number, end: number): string {
  const first = tokens[from];
  const last = tokens[end - 1];
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
}
