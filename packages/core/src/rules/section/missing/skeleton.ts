import type { Fix } from '../../../domain/finding/finding.ts';
import {
  nextValue,
  readItemNumber,
  writeItemNumber,
} from '../../../domain/numbering/item-number.ts';
import type { Section } from '../../../domain/section/section.ts';
import type { Place } from './place.ts';

type Edit = Fix['edits'][number];

/** The number that a skeleton brings along. */
const OWN_NUMBER = /^(?:[IVX]{1,4}|\d{1,2})[.)]\s+/u;
const BOLD = '**';

/**
 * The edits that put a skeleton between two parts: with a blank line around it, numbered as the
 * parts around it are, and those after it renumbered. None where it is not known where these stand.
 */
export function insertion(
  skeleton: string,
  { before, after }: Place,
  sections: readonly Section[],
): readonly Edit[] {
  const end = before?.content?.end ?? before?.lead?.end;
  const start = after?.span?.start;
  const at = end ?? start;
  if (at === undefined) return [];
  const head = headFor(before, after);
  const text = withHead(skeleton.trimEnd(), head?.mark ?? null);
  const inserted = end === undefined ? `${text}\n\n` : `\n\n${text}`;
  const renumbered =
    head?.number === undefined ? [] : renumber(head.number, at, head.like, sections);
  return [{ span: { start: at, end: at }, text: inserted }, ...renumbered];
}

interface Head {
  /** What stands before the words of the heading. */
  readonly mark: string;
  readonly number?: string;
  readonly like: Section;
}

// The number after that of the part before, or that of the part after.
function headFor(before: Section | undefined, after: Section | undefined): Head | null {
  const isHeaded = ({ heading, role }: Section) => heading !== undefined && role !== 'title';
  const like = [before, after].find((section) => section !== undefined && isHeaded(section));
  if (like === undefined) return null;
  const { number, mark = '' } = like;
  if (number === undefined) return { mark, like };
  const read = readItemNumber(number);
  if (read === null) return { mark, like };
  const value = like === before ? nextValue(read.style, read.value) : read.value;
  const own = writeItemNumber({ ...read, value });
  return own === null ? { mark: '', like } : { mark: mark.replace(number, own), number: own, like };
}

function withHead(skeleton: string, mark: string | null): string {
  const [first = '', ...rest] = skeleton.split('\n');
  const words = first.replace(OWN_NUMBER, '');
  const isBold = mark?.includes(BOLD) === true;
  const head = mark === null || mark === '' ? words : `${mark} ${words}${isBold ? BOLD : ''}`;
  return [head.replace(`${BOLD} `, BOLD), ...rest].join('\n');
}

// The parts after it, as far as they count on from the number that it takes.
function renumber(
  number: string,
  at: number,
  like: Section,
  sections: readonly Section[],
): readonly Edit[] {
  const edits: Edit[] = [];
  let taken = number;
  for (const section of sections) {
    const isNext = section.level === like.level && section.number !== undefined;
    if (!isNext || (section.span?.start ?? 0) < at) continue;
    if (section.number !== taken || section.lead === undefined) break;
    const read = readItemNumber(taken);
    const next = read && writeItemNumber({ ...read, value: nextValue(read.style, read.value) });
    if (next === null) break;
    const { start } = section.lead;
    edits.push({ span: { start, end: start + taken.length }, text: next });
    taken = next;
  }
  return edits;
}
