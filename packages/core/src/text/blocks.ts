import { isDigit } from '../vocabulary/characters.ts';
import type { Block } from './block.ts';
import { readMarker } from './markers.ts';
import { type Line, linesOf, type SourceText } from './source-text.ts';
import { countTableLines, readTable } from './tables.ts';
import { viewOf } from './view.ts';

const COMMENT_OPEN = '<!--';
const COMMENT_CLOSE = '-->';
const FENCE = '---';

/** Cuts a document into its typographic parts. Every non-blank line belongs to exactly one. */
export function readBlocks(source: SourceText): readonly Block[] {
  const lines = linesOf(source);
  const full = fullLine(lines);
  const closes = { last: source.original.lastIndexOf(COMMENT_CLOSE), passed: -1 };
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const taken =
      frontMatter(source, lines, at) ??
      comment(source, lines, at, closes) ??
      table(source, lines, at) ??
      words(source, lines, at, full);
    if (taken.block !== null) blocks.push(taken.block);
    at = taken.next;
  }
  return blocks;
}

interface Taken {
  readonly block: Block | null;
  /** Index of the first line after it. */
  readonly next: number;
}

const textOf = (source: SourceText, line: Line) => source.original.slice(line.start, line.end);

/** Longer lines are no headings, so nothing past this many units tells what kind of line it is. */
const LONGEST_HEAD = 600;

// The beginning of a line in NFC.
function headOf({ original, isComposed }: SourceText, { start, end }: Line): string {
  const head = original.slice(start, Math.min(end, start + LONGEST_HEAD));
  return isComposed ? head : head.normalize('NFC');
}

function frontMatter(source: SourceText, lines: readonly Line[], at: number): Taken | null {
  if (at !== 0) return null;
  const isFence = (line: Line | undefined) =>
    line !== undefined && textOf(source, line).trim() === FENCE;
  const first = lines[at];
  if (first === undefined || !isFence(first)) return null;
  const close = lines.findIndex((line, index) => index > 0 && isFence(line));
  const last = lines[close];
  if (last === undefined) return null;
  const view = viewOf(source, first.next, last.start);
  return {
    block: { kind: 'front-matter', start: first.start, end: last.end, view },
    next: close + 1,
  };
}

/** Where comments are closed, so that each place is looked for once. */
interface Closes {
  readonly last: number;
  /** The last one that closes no comment, for words follow it. */
  passed: number;
}

// A comment may run over several lines; one that is never closed ends with its line.
function comment(
  source: SourceText,
  lines: readonly Line[],
  at: number,
  closes: Closes,
): Taken | null {
  const first = lines[at];
  if (first === undefined || !textOf(source, first).trimStart().startsWith(COMMENT_OPEN))
    return null;
  if (first.start <= closes.passed) return null;
  // none is looked for where none is left
  const close =
    closes.last < first.start ? -1 : source.original.indexOf(COMMENT_CLOSE, first.start);
  const closeEnd = close < 0 ? first.end : close + COMMENT_CLOSE.length;
  let last = at;
  while (last + 1 < lines.length && (lines[last] as Line).next <= closeEnd - 1) last += 1;
  const end = (lines[last] as Line).end;
  // words after the comment on its last line would be lost to reading, so then it is no comment
  if (source.original.slice(closeEnd, end).trim() !== '') {
    closes.passed = close;
    return null;
  }
  const block: Block = {
    kind: 'comment',
    start: first.start,
    end: closeEnd,
    view: viewOf(source, first.start, closeEnd),
  };
  return { block, next: last + 1 };
}

function table(source: SourceText, lines: readonly Line[], at: number): Taken | null {
  const count = countTableLines((index) => {
    const line = lines[at + index];
    return line === undefined ? undefined : textOf(source, line);
  });
  if (count < 2) return null;
  const next = at + count;
  const rows = lines.slice(at, next);
  return { block: readTable(source, rows), next };
}

