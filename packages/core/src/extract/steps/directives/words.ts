import type { Stretch } from '../../mention.ts';
import type { Passage } from '../../segment.ts';

/** The words of a stretch, on one line. */
export function wordsOf({ start, end }: Pick<Stretch, 'start' | 'end'>, { text }: Passage): string {
  return text.slice(start, end).replaceAll(/\s+/gu, ' ');
}
