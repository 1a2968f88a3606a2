import type { OfficialTitle } from '../../../domain/official-title/official-title.ts';
import { isSameTitle } from '../../../domain/official-title/same-title.ts';
import type { TitleReading } from '../../../domain/official-title/title-reading.ts';
import { originalSpan, plainText } from '../../../text/view.ts';
import type { TitleMention } from '../../mention.ts';
import type { Passage } from '../../segment.ts';
import { tellsOfChange } from './change-of-post.ts';

/** A post of an official with the words in which it was given first. */
export interface HeldTitle {
  readonly reading: TitleReading;
  readonly title: OfficialTitle;
}

/** A post as data. */
function heldTitle({ title, start, end }: TitleMention, passage: Passage): HeldTitle {
  const text = plainText(passage.text.slice(start, end));
  return {
    reading: title,
    title: {
      text,
      ...title,
      ...(tellsOfChange(passage, { start, end }) ? { changing: true } : {}),
      span: originalSpan(passage.view, { start, end }),
    },
  };
}

/** Nobody holds more posts; a text that says so is no report. */
const MOST_TITLES = 40;

/** Adds a post to those a person holds, unless it is one of them in other words. */
export function addTitle(held: HeldTitle[], mention: TitleMention, passage: Passage): void {
  const { title } = mention;
  const at = held.findIndex(({ reading }) => isSameTitle(reading, title));
  const known = held[at];
  if (known === undefined) {
    if (held.length < MOST_TITLES) held.push(heldTitle(mention, passage));
  } else if (saysMore(title, known.reading) || tellsOfChange(passage, mention)) {
    held[at] = merge(known, heldTitle(mention, passage));
  }
}

function saysMore(title: TitleReading, known: TitleReading): boolean {
  return Object.keys(title).some((key) => known[key as keyof TitleReading] === undefined);
}

// What the first wording leaves open, a later one may tell.
function merge(known: HeldTitle, { reading, title }: HeldTitle): HeldTitle {
  return {
    reading: { ...reading, ...known.reading },
    title: { ...title, ...known.title },
  };
}
