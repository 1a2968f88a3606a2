import type { Metric } from '../../../domain/metric/metric.ts';
import { plainText } from '../../../text/view.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import { tokenize } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Words } from '../../../vocabulary/words.ts';
import type { Column } from './columns.ts';
import { type GridCell, spanOfCell } from './grid.ts';
import type { RowPlace } from './hierarchy.ts';
import { readKnownUnit } from './scaled-unit.ts';

/** What the figures of a row measure: its label, after its parent's where it is only one of those. */
export function indicatorOf(
  row: number,
  places: readonly RowPlace[],
  cell: GridCell,
  column: Column,
  labels: Column,
  vocabulary: Vocabulary,
  words: Words,
): Pick<Metric, 'indicator' | 'area' | 'priceBasis'> {
  const { label, parent, isAmong, total } = places[row] as RowPlace;
  const own = withoutUnits(label, vocabulary, words);
  const whole = isAmong && parent !== null ? places[parent] : undefined;
  const named =
    whole === undefined ? own : `${withoutUnits(whole.label, vocabulary, words)}: ${own}`;
  const text = column.ofItsOwn === null ? named : `${named} (${column.ofItsOwn})`;
  const priceBasis =
    priceBasisIn(label, vocabulary, words) ?? priceBasisIn(column.heading.text, vocabulary, words);
  return {
    indicator: { text, span: spanOfCell(cell) },
    ...(labels.isArea && total === null ? { area: own } : {}),
    ...(priceBasis === null ? {} : { priceBasis }),
  };
}

/** Marks that may end a label. */
const MARKS = new Set([':', ';', ',', '.', '*', ' ']);
const BRACKETS = /\s?\(([^()]{1,40})\)/gu;

// "Thu ngân sách (tỷ đồng)": the unit is said elsewhere in the data.
function withoutUnits(label: string, vocabulary: Vocabulary, words: Words): string {
  const plain = label.replace(BRACKETS, (bracket, inner: string) =>
    readKnownUnit(inner.replace(/^[^:]*:\s?/u, ''), vocabulary, words) === null ? bracket : '',
  );
  const text = plainText(plain);
  let { length: end } = text;
  while (MARKS.has(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function priceBasisIn(
  text: string,
  vocabulary: Vocabulary,
  words: Words,
): Metric['priceBasis'] | null {
  const tokens = tokenize(text, words);
  for (let at = 0; at < tokens.length; at += 1) {
    const match = matchPhrase(vocabulary.priceBases, tokens, at, text);
    if (match !== null) return match.row.basis;
  }
  return null;
}
