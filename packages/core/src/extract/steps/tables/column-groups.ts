import {
  completeDivisions,
  totalLabels,
  wholeYearHeading,
} from '../../../lexicon/table-headings/table-headings.ts';
import { foldPhrase } from '../../../vocabulary/fold.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import { tokenize } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Words } from '../../../vocabulary/words.ts';
import type { Heading } from './head.ts';

/** Columns that may add up to another, row by row. */
export interface ColumnGroup {
  readonly whole: number;
  readonly parts: readonly number[];
  /**
   * `all`: the headings are a complete division; `some`: words say that they are some of it;
   * `perhaps`: they are all if they add up in most rows.
   */
  readonly claim: 'all' | 'some' | 'perhaps';
}

const TOTALS = new Set([...totalLabels, wholeYearHeading].map(foldPhrase));
const TOTAL_LEADS = totalLabels.map((label) => `${foldPhrase(label)} `);
const DIVISIONS = completeDivisions.map((names) => names.map(foldPhrase));
/** Wider tables are not for reading. */
const MOST_COLUMNS = 64;
const BRACKETS = /\([^()]*\)/gu;
/** After a month or quarter: its year, "quý I/2026". */
const YEAR = /(?:\/| năm )(?:19|20)\d\d$/u;

/** The words of the lowest cell over a column, folded, without brackets. */
function lowest({ cells }: Heading): string {
  return foldPhrase((cells.at(-1)?.text ?? '').replaceAll(BRACKETS, ' ').trim());
}

/** Whether a heading names nothing but that its figures add up others: "Tổng số". */
export function isTotalHeading(heading: Heading): boolean {
  return TOTALS.has(lowest(heading));
}

/** "Trong đó", and nothing else. */
export function isPartCue(text: string, vocabulary: Vocabulary, words: Words): boolean {
  const tokens = tokenize(text, words);
  const cue = matchPhrase(vocabulary.partCues, tokens, 0, text);
  return cue !== null && tokens.slice(cue.end).every(({ key }) => key === ':');
}

/** What the headings of a table say of columns that add up to others. */
export function groupColumns(
  headings: readonly Heading[],
  vocabulary: Vocabulary,
  words: Words,
): readonly ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  if (headings.length > MOST_COLUMNS) return groups;
  for (let at = 0; at < headings.length; ) {
    const end = endOfRun(headings, at);
    const group = groupAt(headings, at, end, vocabulary, words);
    if (group !== null) groups.push(group);
    const before = end > at + 1 ? null : groupBefore(headings, at);
    if (before !== null) groups.push(before);
    at = end;
  }
  return groups;
}

// The columns from one on that stand under one heading; those with no heading over them are by
// themselves.
function endOfRun(headings: readonly Heading[], from: number): number {
  const over = (at: number) => {
    const cells = headings[at]?.cells ?? [];
    return cells.length < 2 ? null : (cells[0]?.text ?? null);
  };
  const first = over(from);
  let end = from + 1;
  while (first !== null && over(end) === first) end += 1;
  return end;
}

function groupAt(
  headings: readonly Heading[],
  from: number,
  end: number,
  vocabulary: Vocabulary,
  words: Words,
): ColumnGroup | null {
  const run = Array.from({ length: end - from }, (_, at) => from + at);
  if (run.length > 1 || (headings[from]?.cells.length ?? 0) > 1) {
    const over = headings[from]?.cells[0]?.text ?? '';
    if (isPartCue(over, vocabulary, words)) {
      const isDivision = divides(headings, run) !== null;
      const whole = from - 1;
      return whole < 0 ? null : { whole, parts: run, claim: isDivision ? 'all' : 'some' };
    }
    const whole = run.find((at) => isTotalHeading(headings[at] as Heading));
    const parts = run.filter((at) => at !== whole);
    return whole === undefined || parts.length === 0
      ? null
      : { whole, parts, claim: claimOf(headings, parts, vocabulary, words) };
  }
  const heading = headings[from] as Heading;
  const written = `${lowest(heading)} `;
  const isTotal = isTotalHeading(heading);
  if (!isTotal && TOTAL_LEADS.every((lead) => !written.startsWith(lead))) return null;
  const rest = Array.from({ length: headings.length - end }, (_, at) => end + at);
  const next = headings[end]?.cells[0]?.text ?? '';
  if (isPartCue(next, vocabulary, words)) return null;
  const division = divides(headings, rest);
  if (division !== null) return { whole: from, parts: division, claim: 'all' };
  return isTotal && rest.length > 1 ? { whole: from, parts: rest, claim: 'perhaps' } : null;
}

// "Nam | Nữ | Tổng số"
function groupBefore(headings: readonly Heading[], whole: number): ColumnGroup | null {
  if (!isTotalHeading(headings[whole] as Heading)) return null;
  const columns = Array.from({ length: whole }, (_, at) => at);
  for (const { length } of DIVISIONS) {
    const parts = columns.slice(-length);
    if (divides(headings, parts)?.length === whole - (parts[0] ?? whole)) {
      return { whole, parts, claim: 'all' };
    }
  }
  return columns.length > 1 ? { whole, parts: columns, claim: 'perhaps' } : null;
}

function claimOf(
  headings: readonly Heading[],
  parts: readonly number[],
  vocabulary: Vocabulary,
  words: Words,
): ColumnGroup['claim'] {
  const division = divides(headings, parts);
  if (division?.length === parts.length) return 'all';
  const areSome = parts.every((at) =>
    headings[at]?.cells.some(({ text }) => isPartCue(text, vocabulary, words)),
  );
  return areSome ? 'some' : 'perhaps';
}

// The columns at the beginning of these that are headed as a division that leaves nothing out.
function divides(
  headings: readonly Heading[],
  columns: readonly number[],
): readonly number[] | null {
  const names = columns.map((at) => lowest(headings[at] as Heading).replace(YEAR, ''));
  for (const division of DIVISIONS) {
    if (!division.every((name) => names.includes(name))) continue;
    const found = columns.slice(0, division.length);
    if (found.every((_, at) => division.includes(names[at] ?? ''))) return found;
  }
  return null;
}
