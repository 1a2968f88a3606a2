import type { ColumnRole } from '../../../domain/table/table.ts';
import { percentSigns } from '../../../lexicon/numerals/numerals.ts';
import type { TableHeadingRow } from '../../../lexicon/table-headings/table-headings.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import { type Token, tokenize } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Words } from '../../../vocabulary/words.ts';

type Says = TableHeadingRow['says'];
/** A column that another may be compared with. */
export type BaseRole = 'plan' | 'same-period' | 'previous-period';

/** What the words of a heading say. */
export interface HeadingWords {
  readonly role: ColumnRole | null;
  /** Its rows are places or bodies. */
  readonly isArea: boolean;
  /** Its figures are estimates. */
  readonly isEstimate: boolean;
  /** Of ratio columns: what they are compared with, as far as the words say. */
  readonly bases: readonly BaseRole[];
  /** Of ratio columns: whether they are ratios or changes; null where that is open. */
  readonly kind: 'ratio' | 'change' | null;
}

const PERCENT = new Set(percentSigns);
const BASES: readonly BaseRole[] = ['plan', 'same-period', 'previous-period'];
const NOTHING: HeadingWords = {
  role: null,
  isArea: false,
  isEstimate: false,
  bases: [],
  kind: null,
};

/** What the words of a heading say of its column. */
export function readHeadingWords(text: string, vocabulary: Vocabulary, words: Words): HeadingWords {
  const tokens = tokenize(text, words);
  const found = rowsIn(text, tokens, vocabulary);
  const said = new Set<Says>(found.map(({ says }) => says));
  const [first] = found;
  if (first === undefined || first.says === 'other' || said.has('share')) return NOTHING;
  const hasPercent = tokens.some(({ key }) => PERCENT.has(key));
  if (said.has('growth')) {
    // without a percentage it is a difference
    return hasPercent ? { ...ratioOf(said), kind: 'change' } : NOTHING;
  }
  const values = [...said].filter((says) => says === 'actual' || says === 'cumulative');
  const isQuotient = tokens.some(({ key }) => key === '/') && isOfTwo(said, values, text);
  const isPercentOf = PERCENT.has(tokens[0]?.key ?? '') && said.size > 0;
  if (said.has('compared')) {
    const read = ratioOf(said);
    // growth is not told of plans in these words
    const isOfPlan = read.bases.length === 1 && read.bases[0] === 'plan' && hasPercent;
    return { ...read, kind: isOfPlan ? 'ratio' : null };
  }
  if (isQuotient || isPercentOf || said.has('ratio')) return { ...ratioOf(said), kind: 'ratio' };
  const role = roleOf(said, first.says);
  const isEstimate = found.some((row) => row.isEstimate === true);
  return { ...NOTHING, role, isArea: first.says === 'area', isEstimate };
}

function rowsIn(
  text: string,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): readonly TableHeadingRow[] {
  const rows: TableHeadingRow[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = matchPhrase(vocabulary.tableHeadings, tokens, at, text);
    if (match !== null) rows.push(match.row);
    at = match?.end ?? at + 1;
  }
  return rows;
}

const ratioOf = (said: ReadonlySet<Says>): HeadingWords => ({
  ...NOTHING,
  role: 'ratio',
  bases: BASES.filter((base) => said.has(base)),
});

// "TH/KH", not "Kế hoạch / Năm" of two rows of the head
function isOfTwo(said: ReadonlySet<Says>, values: readonly Says[], text: string): boolean {
  return values.length > 0 && BASES.some((base) => said.has(base)) && !text.includes(' / ');
}

// What is planned and what is done, both in one heading, leave it open.
function roleOf(said: ReadonlySet<Says>, first: Says): ColumnRole | null {
  if (first === 'area') return 'indicator';
  if (said.has('same-period')) return 'same-period';
  if (said.has('previous-period')) return 'previous-period';
  const isDone = said.has('actual') || said.has('cumulative');
  if (said.has('plan')) return isDone ? null : 'plan';
  if (said.has('cumulative')) return 'cumulative';
  if (said.has('actual')) return 'actual';
  return first === 'ordinal' || first === 'indicator' || first === 'unit' || first === 'note'
    ? first
    : null;
}
