import {
  amountHeadings,
  averageWords,
  noAmountHeadings,
  numberedThings,
} from '../../../lexicon/table-headings/table-headings.ts';
import { plainText } from '../../../text/view.ts';
import { foldPhrase } from '../../../vocabulary/fold.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import { tokenize } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Words } from '../../../vocabulary/words.ts';
import { type ColumnGroup, isPartCue, isTotalHeading } from './column-groups.ts';
import { type BodyRow, type Column, holdsFigures } from './columns.ts';
import type { Heading } from './head.ts';
import { withoutUnits } from './indicator.ts';
import { isRateLabel } from './row-units.ts';
import type { ScaledUnit } from './scaled-unit.ts';

/** The columns of a table with what their headings and its caption say of their units. */
export interface HeadedColumns {
  readonly columns: readonly Column[];
  readonly body: readonly BodyRow[];
  readonly groups: readonly ColumnGroup[];
  readonly ofTable: ScaledUnit | null;
}

const AMOUNTS = new Set(amountHeadings.map(foldPhrase));
const NO_AMOUNTS = noAmountHeadings.map(foldPhrase);
const NUMBERED = numberedThings.map(foldPhrase);
const AVERAGES = averageWords.map(foldPhrase);

/** The unit of each column that gives values; null where it gives none. */
export function unitsOf(
  { columns, body, groups, ofTable }: HeadedColumns,
  label: number,
  vocabulary: Vocabulary,
  words: Words,
): readonly (ScaledUnit | null)[] {
  const isOpen = columns.map(
    (column, at) => at !== label && isOpenTo(column, vocabulary, words) && holdsFigures(body, at),
  );
  const said = columns.map(({ heading, unit }, at) => {
    if (!isOpen[at]) return null;
    const counted = countedIn(nameOf(heading, vocabulary, words), vocabulary, words, false);
    return unit ?? agreed(counted, ofTable);
  });
  const isFirm = said.some((unit) => unit !== null);
  const own = columns.map(({ heading }, at) => {
    if (!isOpen[at] || said[at] !== null) return said[at] ?? null;
    const name = nameOf(heading, vocabulary, words);
    if (isRate(name, vocabulary, words)) return null;
    const plain = isFirm ? countedIn(name, vocabulary, words, true) : null;
    if (plain !== null) return agreed(plain, ofTable);
    return isAmount(name, heading, vocabulary, words) ? ofTable : null;
  });
  return own.map((unit, at) => {
    const whole = groups.find(({ parts }) => parts.includes(at))?.whole;
    return unit ?? (isOpen[at] && whole !== undefined ? (own[whole] ?? null) : null);
  });
}

// Ratios, notes and whatever else the words of a heading say are no values. "Số thôn đạt chuẩn"
// counts, though "đạt" alone may head a ratio.
function isOpenTo({ role, heading, unit }: Column, vocabulary: Vocabulary, words: Words): boolean {
  if (unit?.unit.dimension === 'ratio') return false;
  const name = nameOf(heading, vocabulary, words);
  const isCounted = countedIn(name, vocabulary, words, false) !== null;
  if (role !== null) return role === 'ratio' && isCounted && !heading.text.includes('%');
  return isCounted || !saysSomethingElse(heading, vocabulary, words);
}

/**
 * What words count: "Số hộ nghèo"; with `isPlain` "Hộ nghèo" as well. Papers are told by their
 * numbers: "Số văn bản".
 */
export function countedIn(
  text: string,
  vocabulary: Vocabulary,
  words: Words,
  isPlain: boolean,
): ScaledUnit | null {
  const tokens = tokenize(text, words);
  const lead = matchPhrase(vocabulary.countLeads, tokens, 0, text);
  if (lead === null && !isPlain) return null;
  const from = lead?.end ?? 0;
  const rest = foldPhrase(text.slice(tokens[from]?.start ?? text.length));
  if (NUMBERED.some((thing) => `${rest} `.startsWith(`${thing} `))) return null;
  const noun = matchPhrase(vocabulary.counters, tokens, from, text);
  if (noun === null) return null;
  const counted = text.slice(tokens[from]?.start, tokens[noun.end - 1]?.end).toLowerCase();
  return { unit: { text: counted, dimension: 'count' }, power: 0, isKnown: true };
}

// Nobody counts households in đồng; any other unit over the table must be the same.
function agreed(counted: ScaledUnit | null, ofTable: ScaledUnit | null): ScaledUnit | null {
  if (counted === null || ofTable === null || ofTable.unit.dimension === 'money') return counted;
  const isSame = foldPhrase(counted.unit.text).startsWith(foldPhrase(ofTable.unit.text));
  return isSame && ofTable.power === 0 ? counted : null;
}

// Under "Đơn vị tính: triệu đồng" any words may head an amount, but not "Số điện thoại" or "Năm".
function isAmount(name: string, heading: Heading, vocabulary: Vocabulary, words: Words): boolean {
  const tokens = tokenize(name, words);
  if (tokens.length === 0) return isTotalHeading(heading);
  if (AMOUNTS.has(foldPhrase(name))) return true;
  const isNumber = matchPhrase(vocabulary.countLeads, tokens, 0, name) !== null;
  return !isNumber && !NO_AMOUNTS.some((word) => ` ${foldPhrase(name)} `.includes(` ${word} `));
}

/** Whether the words of a heading name a rate or an average. */
export function isRate(text: string, vocabulary: Vocabulary, words: Words): boolean {
  const folded = ` ${foldPhrase(text)} `;
  if (AVERAGES.some((word) => folded.includes(` ${word} `))) return true;
  return isRateLabel(text, vocabulary, words);
}

/** The words of a heading from the top down, without units, "Trong đó" and a lone "Tổng số". */
export function nameOf(heading: Heading, vocabulary: Vocabulary, words: Words): string {
  const { cells } = heading;
  const own = cells.flatMap(({ text }, at) => {
    const isLast = at === cells.length - 1;
    if (isPartCue(text, vocabulary, words) || (isLast && isTotalHeading(heading))) return [];
    return withoutUnits(plainText(text), vocabulary, words);
  });
  return own.join(': ');
}

/** Whether a heading begins with words that say something else than what is measured. */
export function saysSomethingElse(
  { text }: Heading,
  vocabulary: Vocabulary,
  words: Words,
): boolean {
  return matchPhrase(vocabulary.tableHeadings, tokenize(text, words), 0, text) !== null;
}
