import { introductions } from '../../../lexicon/abbreviations/abbreviations.ts';
import { foldPhrase } from '../../../vocabulary/fold.ts';
import { tokenize } from '../../../vocabulary/tokenize.ts';

/** No words that introduce an abbreviation stand farther from it. */
const LONGEST_LEAD = 24;
/** Nor is what it is short for longer. */
const LONGEST_EXPANSION = 120;
/** So many of its words may be left out of the abbreviation. */
const MOST_LEFT_OUT = 3;

const LEADS = introductions.map(foldPhrase);
const LAST_WORDS = [...new Set(introductions.map((words) => words.split(' ').at(-1) ?? ''))];
const CLOSED = /^\s*[),;]/u;
const QUOTED = /["“]\s*$/u;
/** After the abbreviation, words in brackets: "TTĐVHL (Trung tâm …)". */
const EXPLAINED = /^\s\(\p{Lu}?\p{Ll}+\s\p{L}+/u;

/** Whether words introduce the abbreviation at an offset, and what they say it is short for. */
export function introductionAt(
  text: string,
  at: number,
  length: number,
): { readonly expansion?: string } | null {
  const end = at + length;
  const after = text.slice(end, end + LONGEST_LEAD);
  if (text.charAt(end + 1) === '(' && EXPLAINED.test(after)) return {};
  if (text.charAt(at - 1) === '(' && CLOSED.test(after)) {
    const expansion = expansionBefore(text, at - 1, text.slice(at, end));
    return expansion === null ? {} : { expansion };
  }
  const before = text
    .slice(Math.max(0, at - LONGEST_LEAD), at)
    .replace(QUOTED, '')
    .trimEnd();
  if (!LAST_WORDS.some((word) => before.endsWith(word))) return null;
  const lead = foldPhrase(before);
  return LEADS.some((words) => lead.endsWith(words)) ? {} : null;
}

// The words right before the bracket whose first letters are those of the abbreviation, in order;
// words in small letters may be left out ("Ban Quản lý các dự án").
function expansionBefore(text: string, end: number, short: string): string | null {
  const from = Math.max(0, end - LONGEST_EXPANSION);
  const before = text.slice(from, end);
  const words = tokenize(before).filter(({ kind }) => kind === 'word');
  const letters = [...short].filter((letter) => letter !== '-' && letter !== '&');
  let left = letters.length - 1;
  const least = Math.max(0, words.length - letters.length - MOST_LEFT_OUT);
  for (let index = words.length - 1; index >= least; index -= 1) {
    const word = words[index];
    if (word === undefined) break;
    if (before.charAt(word.start).toUpperCase() !== letters[left]) continue;
    if (left === 0) return before.slice(word.start).trim();
    left -= 1;
  }
  return null;
}
