import {
  figureLeads,
  personLeads,
  pluralLeads,
} from '../../../lexicon/placeholders/placeholders.ts';
import { isLetter, isSpace } from '../../../vocabulary/characters.ts';
import { foldPhrase } from '../../../vocabulary/fold.ts';
import { compilePhrases, matchPhrase, phraseEndingAt } from '../../../vocabulary/phrase-index.ts';
import { tokenize } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';

/** Where something is still to come, with the unit of the figure that it stands for. */
export interface Blank {
  readonly start: number;
  readonly end: number;
  readonly unit?: string;
}

/** What is counted ("hộ"), or money, shares and measures, which are counted in no list of words. */
export interface UnitAfter {
  readonly text: string;
  readonly end: number;
  readonly isCounted: boolean;
}

/** No unit nor word before a blank is longer. */
const LONGEST = 24;
const PERCENT = '%';

const FIGURE_LEADS = new Set(figureLeads.map(foldPhrase));
const PERSON_LEADS = compilePhrases(personLeads, (word) => [word]);

/** The unit that begins at an offset, blanks before it left out. */
export function unitAfter(text: string, from: number, vocabulary: Vocabulary): UnitAfter | null {
  let start = from;
  while (start < text.length && isSpace(text.charCodeAt(start))) start += 1;
  if (text.charAt(start) === PERCENT) {
    return { text: PERCENT, end: start + 1, isCounted: false };
  }
  const ahead = text.slice(start, start + LONGEST);
  const tokens = tokenize(ahead);
  const { units, scales, counters } = vocabulary;
  const measured = matchPhrase(scales, tokens, 0, ahead) ?? matchPhrase(units, tokens, 0, ahead);
  const match = measured ?? matchPhrase(counters, tokens, 0, ahead);
  if (match === null) return null;
  const unit = matchPhrase(units, tokens, match.end, ahead)?.end ?? match.end;
  const end = tokens[unit - 1]?.end ?? 0;
  const isTime =
    measured !== null && 'dimension' in measured.row && measured.row.dimension === 'time';
  if (isTime || isLetter(ahead.charCodeAt(end))) return null;
  return { text: ahead.slice(0, end), end: start + end, isCounted: measured === null };
}

/** Whether the word, or the two words, before an offset lead to a figure. */
export function isLedToFigure(text: string, at: number): boolean {
  const words = foldPhrase(text.slice(Math.max(0, at - LONGEST), at).trimEnd()).split(' ');
  return FIGURE_LEADS.has(words.at(-1) ?? '') || FIGURE_LEADS.has(words.slice(-2).join(' '));
}

/** Where the words begin that lead to a person's name and end right before an offset; or null. */
export function personLeadBefore(text: string, at: number): number | null {
  const from = Math.max(0, at - LONGEST);
  const tokens = tokenize(text.slice(from, at));
  const lead = phraseEndingAt(PERSON_LEADS, tokens, tokens.length, 0, '');
  if (lead === null) return null;
  // "các ông, bà …" ends a list
  const isPlural = PLURAL.has(tokens[lead - 1]?.key ?? '');
  return isPlural ? null : from + (tokens[lead]?.start ?? 0);
}

const PLURAL = new Set([...pluralLeads.map(foldPhrase), ',']);
