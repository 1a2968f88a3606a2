import { startsUpper } from '../../vocabulary/characters.ts';
import { sectionCues } from '../../vocabulary/section-cues.ts';
import type { Look } from './look.ts';
import { beginsWith, lineCue } from './matches.ts';

/** Who wrote something takes no more than this. */
export const LONGEST_BYLINE = 70;
const SHORTEST_NAME = 2;
const LONGEST_NAME = 5;

/** Whether a line is a name and nothing else: "Hà Thu", "Văn Bình - Thu Hà", "Minh Anh (Thực hiện)". */
export function isName(look: Look): boolean {
  const { text, tokens, reading } = look;
  if (text.length > LONGEST_BYLINE || reading.block.kind !== 'paragraph') return false;
  if (look.ending === '.' || beginsWith(sectionCues().people, look)) return false;
  const bracket = tokens.findIndex(({ key }) => key === '(');
  const name = tokens.slice(0, bracket < 0 ? tokens.length : bracket);
  const words = name.filter(({ kind }) => kind === 'word');
  const isMany = name.some(({ key }) => key === '-' || key === '–' || key === ',');
  const most = isMany ? 2 * LONGEST_NAME : LONGEST_NAME;
  if (words.length < SHORTEST_NAME || words.length > most) return false;
  const isPlain = name.every(({ kind, key }) => kind === 'word' || NAME_SIGNS.has(key));
  const hasCue = lineCue(look) !== null;
  return isPlain && !hasCue && words.every(({ start, end }) => isNameWord(text.slice(start, end)));
}

const NAME_SIGNS = new Set(['.', '-', '–', ',', '*', "'", '’']);

function isNameWord(word: string): boolean {
  return startsUpper(word) && (word.length === 1 || word !== word.toUpperCase());
}
