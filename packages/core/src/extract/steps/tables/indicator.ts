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

/**
 * What the figures of each row measure: its label, after that of the row it is under where the label
 * is only one of those, or stands in the table more than once. Of totals, and of rows that are places,
 * the caption says it.
 */
export function nameRows(
  places: readonly RowPlace[],
  areAreas: boolean,
  topic: string | null,
  vocabulary: Vocabulary,
  words: Words,
): readonly string[] {
  const labels = places.map(({ label }) => withoutUnits(label, vocabulary, words));
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return places.map(({ parent, isAmong, total }, row) => {
    const label = labels[row] ?? '';
    if (topic !== null && (areAreas || total !== null)) return topic;
    const isPart = isAmong || (counts.get(label) ?? 0) > 1;
    return isPart && parent !== null ? `${labels[parent]}: ${label}` : label;
  });
}

/** The indicator of a figure of a row and a column, with the area and the prices they name. */
export function indicatorOf(
  name: string,
  { label, total }: RowPlace,
  cell: GridCell,
  column: Column,
  labels: Column,
  vocabulary: Vocabulary,
  words: Words,
): Pick<Metric, 'indicator' | 'area' | 'priceBasis'> {
  const { heading, measures, ofItsOwn } = column;
  const isOfRow = measures !== null && total === null && !labels.isArea;
  const ofHeading = isOfRow ? `${measures}: ${name}` : measures;
  const text = ofHeading ?? (ofItsOwn === null ? name : `${name} (${ofItsOwn})`);
  const said = measures === null ? cell : (heading.cells.at(-1) ?? cell);
  const priceBasis =
    priceBasisIn(label, vocabulary, words) ?? priceBasisIn(heading.text, vocabulary, words);
  return {
    indicator: { text, span: spanOfCell(said) },
    ...(labels.isArea && total === null ? { area: withoutUnits(label, vocabulary, words) } : {}),
    ...(priceBasis === null ? {} : { priceBasis }),
  };
}

/** Marks that may end a label. */
const MARKS = new Set([':', ';', ',', '.', '*', ' ']);
const BRACKETS = /\s?\(([^()]{1,40})\)/gu;

/** A label without its unit, which is said elsewhere in the data: "Thu ngân sách (tỷ đồng)". */
export function withoutUnits(label: string, vocabulary: Vocabulary, words: Words): string {
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
