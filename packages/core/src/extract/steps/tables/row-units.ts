import { amountLabels, dittoWords } from '../../../lexicon/table-headings/table-headings.ts';
import { foldPhrase } from '../../../vocabulary/fold.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import { tokenize } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Words } from '../../../vocabulary/words.ts';
import { isBlank } from './cell-figure.ts';
import { type BodyRow, bracketUnit, type Column } from './columns.ts';
import type { RowPlace } from './hierarchy.ts';
import { readUnitCell, type ScaledUnit } from './scaled-unit.ts';

/** In what the figures of a row are counted, apart from what their columns say. */
export interface RowUnit {
  /** What its cell for the unit or its label says. */
  readonly own: ScaledUnit | null;
  /** What its label counts: "Số hộ nghèo". */
  readonly counted: ScaledUnit | null;
  /** It is a rate or an average: no unit of the table holds for it, and it does not add up. */
  readonly isRate: boolean;
}

const AMOUNTS = amountLabels.map(foldPhrase);
const DITTO = new Set(dittoWords);

/** In what the figures of each row are counted. */
export function readRowUnits(
  body: readonly BodyRow[],
  places: readonly RowPlace[],
  unitColumn: number | null,
  vocabulary: Vocabulary,
  words: Words,
): readonly RowUnit[] {
  const units: RowUnit[] = [];
  for (const [row, { cells }] of body.entries()) {
    const { label, parent, isAmong } = places[row] as RowPlace;
    const cell = unitColumn === null ? undefined : cells[unitColumn];
    const above = units[row - 1]?.own ?? null;
    const ofWhole = isAmong && parent !== null ? (units[parent]?.own ?? null) : null;
    const inLabel = bracketUnit(label, vocabulary, words);
    const own =
      cell === undefined || isBlank(cell)
        ? (inLabel ?? ofWhole)
        : DITTO.has(cell.text)
          ? above
          : readUnitCell(cell.text, vocabulary, words);
    units.push({ own, ...countedIn(label, vocabulary, words) });
  }
  return units;
}

function countedIn(
  label: string,
  vocabulary: Vocabulary,
  words: Words,
): Pick<RowUnit, 'counted' | 'isRate'> {
  const tokens = tokenize(label, words);
  const isRate = isRateLabel(label, vocabulary, words);
  const lead = matchPhrase(vocabulary.countLeads, tokens, 0, label);
  const noun = lead === null ? null : matchPhrase(vocabulary.counters, tokens, lead.end, label);
  if (lead === null || noun === null) return { counted: null, isRate };
  const text = label.slice(tokens[lead.end]?.start, tokens[noun.end - 1]?.end);
  const unit = { text: text.toLowerCase(), dimension: 'count' } as const;
  return { counted: { unit, power: 0, isKnown: true }, isRate };
}

/** Whether words name a rate or an average: "Tỷ lệ che phủ", but not "Giá trị sản xuất". */
export function isRateLabel(label: string, vocabulary: Vocabulary, words: Words): boolean {
  const folded = ` ${foldPhrase(label)} `;
  if (AMOUNTS.some((amount) => folded.startsWith(` ${amount} `))) return false;
  return matchPhrase(vocabulary.rateLabels, tokenize(label, words), 0, label) !== null;
}

/**
 * The unit of a figure of a row and a column: what is written with it, else what the row says, the
 * column, the caption; null where nothing says it, or two of them say different things.
 */
export function unitOfFigure(
  written: ScaledUnit | null,
  row: RowUnit,
  column: Column,
  ofTable: ScaledUnit | null,
): ScaledUnit | null {
  const said = [row.own, column.unit].filter((unit) => unit !== null);
  const [first = null] = said;
  // what a heading counts is no unit of an average or a rate among the rows
  if (column.measures !== null && row.isRate && row.own === null) return null;
  if (said.some((unit) => !isSame(unit, first ?? unit))) return null;
  if (written !== null) return first === null || isSame(written, first) ? written : null;
  if (first !== null) return first;
  if (row.isRate) return null;
  if (ofTable !== null && row.counted !== null) return null;
  return ofTable ?? row.counted;
}

function isSame(one: ScaledUnit, other: ScaledUnit): boolean {
  const [a, b] = [one.unit, other.unit];
  const isNoun = a.code === undefined && b.code === undefined;
  return (
    one.power === other.power &&
    a.code === b.code &&
    a.per === b.per &&
    (!isNoun || foldPhrase(a.text) === foldPhrase(b.text))
  );
}
