import type { Span } from '../domain/span/span.ts';
import type { TextEdit } from './analysis.ts';

/**
 * Applies edits one after the other, each in the offsets that the ones before it left. Offsets
 * outside the text are clamped to it.
 *
 * @example
 * ```ts
 * applyEdits('tăng 8,5%%', [{ start: 9, end: 10, text: '' }]); // 'tăng 8,5%'
 * ```
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits.reduce((current, edit) => {
    const start = clamp(edit.start, current.length);
    const end = Math.max(start, clamp(edit.end, current.length));
    return current.slice(0, start) + edit.text + current.slice(end);
  }, text);
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(0, Math.trunc(offset) || 0), length);
}

/**
 * Applies replacements that all stand in the offsets of the same text, such as the edits of a
 * fix. Of two that overlap, the later one in the list is left out.
 */
export function applyReplacements(
  text: string,
  replacements: readonly {
    readonly span: { readonly start: number; readonly end: number };
    readonly text: string;
  }[],
): string {
  const inOrder = withoutOverlaps(replacements).sort((a, b) => a.span.start - b.span.start);
  const pieces: string[] = [];
  let at = 0;
  for (const { span, text: words } of inOrder) {
    const start = Math.max(at, clamp(span.start, text.length));
    pieces.push(text.slice(at, start), words);
    at = Math.max(start, clamp(span.end, text.length));
  }
  return pieces.join('') + text.slice(at);
}

function withoutOverlaps<Edit extends { readonly span: Span }>(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  const isApart = sorted.every(
    ({ span }, index) => span.start >= (sorted[index - 1]?.span.end ?? span.start),
  );
  if (isApart) return sorted;
  // only where some overlap is each compared with all that were taken before it
  const taken: Edit[] = [];
  for (const edit of edits) {
    const overlaps = taken.some(
      ({ span }) => edit.span.start < span.end && span.start < edit.span.end,
    );
    if (!overlaps) taken.push(edit);
  }
  return taken;
}
