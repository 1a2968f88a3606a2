import { type Numeral, readNumeral } from '../../../domain/number/numeral.ts';
import { readUnit, type UnitReading } from '../../../domain/quantity/read-unit.ts';
import { hourLeads } from '../../../lexicon/calendar/calendar.ts';
import { clockWord, halfWords, lastHour } from '../../../lexicon/numerals/numerals.ts';
import { fold } from '../../../vocabulary/fold.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import { ofUnit } from '../../figure-with-unit.ts';
import type { Segment } from '../../segment.ts';
import { readSpacedDigits } from '../../spaced-digits.ts';
import { readCompound } from './compound.ts';

/** Digits with their unit, before it is known whether they stand alone or in a range. */
export interface Amount {
  readonly numeral: Numeral;
  readonly from: number;
  /** Index of the token after the digits. */
  readonly to: number;
  readonly unit: UnitReading;
}

const CLOCK = fold(clockWord);
const HOUR_LEADS = new Set(hourLeads.map(fold));
const HALVES = new Set(halfWords.map(fold));

/** Reads one figure with a unit the lexicon knows: "2.755,6 tỷ đồng", "1 tỷ 700 triệu đồng". */
export function readAmount(segment: Segment, at: number, vocabulary: Vocabulary): Amount | null {
  const { text, tokens } = segment;
  const token = tokens[at] as Token;
  const amount =
    readSpaced(segment, at, vocabulary) ??
    readCompound(segment, at, vocabulary) ??
    readHalf(segment, at, vocabulary);
  if (amount !== null) return amount;
  const numeral = segment.numerals[at];
  const unit = numeral == null ? null : readUnit(text, tokens, at + 1, vocabulary);
  if (numeral == null || unit === null) return null;
  if (isTime(token, tokens[at - 1], unit)) return null;
  const own = unit.power === 0 ? ofUnit(numeral, unit.unit) : numeral;
  return { numeral: own, from: at, to: at + 1, unit };
}

// An hour of the day, or a stretch of time: "14 giờ 30 phút", "trong 48 giờ".
function isTime({ key }: Token, before: Token | undefined, { unit, power }: UnitReading): boolean {
  const mayBeClock = power === 0 && unit.text.length === CLOCK.length;
  if (!mayBeClock || fold(unit.text) !== CLOCK) return false;
  return Number(key) <= lastHour || HOUR_LEADS.has(before?.key ?? '');
}

// "2 triệu rưỡi"
function readHalf({ text, tokens }: Segment, at: number, vocabulary: Vocabulary): Amount | null {
  const { key } = tokens[at] as Token;
  const scale = matchPhrase(vocabulary.scales, tokens, at + 1, text);
  const isHalf = scale !== null && HALVES.has(tokens[scale.end]?.key ?? '');
  const numeral = isHalf && WHOLE.test(key) ? readNumeral(`${key},5`) : null;
  if (scale === null || numeral === null) return null;
  const named = readUnit(text, tokens, scale.end + 1, vocabulary);
  const end = scale.end + 1;
  const money = { code: 'VND', text: '', dimension: 'money' } as const;
  const unit = named ?? (scale.row.impliesMoney === true ? { unit: money, power: 0, end } : null);
  if (unit === null) return null;
  return { numeral, from: at, to: at + 1, unit: { ...unit, power: unit.power + scale.row.power } };
}

const WHOLE = /^\d{1,4}$/u;

function readSpaced(segment: Segment, at: number, vocabulary: Vocabulary): Amount | null {
  const spaced = readSpacedDigits(segment, at, vocabulary);
  if (spaced === null) return null;
  const { numeral, to } = spaced;
  const unit = readUnit(segment.text, segment.tokens, to, vocabulary);
  if (unit === null) return null;
  const isWhole = numeral.readings[0].style === 'blank-groups';
  // halves of an enumeration: "thôn 61, 7 hồ sơ"
  if (!isWhole && unit.unit.dimension === 'count' && unit.power === 0) return null;
  return { numeral, from: at, to, unit };
}
