import { readNoun } from '../../../domain/quantity/read-noun.ts';
import { readUnit, type UnitReading } from '../../../domain/quantity/read-unit.ts';
import { dateLeads, feastLeads } from '../../../lexicon/calendar/calendar.ts';
import { compilePhrases, phraseEndingAt } from '../../../vocabulary/phrase-index.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import { figureWithUnit } from '../../figure-with-unit.ts';
import type { FigureMention, Recognizer } from '../../mention.ts';
import type { Segment } from '../../segment.ts';

/** Of these two figures say something else: "trực 24/24 giờ", "trạm 110/22 kV". */
const NOT_COUNTED: ReadonlySet<string | undefined> = new Set(['hour', 'kV']);
const DATE_LEADS = compilePhrases([...feastLeads, ...dateLeads], (phrase) => [phrase]);

/**
 * So many of so many: "23/25 phường", "58,31/59,5 tỷ đồng", "88,5/90%". Two figures and a slash without a
 * unit ("1/500", "3/3") are something else, and three ("5/4/2021") are a date.
 */
export const recognizeFractions: Recognizer = (segment, vocabulary) => {
  const { text, tokens, numbers, numerals } = segment;
  const mentions: FigureMention[] = [];
  for (const at of numbers) {
    const slash = tokens[at + 1];
    const under = tokens[at + 2];
    const pair = readPair(segment, at, vocabulary);
    if (pair !== null) mentions.push(pair);
    if (slash?.key !== '/' || slash.spaced) continue;
    if (under?.kind !== 'number' || under.spaced || tokens[at - 1]?.key === '/') continue;
    if (mayBeDate(tokens, at) || isMapScale(tokens[at] as Token, under)) continue;
    const [over, base] = [numerals[at], numerals[at + 2]];
    const unit =
      percentUnit(tokens, at + 3) ??
      readUnit(text, tokens, at + 3, vocabulary) ??
      readNoun(text, tokens, at + 3, vocabulary);
    if (over == null || base == null || unit === null) continue;
    if (NOT_COUNTED.has(unit.unit.code)) continue;
    const digits = { from: at, to: at + 3 };
    mentions.push(figureWithUnit('fraction', segment, digits, [over, base], unit));
  }
  return mentions;
};

// "5,2 tỷ đồng/12 tỷ đồng", "94,5%/95%": each with its unit, which is the same, or money of another
// scale: "850 triệu đồng/1,2 tỷ đồng".
function readPair(segment: Segment, at: number, vocabulary: Vocabulary): FigureMention | null {
  const { text, tokens } = segment;
  const first = unitAt(text, tokens, at + 1, vocabulary);
  const slash = first === null ? undefined : tokens[first.end];
  const under = first === null ? undefined : tokens[first.end + 1];
  if (first === null || slash?.key !== '/' || slash.spaced || under?.kind !== 'number') return null;
  const last = unitAt(text, tokens, first.end + 2, vocabulary);
  if (last === null || !isAlike(first, last)) return null;
  const [over, base] = [segment.numerals[at], segment.numerals[first.end + 1]];
  if (over == null || base == null) return null;
  const digits = { from: at, to: first.end + 2 };
  const pair = figureWithUnit('fraction', segment, digits, [over, base], last);
  return first.power === last.power ? pair : { ...pair, firstPower: first.power };
}

function isAlike(first: UnitReading, last: UnitReading): boolean {
  if (last.unit.code !== first.unit.code) return false;
  const isMoney = last.unit.dimension === 'money';
  return isMoney || (last.unit.text === first.unit.text && last.power === first.power);
}

function unitAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): UnitReading | null {
  return percentUnit(tokens, at) ?? readUnit(text, tokens, at, vocabulary);
}

// "bản đồ tỷ lệ 1/2.000"
function isMapScale(over: Token, under: Token): boolean {
  return over.key === '1' && under.key.endsWith('00');
}

function percentUnit(tokens: readonly Token[], at: number): UnitReading | null {
  if (tokens[at]?.key !== '%') return null;
  return { unit: { code: '%', text: '%', dimension: 'ratio' }, power: 0, end: at + 1 };
}

const LAST_DAY = 31;
const LAST_MONTH = 12;
const SHORT = /^\d{1,2}$/u;

// "dịp 30/4 phường tổ chức …": a day and a month after a word that may lead to a date, or more of
// fewer than there are months of the year, is not so many of so many.
function mayBeDate(tokens: readonly Token[], at: number): boolean {
  // "12.345/12.000 ha" are thousands
  const [day, month] = [tokens[at], tokens[at + 2]].map((token) =>
    SHORT.test(token?.key ?? '') ? Number(token?.key) : 0,
  ) as [number, number];
  const isDay = day >= 1 && day <= LAST_DAY && month >= 1 && month <= LAST_MONTH;
  return isDay && (day > month || phraseEndingAt(DATE_LEADS, tokens, at, 0, '') !== null);
}
