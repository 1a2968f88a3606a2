import { isInCapitals } from '../../../domain/person/syllables.ts';
import type { PersonMention, TitleMention } from '../../mention.ts';
import type { SegmentReading } from '../../read-document.ts';

/** How many blocks lie at the most between the post of who signs and the name. */
export const LONGEST_SIGNATURE = 12;

const SIGNED_FOR = /(?:^|[\s*])(?:KT|TL|TUQ|K\/T|T\/L|TM|T\/M)\.?\s*$/u;
const NOT_WORDS = /^[\s*_.]*$/u;

/** The post at the end of a line in capitals over a name: "CHỦ TỊCH"; not that of "KT. CHỦ TỊCH". */
export function signedPost({ passage, titles }: SegmentReading): TitleMention | null {
  const last = titles.at(-1);
  if (last === undefined || !isInCapitals(passage.text, last)) return null;
  if (!NOT_WORDS.test(passage.text.slice(last.end))) return null;
  return SIGNED_FOR.test(passage.text.slice(0, last.start)) ? null : last;
}

/** The name that fills a line by itself. */
export function signedName({ passage, people }: SegmentReading): PersonMention | null {
  const [only, ...others] = people;
  if (only === undefined || others.length > 0 || only.titles.length > 0) return null;
  const rest = passage.text.slice(0, only.start) + passage.text.slice(only.end);
  return NOT_WORDS.test(rest) ? only : null;
}
