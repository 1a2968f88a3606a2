import type { LineCueRow } from '../../lexicon/section-cues/row.ts';
import type { SectionRoleName } from '../../lexicon/section-roles.ts';
import { matchPhrase, type PhraseIndex } from '../../vocabulary/phrase-index.ts';
import { sectionCues } from '../../vocabulary/section-cues.ts';
import { firstWord, type Look } from './look.ts';

/** The role that the first words of a short line give it; null where they give none. */
export function lineRole(look: Look): SectionRoleName | null {
  return look.isShort ? (lineCue(look)?.role ?? null) : null;
}

/** The cue with which a line begins. */
export function lineCue(look: Look): LineCueRow | null {
  const { lines } = sectionCues();
  const from = firstWord(look);
  for (let at = 0; at <= from; at += 1) {
    const match = matchPhrase(lines, look.tokens, at, look.text);
    if (match !== null) return match.row;
  }
  return null;
}

/** Whether a phrase begins at its first word, or right after a bracket or bullet. */
export function beginsWith(index: PhraseIndex<unknown>, look: Look): boolean {
  return matchPhrase(index, look.tokens, firstWord(look), look.text) !== null;
}

/** Whether a phrase stands anywhere among its first words. */
export function holds(index: PhraseIndex<unknown>, { tokens, text }: Look): boolean {
  return tokens.some((_, at) => matchPhrase(index, tokens, at, text) !== null);
}

/** Whether the whole of a line is one phrase. */
export function isWhole(index: PhraseIndex<unknown>, look: Look): boolean {
  const { tokens, text } = look;
  let last = tokens.length;
  while (last > 0 && tokens[last - 1]?.kind === 'sign') last -= 1;
  return matchPhrase(index, tokens, firstWord(look), text)?.end === last;
}