function words(source: SourceText, lines: readonly Line[], at: number, full: number): Taken {
  const first = lines[at] as Line;
  const text = headOf(source, first);
  if (text.trim() === '' && textOf(source, first).trim() === '')
    return { block: null, next: at + 1 };
  const marker = readMarker(text);
  let kind: 'heading' | 'list-item' | 'paragraph' = marker?.kind ?? 'paragraph';
  let next = at + 1;
  // a numbered line that is long enough to wrap and goes on below is no title
  if (kind === 'heading' && marker?.marker.startsWith('#') === false) {
    const isLong = text.trimEnd().length >= SHORTEST_WRAPPED;
    if (isLong && afterContinuation(source, lines, next, full) > next) kind = 'list-item';
  }
  for (let after = next; kind !== 'heading'; next = after) {
    after = afterContinuation(source, lines, next, full);
    if (after === next) break;
  }
  const { end } = lines[next - 1] as Line;
  // markers hold nothing that NFC changes, so their length in the original is the same
  const start = first.start + (marker?.length ?? 0);
  const block: Block = {
    kind,
    start: first.start,
    end,
    view: viewOf(source, start, end),
    ...(marker === null ? {} : { marker: marker.marker }),
    ...(marker?.level === undefined || kind !== 'heading' ? {} : { level: marker.level }),
  };
  return { block, next };
}

const LONGEST_WRAPPED = 120;
const FEWEST_WRAPPED = 20;
const LEAST_FULL = 60;
/** How much shorter than the longest a full line may be: the next word did not fit. */
const LONGEST_WORD = 14;

/** From which length on a line is full, where the whole text is hard-wrapped; else no line is. */
function fullLine(lines: readonly Line[]): number {
  const lengths = lines.map(({ start, end }) => end - start);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const isWrapped =
    longest <= LONGEST_WRAPPED &&
    lengths.filter((length) => length >= LEAST_FULL).length >= FEWEST_WRAPPED;
  return isWrapped ? Math.max(LEAST_FULL, longest - LONGEST_WORD) : Number.POSITIVE_INFINITY;
}

const SHORTEST_WRAPPED = 50;
const SENTENCE_ENDS = new Set(['.', '!', '?', ';', ':', '…', '”', '"', ')', '|', '-']);

/**
 * Index of the line after one that goes on with the sentence of the line above it: hard-wrapped
 * text; the same index where none does. Copies of scanned pages have a blank line between the two.
 */
function afterContinuation(
  source: SourceText,
  lines: readonly Line[],
  at: number,
  full: number,
): number {
  const line = lines[at];
  if (line === undefined) return at;
  const above = textOf(source, lines[at - 1] as Line).trimEnd();
  if (above === '' || SENTENCE_ENDS.has(above.at(-1) ?? '')) return at;
  const isLong = above.length >= SHORTEST_WRAPPED;
  const words = headOf(source, line).trimStart();
  // a name may begin a wrapped line
  if (above.length >= full && endsSmall(above) && words !== '' && readMarker(words) === null)
    return at + 1;
  // a figure may begin a wrapped line too, but only where the line above was long enough to wrap
  if (words !== '') return goesOn(words, isLong) ? at + 1 : at;
  const below = lines[at + 1];
  if (below === undefined || !isLong || textOf(source, line).trim() !== '') return at;
  const beyond = headOf(source, below).trimStart();
  return beyond !== '' && goesOn(beyond, false) ? at + 2 : at;
}

// titles and the head of a paper are in capitals
function endsSmall(line: string): boolean {
  const last = line.at(-1) ?? '';
  return last === last.toLowerCase() && last !== last.toUpperCase();
}

function goesOn(words: string, mayBeFigure: boolean): boolean {
  if (readMarker(words) !== null) return false;
  const first = words.charAt(0);
  const isFigure = mayBeFigure && isDigit(first.charCodeAt(0));
  return first !== first.toUpperCase() || isFigure;
}
