import type { Span } from '../../domain/span/span.ts';
import { originalSpan } from '../../text/view.ts';
import { isLetter, isSpace } from '../../vocabulary/characters.ts';
import { type Token, tokenize } from '../../vocabulary/tokenize.ts';
import type { Words } from '../../vocabulary/words.ts';
import type { BlockReading } from '../read-document.ts';

/** What stands further on in a block tells nothing about what the block is. */
const HEAD = 320;
/** The longest a line is that is no part of the running text. */
const SHORT = 220;

/** A block as it looks to someone who leafs through the document. */
export interface Look {
  readonly reading: BlockReading;
  /** Its words, marks of emphasis around them left out; of a table those of the first row. */
  readonly text: string;
  /** Where they begin in the passage. */
  readonly lead: number;
  /** Of the first words; offsets are those of `text`. */
  readonly tokens: readonly Token[];
  readonly isShort: boolean;
  /** A blank line stands before it, or nothing. */
  readonly isApart: boolean;
  /** Its letters are all capitals. */
  readonly isUpper: boolean;
  /** Its last sign. */
  readonly ending: string;
}

/** How each block that is read looks; comments and the front matter are none. */
export function lookAt(
  blocks: readonly BlockReading[],
  original: string,
  words: Words,
): readonly Look[] {
  const looks: Look[] = [];
  let last = 0;
  for (const reading of blocks) {
    const { start, end, kind } = reading.block;
    if (kind !== 'comment' && kind !== 'front-matter') {
      const isApart = looks.length === 0 || hasBlankLine(original, last, start);
      looks.push(lookOf(reading, isApart, words));
    }
    last = end;
  }
  return looks;
}

function lookOf(reading: BlockReading, isApart: boolean, words: Words): Look {
  const { text, lead } = withoutEmphasis(textOf(reading));
  const isShort = text.length <= SHORT;
  return {
    reading,
    text,
    lead,
    tokens: keptTokens(reading, text, lead) ?? tokenize(text.slice(0, HEAD), words),
    isShort,
    isApart,
    isUpper: isShort && isCapitals(text),
    ending: text.at(-1) ?? '',
  };
}

/** Those of the tokens of a passage that tell what its block is. */
export function headOf(tokens: readonly Token[]): readonly Token[] {
  let count = 0;
  while ((tokens[count]?.end ?? Number.POSITIVE_INFINITY) <= HEAD) count += 1;
  return tokens.slice(0, count);
}

// Those that were cut when the block was read, unless its words are others here.
function keptTokens(
  { block, segments }: BlockReading,
  text: string,
  lead: number,
): readonly Token[] | null {
  const head = segments[0]?.head;
  if (block.kind === 'table' || lead > 0 || head === undefined) return null;
  return (head.at(-1)?.end ?? 0) <= text.length ? head : null;
}

function textOf({ block, segments }: BlockReading): string {
  if (block.kind !== 'table') return segments[0]?.passage.text ?? '';
  const cells = block.rows[0]?.length ?? 0;
  return segments
    .slice(0, cells)
    .map(({ passage }) => passage.text.trim())
    .join(' ');
}

const EMPHASIS = new Set(['*', '_']);

function withoutEmphasis(text: string): Pick<Look, 'text' | 'lead'> {
  let from = 0;
  let to = text.length;
  while (from < to && isAround(text, from)) from += 1;
  while (to > from && isAround(text, to - 1)) to -= 1;
  return { text: text.slice(from, to), lead: from };
}

function isAround(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) || EMPHASIS.has(text.charAt(at));
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

function hasBlankLine(original: string, from: number, to: number): boolean {
  let lines = 0;
  for (let at = from; at < to; at += 1) {
    const code = original.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && original.charCodeAt(at + 1) !== 0x0a)) lines += 1;
  }
  return lines > 1;
}

/** Where a stretch of a look's words stands in the document. */
export function spanIn({ reading, lead }: Look, start: number, end: number): Span {
  const { block, segments } = reading;
  const view = segments[0]?.passage.view;
  if (view === undefined || block.kind === 'table') return { start: block.start, end: block.end };
  return originalSpan(view, { start: lead + start, end: lead + end });
}

/** Whether a block holds no word and no figure: "|", "-----". */
export function isBare({ tokens }: Look): boolean {
  return tokens.every(({ kind }) => kind === 'sign');
}

/** Whether it ends as a sentence does. */
export function endsSentence({ ending }: Look): boolean {
  return ENDS.has(ending);
}

const ENDS = new Set(['.', '!', '?', '…', ';', ':', '”', '"', ')']);

/** Index of the first token that is a word or a figure. */
export function firstWord({ tokens }: Look): number {
  const at = tokens.findIndex(({ kind }) => kind !== 'sign');
  return at < 0 ? tokens.length : at;
}

/** How many letters a text has, up to a number of them. */
export function countLetters(text: string, most: number): number {
  let count = 0;
  for (let at = 0; at < text.length && count < most; at += 1) {
    if (isLetter(text.charCodeAt(at))) count += 1;
  }
  return count;
}

/** Shorter lines are not filled, so the next one begins something. */
const SHORTEST_FILLED = 50;

/** Whether a line goes on with the one above it: hard-wrapped text in which it begins with a capital. */
export function isContinued(look: Look, above: Look | undefined): boolean {
  if (above === undefined || look.isApart || endsSentence(above)) return false;
  const isText = look.reading.block.kind === 'paragraph' && above.reading.block.kind !== 'heading';
  const { text } = above;
  const lastLine = text.length - 1 - text.lastIndexOf('\n');
  return isText && above.reading.block.kind !== 'table' && lastLine >= SHORTEST_FILLED;
}
