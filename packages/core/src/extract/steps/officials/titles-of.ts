import type { OfficialTitle } from '../../../domain/official-title/official-title.ts';
import { isSameTitle } from '../../../domain/official-title/same-title.ts';
import type { TitleReading } from '../../../domain/official-title/title-reading.ts';
import { originalSpan, plainText } from '../../../text/view.ts';
import type { TitleMention } from '../../mention.ts';
import type { Passage } from '../../segment.ts';

/** A post of an official with the words in which it was given first. */
export interface HeldTitle {
  readonly reading: TitleReading;
  readonly title: OfficialTitle;
}

/** A post as data. */
export function heldTitle({ title, start, end }: TitleMention, passage: Passage): HeldTitle {
  const { body: _, ...given } = title;
  const text = plainText(passage.text.slice(start, end));
  return {
    reading: title,
    title: { text, ...given, span: originalSpan(passage.view, { start, end }) },
  };
}

/** Adds a post to those a person holds, unless it is one of them in other words. */
export function addTitle(held: HeldTitle[], added: HeldTitle): void {
  const at = held.findIndex(({ reading }) => isSameTitle(reading, added.reading));
  const known = held[at];
  if (known === undefined) held.push(added);
  else held[at] = merge(known, added);
}

// What the first wording leaves open, a later one may tell.
function merge(known: HeldTitle, { reading, title }: HeldTitle): HeldTitle {
  return {
    reading: { ...reading, ...known.reading },
    title: { ...title, ...known.title },
  };
}
