import type { Deviation } from '../../../domain/document-number/deviation.ts';
import { boundsOfGiven } from '../../../domain/period/given.ts';
import { dayWords, monthWord, yearWord } from '../../../lexicon/calendar/calendar.ts';
import { startsUpper } from '../../../vocabulary/characters.ts';
import { fold } from '../../../vocabulary/fold.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';

/** The place and day of a document, where its head gives them, whole or in part. */
export interface FoundDate {
  readonly from: number;
  readonly to: number;
  readonly place?: string;
  readonly day?: string;
  readonly deviations: readonly Deviation[];
}

const [DAY, MONTH, YEAR] = [fold(dayWords[0] ?? ''), fold(monthWord), fold(yearWord)];
const FILLERS = new Set(['.', '…', '_', ',']);
const FOUR_DIGITS = /^\d{4}$/u;
const TWO_DIGITS = /^\d{1,2}$/u;
const LONGEST_PLACE = 7;
const MOST_UNREADABLE = 2;
const COLUMN_GAP = 3;
/** What may stand after the date: signs of Markdown, the edge of a table. */
const ENDS = new Set(['*', '_', '|', '.', ')']);

/**
 * Finds the place and day that a line of the head ends with: "Hòa Lâm, ngày 05 tháng 02 năm 2026",
 * with the figures that are still blank left out.
 *
 * @param least Index of the first token that may belong to it.
 */
export function findDate(text: string, tokens: readonly Token[], least: number): FoundDate | null {
  for (let at = tokens.length - 1; at >= least; at -= 1) {
    if (tokens[at]?.key !== DAY) continue;
    const parts = inWords(tokens, at + 1) ?? inFigures(tokens, at + 1);
    if (parts === null || !isEnd(tokens, parts.to)) return null;
    const from = startOfPlace(text, tokens, at, least);
    if (from === null) return null;
    const place = from === at ? undefined : placeOf(text, tokens, from, at);
    const day = dayOf(parts);
    const written = text.slice(tokens[at]?.start, tokens[parts.to - 1]?.end);
    return {
      from,
      to: parts.to,
      ...(place === undefined ? {} : { place }),
      ...(day === undefined ? {} : { day }),
      deviations: deviationsOf(parts, written),
    };
  }
  return null;
}

interface Parts {
  readonly day?: string;
  readonly month?: string;
  readonly year?: string;
  readonly isInFigures: boolean;
  readonly to: number;
}

// "ngày 05 tháng 02 năm 2026", "ngày … tháng … năm 2026"
function inWords(tokens: readonly Token[], at: number): Parts | null {
  const day = figureAt(tokens, at, TWO_DIGITS, MOST_UNREADABLE);
  if (tokens[day.end]?.key !== MONTH) return null;
  const month = figureAt(tokens, day.end + 1, TWO_DIGITS);
  if (tokens[month.end]?.key !== YEAR) return null;
  const year = figureAt(tokens, month.end + 1, /^\d{2,4}$/u);
  return {
    ...(day.figure === undefined ? {} : { day: day.figure }),
    ...(month.figure === undefined ? {} : { month: month.figure }),
    ...(year.figure !== undefined && FOUR_DIGITS.test(year.figure) ? { year: year.figure } : {}),
    isInFigures: false,
    to: year.end,
  };
}

// "ngày 05/02/2026"
function inFigures(tokens: readonly Token[], at: number): Parts | null {
  const keys = tokens.slice(at, at + 5).map(({ key }) => key);
  const [day = '', slash, month = '', other, year = ''] = keys;
  const isDate = TWO_DIGITS.test(day) && TWO_DIGITS.test(month) && FOUR_DIGITS.test(year);
  if (!isDate || slash !== other || (slash !== '/' && slash !== '-')) return null;
  return { day, month, year, isInFigures: true, to: at + 5 };
}

function figureAt(
  tokens: readonly Token[],
  from: number,
  shape: RegExp,
  mostUnreadable = 0,
): { readonly figure?: string; readonly end: number } {
  let at = from;
  while (FILLERS.has(tokens[at]?.key ?? '')) at += 1;
  const key = tokens[at]?.key ?? '';
  const isFigure = shape.test(key);
  if (isFigure) at += 1;
  while (FILLERS.has(tokens[at]?.key ?? '')) at += 1;
  // a day in handwriting comes out of a scan as signs that say nothing
  for (let passed = 0; passed < mostUnreadable && tokens[at]?.key !== MONTH; passed += 1) at += 1;
  return isFigure ? { figure: key, end: at } : { end: at };
}

const isEnd = (tokens: readonly Token[], at: number) =>
  tokens.slice(at).every(({ key }) => ENDS.has(key));

// The words in capitals before it, up to a wide gap or the beginning; null where others stand there.
function startOfPlace(
  text: string,
  tokens: readonly Token[],
  at: number,
  least: number,
): number | null {
  let from = at;
  while (from > least) {
    const [token, next] = [tokens[from - 1], tokens[from]];
    if (token === undefined || next === undefined) break;
    const gap = text.slice(token.end, next.start);
    if (gap.length >= COLUMN_GAP || gap.includes('\t')) break;
    const isPart = token.kind === 'word' && startsUpper(text.slice(token.start, token.end));
    const isSign = [',', '.', '-'].includes(token.key);
    if (!isPart && !isSign) return ['|', '*', '_', '>'].includes(token.key) ? from : null;
    from -= 1;
  }
  return at - from > LONGEST_PLACE ? null : from;
}

function placeOf(text: string, tokens: readonly Token[], from: number, to: number) {
  const last = tokens[to - 1]?.key === ',' ? to - 2 : to - 1;
  const place = text.slice(tokens[from]?.start, tokens[last]?.end);
  return last < from || place === '' ? undefined : place;
}

function dayOf({ day, month, year }: Parts): string | undefined {
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const given = { day: Number(day), month: Number(month), year: Number(year) };
  return boundsOfGiven(given)?.start;
}

// A zero stands before days below 10 and before the first two months, and nowhere else.
function deviationsOf({ day, month, isInFigures }: Parts, written: string): readonly Deviation[] {
  if (isInFigures) return [{ kind: 'date-form', found: written }];
  const found: Deviation[] = [];
  if (day?.length === 1) found.push({ kind: 'day-zero', found: day, expected: `0${day}` });
  if (month?.length === 1 && Number(month) < 3) {
    found.push({ kind: 'month-zero', found: month, expected: `0${month}` });
  }
  if (month?.startsWith('0') === true && Number(month) > 2) {
    found.push({ kind: 'needless-zero', found: month, expected: `${Number(month)}` });
  }
  return found;
}
