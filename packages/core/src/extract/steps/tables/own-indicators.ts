import type { Period } from '../../../domain/period/period.ts';
import { holdsValues } from '../../../domain/table/column-roles.ts';
import { bodiesHeading, personHeadings } from '../../../lexicon/table-headings/table-headings.ts';
import { plainText } from '../../../text/view.ts';
import { foldPhrase } from '../../../vocabulary/fold.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import { tokenize } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Words } from '../../../vocabulary/words.ts';
import { isBlank } from './cell-figure.ts';
import { isTotalHeading } from './column-groups.ts';
import type { BodyRow, Column } from './columns.ts';
import {
  countedIn,
  type HeadedColumns,
  isRate,
  nameOf,
  saysSomethingElse,
  unitsOf,
} from './own-units.ts';
import { besideOthers } from './same-measures.ts';
import { readKnownUnit } from './scaled-unit.ts';

/** A table as its own headings may say what it measures. */
interface Headed extends HeadedColumns {
  readonly topic: string | null;
  /** The period that its caption names. */
  readonly period: Period | null;
  /** What tables above it measure. */
  readonly taken: ReadonlySet<string>;
}

const PERSONS = personHeadings.map(foldPhrase);
const BODIES = foldPhrase(bodiesHeading);

/**
 * The columns of a table whose headings name themselves what is measured, and whose rows are places,
 * bodies or sectors: "Thôn | Số hộ | Số hộ nghèo". Null where the table is no such.
 */
export function readOwnIndicators(
  table: Headed,
  vocabulary: Vocabulary,
  words: Words,
): readonly Column[] | null {
  const { columns, body } = table;
  if (columns.some(({ role }) => holdsValues(role ?? undefined))) return null;
  const label = labelOf(columns, body, vocabulary, words);
  if (label === null) return null;
  const units = unitsOf(table, label, vocabulary, words);
  const names = columns.map(({ heading }) => nameOf(heading, vocabulary, words));
  const found = columns.map((column, at): Column => {
    if (at === label) {
      return {
        ...column,
        role: 'indicator',
        isArea: column.isArea || areAreas(label, body, vocabulary, words),
      };
    }
    const unit = units[at] ?? null;
    if (unit === null) return column;
    const own = names[at] ?? '';
    const measures = measureOf(at, names, table, vocabulary, words);
    if (measures === '') return column;
    const period = column.period ?? table.period;
    const about = { period, isRate: isRate(own, vocabulary, words) };
    return { ...column, ...about, role: 'value', unit, measures };
  });
  return found.every(({ measures }) => measures === null)
    ? null
    : besideOthers(found, columns, table, vocabulary, words);
}

// The words of its heading; after those of the total whose part it is, unless it says itself what it
// counts. Of a lone "Tổng số" the caption says it.
function measureOf(
  at: number,
  names: readonly string[],
  { columns, groups, topic }: Headed,
  vocabulary: Vocabulary,
  words: Words,
): string {
  const nameAt = (column: number) => {
    const name = names[column] ?? '';
    const { heading } = columns[column] as Column;
    return name === '' && isTotalHeading(heading) ? (topic ?? plainText(heading.text)) : name;
  };
  const own = nameAt(at);
  const whole = groups.find(({ parts }) => parts.includes(at))?.whole;
  if (whole === undefined || countedIn(own, vocabulary, words, true) !== null) return own;
  const over = topic === null && names[whole] === '' ? '' : nameAt(whole);
  return over === '' || own.startsWith(over) ? own : `${over}: ${own}`;
}

// The column that names the rows: as its heading says, else the first after their numbers, if words
// stand in it.
function labelOf(
  columns: readonly Column[],
  body: readonly BodyRow[],
  vocabulary: Vocabulary,
  words: Words,
): number | null {
  const named = columns.flatMap(({ role }, at) => (role === 'indicator' ? [at] : []));
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  const at = columns.findIndex(({ role }) => role !== 'ordinal');
  const { role = null, heading } = columns[at] ?? {};
  if (heading === undefined || (role !== null && role !== 'unit')) return null;
  const name = foldPhrase(heading.text);
  if (role === 'unit' ? name !== BODIES : saysSomethingElse(heading, vocabulary, words))
    return null;
  if (PERSONS.some((person) => ` ${name} `.includes(` ${person} `))) return null;
  const filled = body.filter(({ cells }) => cells[at] !== undefined && !isBlank(cells[at]));
  const figures = filled.filter(({ figures: all }) => all[at] !== null).length;
  const units = filled.filter(
    ({ cells }) => readKnownUnit(cells[at]?.text ?? '', vocabulary, words) !== null,
  ).length;
  const isWords = filled.length * 2 > body.length && (figures + units) * 2 < filled.length;
  return isWords ? at : null;
}

// Whether most rows are called by a word for a place: "Thôn 3", "Xã Hòa Lâm".
function areAreas(
  label: number,
  body: readonly BodyRow[],
  vocabulary: Vocabulary,
  words: Words,
): boolean {
  const places = body.filter(({ cells }) => {
    const text = cells[label]?.text ?? '';
    return matchPhrase(vocabulary.areaWords, tokenize(text, words), 0, text) !== null;
  });
  return places.length * 2 > body.length;
}
