import { matchPhrase } from '../../vocabulary/phrase-index.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { isInCapitals, type Syllable, syllablesFrom } from './syllables.ts';

const SHORTEST_NAME = 2;
const LONGEST_NAME = 5;

/** The name of a person, with the index of the token after it. */
export interface NameReading {
  readonly end: number;
  readonly syllables: number;
  /** It begins with a family name. */
  readonly hasFamilyName: boolean;
}

/**
 * Reads the name of a person that begins at a token: two to five capitalised syllables ("Đỗ Thị Lan
 * Chi"), those of all peoples ("Y Thanh Niê", "K'Brêu"), in capitals too. It ends where a post or an
 * organ begins.
 *
 * @param least The fewest syllables; after "ông" or "đồng chí" one may do.
 * @returns null where none begins there, or where a person of history is named.
 */
export function readName(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
  least = SHORTEST_NAME,
): NameReading | null {
  const all = syllablesFrom(text, tokens, at, LONGEST_NAME + 1);
  const [first] = all;
  if (first === undefined || beginsTitle(text, tokens, at, vocabulary)) return null;
  const other = all.findIndex(
    ({ at: begin }, index) => index > 0 && beginsOther(text, tokens, begin, vocabulary),
  );
  const syllables = other === -1 ? all : all.slice(0, other);
  const last = syllables.at(-1) as Syllable;
  const parts = syllables.reduce((sum, syllable) => sum + syllable.parts, 0);
  if (syllables.length > LONGEST_NAME || parts < least) return null;
  const namesake = matchPhrase(vocabulary.namesakes, tokens, at, text);
  if (namesake?.end === last.end) return null;
  const family = matchPhrase(vocabulary.familyNames, tokens, at, text);
  return { end: last.end, syllables: parts, hasFamilyName: family !== null };
}

/** The name as it is written, in capitals only where every name is. */
export function nameAsWritten(name: string): string {
  const plain = name.replace(/\s+/gu, ' ');
  const isShouted = plain === plain.toUpperCase() && /\p{L}{2}/u.test(plain);
  return isShouted ? plain.toLowerCase().replace(/(^|[\s'’-])(\p{L})/gu, capitalised) : plain;
}

function capitalised(_: string, before: string, letter: string): string {
  return before + letter.toUpperCase();
}

function beginsTitle(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): boolean {
  const role = matchPhrase(vocabulary.roles, tokens, at, text);
  if (role === null) return false;
  if (role.row.needs === undefined && !isNameOfOneWord(text, tokens, at, role.end)) return true;
  return matchPhrase(vocabulary.organs, tokens, role.end, text) !== null;
}

// "Trưởng" and "Thư" may be given names; "TUV" may not.
function isNameOfOneWord(text: string, tokens: readonly Token[], at: number, end: number): boolean {
  return end === at + 1 && !isInCapitals(text, tokens[at] as Token);
}

function beginsOther(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): boolean {
  if (beginsTitle(text, tokens, at, vocabulary)) return true;
  const organ = matchPhrase(vocabulary.organs, tokens, at, text);
  return organ !== null && (organ.end > at + 1 || isInCapitals(text, tokens[at] as Token));
}
