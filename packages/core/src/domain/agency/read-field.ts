import { fieldJoints, fields } from '../../lexicon/organs/fields.ts';
import { isLetter, startsUpper } from '../../vocabulary/characters.ts';
import { fold } from '../../vocabulary/fold.ts';
import { matchPhrase } from '../../vocabulary/phrase-index.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { placeSyllables } from '../person/split-run.ts';
import { isInCapitals, syllablesFrom } from '../person/syllables.ts';

const JOINTS = new Set(fieldJoints.map(fold));
const LONGEST_UNKNOWN = 7;
const LONGEST_PROPER = 6;
const SHORTEST_PROPER = 2;
const LONGEST_PERSON = 5;

/** First words of fields that are written small: "Ban Quản lý dự án và phát triển quỹ đất". */
const SMALL = new Set(
  fields.filter((field) => !startsUpper(field)).map((field) => fold(field.split(' ')[0] ?? '')),
);

/**
 * The end of the words for what a department deals with: "Giáo dục và Đào tạo", "Văn hóa - Xã hội".
 * A field that is not known is read up to the unit after it ("Bảo tồn chim nước tỉnh"), else as far
 * as its words are capitalised.
 *
 * @returns The index of the token after them; null where there are none.
 */
export function endOfField(
  text: string,
  tokens: readonly Token[],
  from: number,
  vocabulary: Vocabulary,
): number | null {
  return (
    endOfKnownField(text, tokens, from, vocabulary) ?? endOfUnknown(text, tokens, from, vocabulary)
  );
}

/** The same of fields that are known, and of nothing else. */
export function endOfKnownField(
  text: string,
  tokens: readonly Token[],
  from: number,
  vocabulary: Vocabulary,
): number | null {
  let end: number | null = null;
  let at = from;
  for (;;) {
    const field = matchPhrase(vocabulary.fields, tokens, at, text);
    if (field === null || !mayBegin(text, tokens[at])) break;
    end = field.end;
    at = end;
    while (JOINTS.has(tokens[at]?.key ?? '')) at += 1;
  }
  return end;
}

/** The end of a name of its own: "Công ty TNHH Bình Minh"; a person named after it is left out. */
export function endOfProper(
  text: string,
  tokens: readonly Token[],
  from: number,
  vocabulary: Vocabulary,
): number | null {
  let at = from;
  // "TNHH", "TC - KH"
  while (isAcronym(text, tokens[at])) {
    at += 1;
    if (ACRONYM_JOINTS.has(tokens[at]?.key ?? '') && isAcronym(text, tokens[at + 1])) at += 1;
  }
  const run = syllablesFrom(text, tokens, at, LONGEST_PROPER + LONGEST_PERSON);
  const own = placeSyllables(text, tokens, run, vocabulary, SHORTEST_PROPER);
  const end = run[Math.min(own, LONGEST_PROPER) - 1]?.end ?? at;
  return end === from ? null : end;
}

const ACRONYM_JOINTS = new Set(['-', '–', '&']);

function isAcronym(text: string, token: Token | undefined): boolean {
  return token?.kind === 'word' && isInCapitals(text, token);
}

// "phòng Kinh tế" is a department; "phòng kiểm tra" is a room, or none.
function mayBegin(text: string, token: Token | undefined): boolean {
  return isCapitalised(text, token) || SMALL.has(token?.key ?? '');
}

function endOfUnknown(
  text: string,
  tokens: readonly Token[],
  from: number,
  vocabulary: Vocabulary,
): number | null {
  const isUnit = matchPhrase(vocabulary.unitWords, tokens, from, text) !== null;
  if (isUnit || !isCapitalised(text, tokens[from])) return null;
  if (matchPhrase(vocabulary.familyNames, tokens, from, text)?.row.isCommon === true) return null;
  for (let at = from + 1; at < from + LONGEST_UNKNOWN; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    const endsAtUnit = matchPhrase(vocabulary.unitWords, tokens, at, text) !== null;
    if (endsAtUnit && !isCapitalised(text, token)) return at;
    if (matchPhrase(vocabulary.fieldEnds, tokens, at, text) !== null) break;
  }
  return endOfProper(text, tokens, from, vocabulary);
}

function isCapitalised(text: string, token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !isLetter(text.charCodeAt(token.start))) return false;
  return startsUpper(text.charAt(token.start));
}
