import { isLetter } from '../../../vocabulary/characters.ts';
import type { BlockReading } from '../../read-document.ts';

/** Fewer letters in a row may be so by chance. */
const SHORTEST = 4;

/** The first letters of all words of a document, in capitals; those of a passage end with a blank. */
export function initialsOf(blocks: readonly BlockReading[]): string {
  const initials: string[] = [];
  for (const { segments } of blocks) {
    for (const { passage } of segments) {
      initials.push(initialsIn(passage.text), ' ');
    }
  }
  return initials.join('');
}

/** Whether words that begin with the letters of an abbreviation stand in a row anywhere. */
export function isWrittenOut(short: string, initials: string): boolean {
  return short.length >= SHORTEST && initials.includes(short);
}

function initialsIn(text: string): string {
  let initials = '';
  let isWithin = false;
  for (let at = 0; at < text.length; at += 1) {
    const isOfWord = isLetter(text.charCodeAt(at));
    if (isOfWord && !isWithin) initials += text.charAt(at).toUpperCase();
    isWithin = isOfWord;
  }
  return initials;
}
