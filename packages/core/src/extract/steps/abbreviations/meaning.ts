import type { AbbreviationContext } from '../../../lexicon/abbreviations/contexts.ts';
import { isLetter } from '../../../vocabulary/characters.ts';

/** Words beside an abbreviation are looked for as far as this. */
const LONGEST_HINT = 32;
/** Words of the same paragraph as far as this on either side. */
const NEARBY = 240;

const PERCENT = /%\s*$/u;
const YEARS = /^\s*(?:19|20)\d\d/u;
const NAME = /^\.?\s*\p{Lu}\p{Ll}/u;

/** What an abbreviation with several meanings is short for at an offset; null where nothing tells. */
export function meaningAt(
  contexts: readonly AbbreviationContext[],
  text: string,
  at: number,
  length: number,
): string | null {
  const end = at + length;
  const written = {
    before: text.slice(Math.max(0, at - LONGEST_HINT), at),
    after: text.slice(end, end + LONGEST_HINT),
  };
  const before = written.before.toLowerCase().trimEnd();
  const after = written.after.toLowerCase().trimStart();
  const beside = contexts.find(
    (row) =>
      isBeside(row, written.before, written.after) ||
      row.before?.some((words) => endsWith(before, words)) === true ||
      row.after?.some((words) => startsWith(after, words)) === true,
  );
  if (beside !== undefined) return beside.expansion;
  if (contexts.every(({ nearby }) => nearby === undefined)) return null;
  const around = text.slice(Math.max(0, at - NEARBY), end + NEARBY).toLowerCase();
  const near = contexts.find(({ nearby }) => nearby?.some((words) => around.includes(words)));
  return near?.expansion ?? null;
}

function isBeside({ beside }: AbbreviationContext, before: string, after: string): boolean {
  if (beside === 'percent') return PERCENT.test(before);
  if (beside === 'years') return YEARS.test(after);
  return beside === 'name' && NAME.test(after);
}

function endsWith(text: string, words: string): boolean {
  return text.endsWith(words) && !isLetter(text.charCodeAt(text.length - words.length - 1));
}

function startsWith(text: string, words: string): boolean {
  return text.startsWith(words) && !isLetter(text.charCodeAt(words.length));
}
