import { placeShorts, placeShortsFull, shortenedUnits } from '../../lexicon/areas/areas.ts';
import { unitCommittees } from '../../lexicon/organs/organs.ts';
import { standingWords } from '../../lexicon/titles/roles.ts';
import { foldPhrase } from '../../vocabulary/fold.ts';
import { matchPhrase } from '../../vocabulary/phrase-index.ts';
import { type Token, tokenize } from '../../vocabulary/tokenize.ts';
import { compileVocabulary, type Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { OfficialTitle } from './official-title.ts';
import { readTitle } from './read-title.ts';

/** How a post is written: in full, or abbreviated as in notes and lists. */
export type TitleStyle = 'full' | 'short';

let standard: Vocabulary | undefined;

const [STANDING = '', STANDING_SHORT = ''] = standingWords;
const HCM = new Set(placeShorts.map(foldPhrase));
const COMMITTEES = unitCommittees.map(foldPhrase);

/**
 * Writes a post in full or short, with the unit it is of where that is known. Words that are not known
 * stand as they are.
 *
 * @example
 * ```ts
 * const title = { text: 'PCT UBND TP Bình Sơn' };
 * formatOfficialTitle(title, 'full'); // 'Phó Chủ tịch Ủy ban nhân dân thành phố Bình Sơn'
 * formatOfficialTitle({ text: 'Phó Bí thư Thường trực Thành ủy' }, 'short'); // 'PBT TT Thành ủy'
 * ```
 */
export function formatOfficialTitle(
  title: Pick<OfficialTitle, 'text' | 'place'>,
  style: TitleStyle,
): string {
  standard ??= compileVocabulary();
  const text = title.text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const tokens = tokenize(text);
  const at = tokens.findIndex(
    (_, index) => readTitle(text, tokens, index, standard as Vocabulary) !== null,
  );
  const read = at < 0 ? null : readTitle(text, tokens, at, standard);
  const role = at < 0 ? null : matchPhrase(standard.roles, tokens, at, text);
  if (read === null || role === null) return text;
  const { phrases, shortFor, short = phrases[0] } = role.row;
  const full = shortFor ?? phrases[0];
  const written = style === 'full' ? full : short;
  const lead = text.slice(0, tokens[at]?.start);
  // "PCT.HĐND"
  const isPointed = tokens[role.end]?.key === '.';
  const rest = rewrite(text, tokens, isPointed ? role.end + 1 : role.end, style, standard);
  return withPlace(
    `${lead}${written}${isPointed ? ' ' : ''}${rest}`.trim(),
    read.title.place ?? null,
    title.place,
    style,
  );
}

/** What follows the role, piece by piece. */
function rewrite(
  text: string,
  tokens: readonly Token[],
  from: number,
  style: TitleStyle,
  vocabulary: Vocabulary,
): string {
  let written = '';
  let at = from;
  while (at < tokens.length) {
    const piece = pieceAt(text, tokens, at, style, vocabulary);
    const before = text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start);
    written += before + piece.words;
    at = piece.end;
  }
  return written;
}

function pieceAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  style: TitleStyle,
  vocabulary: Vocabulary,
): { readonly words: string; readonly end: number } {
  const isFull = style === 'full';
  const two = wordsOf(text, tokens, at, at + 2);
  const one = wordsOf(text, tokens, at, at + 1);
  if (foldPhrase(two) === foldPhrase(STANDING) || one === STANDING_SHORT) {
    const end = one === STANDING_SHORT ? at + 1 : at + 2;
    return { words: isFull ? STANDING : STANDING_SHORT, end };
  }
  const short = matchPhrase(vocabulary.placeShorts, tokens, at, text);
  if (short !== null && isFull && HCM.has(foldPhrase(wordsOf(text, tokens, at, short.end)))) {
    return { words: placeShortsFull, end: short.end };
  }
  for (const [full, abbreviated] of shortenedUnits) {
    if (isFull && one === abbreviated) return { words: full, end: afterPoint(tokens, at + 1) };
    if (!isFull && foldPhrase(two) === full) return { words: abbreviated, end: at + 2 };
  }
  const organ = matchPhrase(vocabulary.organs, tokens, at, text);
  if (organ === null || organ.row.hasName === true) return { words: one, end: at + 1 };
  const { phrases, short: abbreviation } = organ.row;
  const words = isFull ? phrases[0] : (abbreviation ?? wordsOf(text, tokens, at, organ.end));
  return { words, end: organ.end };
}

function afterPoint(tokens: readonly Token[], at: number): number {
  return tokens[at]?.key === '.' && tokens[at]?.spaced === false ? at + 1 : at;
}

function wordsOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(tokens[from]?.start, tokens[Math.min(to, tokens.length) - 1]?.end);
}

/** Of which unit, where the words of the post do not say it and another post beside it does. */
function withPlace(
  written: string,
  own: string | null,
  place: string | undefined,
  style: TitleStyle,
): string {
  if (own !== null || place === undefined) return written;
  const words = foldPhrase(written);
  const name = nameOf(place);
  const unit = foldPhrase(place.slice(0, place.length - name.length).trim());
  // "Chủ tịch UBND phường" lacks the name, "Bí thư Thành ủy" has its unit in the word for the organ
  const hasUnit = unit !== '' && words.endsWith(` ${unit}`);
  const isCommittee = COMMITTEES.some((committee) => words.endsWith(committee));
  if (hasUnit || isCommittee) return `${written} ${name}`;
  const [, abbreviated] = shortenedUnits.find(([full]) => full === unit) ?? [];
  return `${written} ${style === 'short' && abbreviated !== undefined ? `${abbreviated} ${name}` : place}`;
}

// the capitalised words at the end: "thành phố Bình Sơn" → "Bình Sơn"
function nameOf(place: string): string {
  const words = place.split(' ');
  const from = words.findIndex(
    (word, index) => index > 0 && word !== word.toLowerCase() && words[index - 1] !== word,
  );
  return from < 0 ? place : words.slice(from).join(' ');
}
