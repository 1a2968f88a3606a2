import { readRoman } from '../../../domain/number/roman.ts';
import { closingTotalLabels, totalLabels } from '../../../lexicon/table-headings/table-headings.ts';
import { plainText } from '../../../text/view.ts';
import { foldPhrase } from '../../../vocabulary/fold.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import { tokenize } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Words } from '../../../vocabulary/words.ts';
import { isBlank } from './cell-figure.ts';
import type { BodyRow } from './columns.ts';

/** How a row stands among the others. */
export interface RowPlace {
  /** Its label without number, bullet and "Trong đó". */
  readonly label: string;
  /** I, 1, a, - as written. */
  readonly number: string | null;
  /** How deep its number is: A over I over 1 over 1.1 over a over a bullet; 0 where it has none. */
  readonly rank: number;
  readonly level: number;
  /** Index of the row it is under. */
  readonly parent: number | null;
  /** "Trong đó" says that it is a part of that row. */
  readonly isAmong: boolean;
  readonly total: 'closing' | 'open' | null;
}

const RANK = {
  capital: 1,
  roman: 2,
  arabic: 3,
  letter: 8,
  bullet: 9,
  plus: 10,
  among: 11,
} as const;
const LABEL_NUMBER =
  /^(?:([IVX]{1,6}|[A-ZĐ])[.)]\s?|(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?\s|([a-zđ])[.)]\s?|([-–—+*•])\s?)(?=\S)/u;
const ORDINAL_ROMAN = /^[IVX]{1,6}$/u;
const ORDINAL_ARABIC = /^\d{1,3}(?:\.\d{1,2}){0,4}$/u;
const ORDINAL_LETTER = /^[a-zđ]$/u;
const ORDINAL_CAPITAL = /^[A-ZĐ]$/u;
/** After the name of a total: "Tổng cộng (A+B):". */
const NAME_ENDS = /[:(]/u;
const INDENT = 2;
const TOTALS = new Set(totalLabels.map(foldPhrase));
const CLOSING = new Set(closingTotalLabels.map(foldPhrase));

/** Where each row stands: by its number, its bullet, "Trong đó" or how far it is indented. */
export function placeRows(
  body: readonly BodyRow[],
  label: number,
  ordinal: number | null,
  vocabulary: Vocabulary,
  words: Words,
): readonly RowPlace[] {
  const indents = body.map(({ cells }) => cells[label]?.indent ?? 0);
  const least = indents.reduce((min, indent) => Math.min(min, indent), Number.POSITIVE_INFINITY);
  const open: { readonly row: number; readonly rank: number }[] = [];
  let among: number | null = null;
  return body.map(({ cells }, row): RowPlace => {
    const own = ownPlace(
      cells[label]?.text ?? '',
      cells[ordinal ?? -1]?.text ?? '',
      vocabulary,
      words,
    );
    const depth = Math.floor(((indents[row] ?? 0) - least) / INDENT);
    const isDeep = own.rank === 0 && depth > 0 && own.total === null;
    // rows without number after "Trong đó" are among the same
    const isAmong =
      own.total === null &&
      (own.isAmong || (among !== null && (own.rank === 0 || own.rank >= RANK.bullet)));
    if (own.isAmong) among = open.findLast(({ rank }) => rank < RANK.among)?.row ?? null;
    else if (!isAmong) among = null;
    const rank = isAmong ? RANK.among : isDeep ? RANK.plus + depth : own.rank;
    while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= (rank === 0 ? 1 : rank)) open.pop();
    const parent = rank === 0 ? null : (open.at(-1)?.row ?? null);
    const isHead = isAmong && own.label === '';
    if (!isHead) open.push({ row, rank: rank === 0 ? RANK.bullet - 1 : rank });
    return { ...own, rank, parent, level: open.length + (isHead ? 1 : 0), isAmong };
  });
}

function ownPlace(
  text: string,
  ordinal: string,
  vocabulary: Vocabulary,
  words: Words,
): Pick<RowPlace, 'label' | 'number' | 'rank' | 'isAmong' | 'total'> {
  const plain = plainText(text);
  const match = LABEL_NUMBER.exec(plain);
  const written =
    ordinal === '' ? (match?.slice(1).find((part) => part !== undefined) ?? '') : ordinal;
  const number = plainText(written).replace(/[.)]$/u, '');
  const rest = match === null ? plain : plain.slice(match[0].length);
  const { label, isAmong } = afterCue(rest, vocabulary, words);
  const key = foldPhrase((label.split(NAME_ENDS, 1)[0] ?? '').trim());
  const total = CLOSING.has(key) ? 'closing' : TOTALS.has(key) ? 'open' : null;
  // a bullet in the label is deeper than the number before it
  const isBullet = match?.[4] !== undefined;
  const rank = isBullet ? rankOf(match[4] ?? '') : rankOf(number);
  return {
    label,
    number: number === '' ? null : number,
    rank: total === null ? rank : 0,
    isAmong,
    total,
  };
}

function rankOf(number: string): number {
  if (number === '') return 0;
  if (number === '+') return RANK.plus;
  if (/^[-–—*•]$/u.test(number)) return RANK.bullet;
  if (ORDINAL_ROMAN.test(number) && readRoman(number) !== null) return RANK.roman;
  if (ORDINAL_CAPITAL.test(number)) return RANK.capital;
  if (ORDINAL_LETTER.test(number)) return RANK.letter;
  return ORDINAL_ARABIC.test(number) ? RANK.arabic + number.split('.').length - 1 : 0;
}

// "Trong đó: nữ" → "nữ"
function afterCue(
  text: string,
  vocabulary: Vocabulary,
  words: Words,
): { readonly label: string; readonly isAmong: boolean } {
  const tokens = tokenize(text, words);
  const cue = matchPhrase(vocabulary.partCues, tokens, 0, text);
  if (cue === null) return { label: text, isAmong: false };
  const isMark = [':', '-', '+'].includes(tokens[cue.end]?.key ?? '');
  let at = cue.end;
  while ([':', '-', '+'].includes(tokens[at]?.key ?? '')) at += 1;
  const label = at < tokens.length ? text.slice(tokens[at]?.start) : '';
  return isMark || label === '' || !cue.row.isClosed
    ? { label, isAmong: true }
    : { label: text, isAmong: false };
}

/** Whether nothing stands in a row but its number and label: it heads those under it. */
export function isHeadingRow({ cells }: BodyRow, label: number, ordinal: number | null): boolean {
  return cells.every((cell, at) => at === label || at === ordinal || isBlank(cell));
}
