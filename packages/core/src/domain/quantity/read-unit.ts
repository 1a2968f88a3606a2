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
  // "tr.đ" and "trăm" begin alike: what reaches further is meant
  const plain = readNamed(text, tokens, at, 0, vocabulary);
  if (scale === null) return plain;
  const { power, impliesMoney } = scale.row;
  const scaled = readNamed(text, tokens, scale.end, power, vocabulary);
  if (plain !== null && plain.end > (scaled?.end ?? scale.end)) return plain;
  if (scaled !== null) return scaled;
  const money: UnitReading = {
    unit: { code: 'VND', text: '', dimension: 'money' },
    power,
    end: scale.end,
  };
  // "78 triệu/người/năm" can only be money
  const perSome = withPer(text, tokens, vocabulary, money);
  return impliesMoney === true || perSome.end > money.end ? perSome : null;
}

// A unit or a counted noun, whichever reaches further: "đồng chí" are no đồng.
function readNamed(
  text: string,
  tokens: readonly Token[],
  from: number,
  power: number,
  vocabulary: Vocabulary,
): UnitReading | null {
  if (matchPhrase(vocabulary.noUnits, tokens, from, text) !== null) return null;
  const measured = matchPhrase(vocabulary.units, tokens, from, text);
  const counted = matchPhrase(vocabulary.counters, tokens, from, text);
  const isMeasured =
    measured !== null &&
    measured.end >= (counted?.end ?? 0) &&
    !isInitial(text, tokens, from, measured.end);
  if (isMeasured) {
    const { row, end } = measured;
    const isMoney = row.dimension === 'money';
    const unit = { code: row.code, text: words(text, tokens, from, end), dimension: row.dimension };
    return withPer(text, tokens, vocabulary, {
      unit,
      power: power + (isMoney ? row.factor.length - 1 : 0),
      end,
    });
  }
  if (counted === null) return null;
  const end = endOfNouns(text, tokens, counted, vocabulary);
  const unit = { text: words(text, tokens, from, end), dimension: 'count' } as const;
  return withPer(text, tokens, vocabulary, { unit, power, end });
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

const ROUND = /^1(?:0{1,5}|\.000|0{1,2}\.000)$/u;

function withPer(
  text: string,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  reading: UnitReading,
): UnitReading {
  const from = reading.end + 1;
  let { end } = reading;
  // "triệu đồng/người/năm", "bác sĩ/vạn dân", "giường/10.000 dân"
  while (tokens[end]?.key === '/' && tokens[end]?.spaced === false) {
    const scale = matchPhrase(vocabulary.scales, tokens, end + 1, text);
    const at = ROUND.test(tokens[end + 1]?.key ?? '') ? end + 2 : (scale?.end ?? end + 1);
    if (tokens[at]?.kind !== 'word') break;
    const per =
      matchPhrase(vocabulary.units, tokens, at, text) ??
      matchPhrase(vocabulary.counters, tokens, at, text);
    end = per?.end ?? at + 1;
  }
  if (end === reading.end) return reading;
  return { ...reading, unit: { ...reading.unit, per: words(text, tokens, from, end) }, end };
}

function words(text: string, tokens: readonly Token[], from: number, end: number): string {
  const first = tokens[from];
  const last = tokens[end - 1];
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
}
