import type { SourceText } from './source-text.ts';

/**
 * A stretch of the document as reading sees it: in NFC, every other blank a plain space. It knows how
 * to lead each of its offsets back to the text as given.
 */
export interface View {
  /** NFC text; line ends as they are. */
  readonly text: string;
  /** Where the view begins in the original text. */
  readonly start: number;
  /** Original offset of each view offset, relative to `start`; null where they are the same. */
  readonly map: readonly number[] | null;
}

const BLANK_RUN = /\s\s|[^\S ]/u;
const BLANKS = /\s+/gu;
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
const OTHER_BLANK = /[^\S \r\n]/gu;

/**
 * The view of a stretch of the original text.
 *
 * @param original The whole text as given.
 */
export function createView(original: string, start: number, end: number): View {
  const slice = original.slice(start, end);
  const composed = slice.normalize('NFC');
  if (composed === slice) return { text: slice.replace(OTHER_BLANK, ' '), start, map: null };
  const map: number[] = [];
  let text = '';
  for (const match of slice.matchAll(CLUSTER)) {
    const cluster = match[0].normalize('NFC');
    for (let unit = 0; unit < cluster.length; unit += 1) map.push(match.index);
    text += cluster;
  }
  map.push(slice.length);
  return { text: text.replace(OTHER_BLANK, ' '), start, map };
}

/** The view of a stretch of a document, of which it is known whether all of it is in NFC. */
export function viewOf({ original, isComposed }: SourceText, start: number, end: number): View {
  if (!isComposed) return createView(original, start, end);
  return { text: original.slice(start, end).replace(OTHER_BLANK, ' '), start, map: null };
}

/** The place in the original text of an offset of the view. Offsets past its end give its end. */
export function toOriginal(view: View, offset: number): number {
  return view.start + (view.map === null ? offset : (view.map[offset] ?? view.map.at(-1) ?? 0));
}

/** The span in the original text of a stretch of the view. */
export function originalSpan(
  view: View,
  stretch: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
  return { start: toOriginal(view, stretch.start), end: toOriginal(view, stretch.end) };
}

/** The words of a stretch of the view, blanks at its ends left out and runs of them made one. */
export function plainText(text: string): string {
  const trimmed = text.trim();
  return BLANK_RUN.test(trimmed) ? trimmed.replace(BLANKS, ' ') : trimmed;
}
