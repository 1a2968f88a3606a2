import type { Slip } from '../../../domain/slip/slip.ts';
import { readableViews } from '../../../text/block.ts';
import { toOriginal, type View } from '../../../text/view.ts';
import { isLetter } from '../../../vocabulary/characters.ts';
import type { Step } from '../../step.ts';

const CLUSTER = /\P{M}\p{M}+/gu;
/** Letters of other languages that look like đ. */
const LOOKALIKES: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ' };
const WRONG_LETTER = /[ÐðƉɖ]/gu;
const ZERO_WIDTH = /[\u00ad\u200b-\u200d\u2060\ufeff]+/gu;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Notes how the letters are coded: marks apart from their letters, one slip for each block; letters
 * that only look like đ; characters that nobody sees.
 */
export const noteUnicode: Step = (report, { original, isComposed, blocks }) => {
  const slips: Slip[] = [];
  if (!isComposed) {
    for (const { block } of blocks) {
      for (const view of readableViews(block)) slips.push(...decomposed(original, view));
    }
  }
  // an older encoding has these for letters of its own
  const isLegacy = report.slips?.some(({ kind }) => kind === 'legacy-encoding') === true;
  if (!isLegacy) slips.push(...wrongLetters(original), ...zeroWidths(original));
  return slips.length === 0 ? report : { ...report, slips: [...(report.slips ?? []), ...slips] };
};

// From the first word with marks apart up to the last.
function decomposed(original: string, view: View): readonly Slip[] {
  if (view.map === null) return [];
  const end = toOriginal(view, view.text.length);
  const slice = original.slice(view.start, end);
  let [first, last] = [-1, -1];
  for (const { 0: cluster, index } of slice.matchAll(CLUSTER)) {
    if (cluster.normalize('NFC') === cluster) continue;
    if (first < 0) first = index;
    last = index + cluster.length;
  }
  if (first < 0) return [];
  while (first > 0 && isLetter(slice.charCodeAt(first - 1))) first -= 1;
  while (last < slice.length && isLetter(slice.charCodeAt(last))) last += 1;
  const span = { start: view.start + first, end: view.start + last };
  return [{ kind: 'decomposed-unicode', text: slice.slice(first, last), span }];
}

function wrongLetters(original: string): readonly Slip[] {
  return [...original.matchAll(WRONG_LETTER)].flatMap(({ 0: text, index }): readonly Slip[] => {
    const word = wordAround(original, index);
    const suggestion = LOOKALIKES[text] ?? text;
    // by itself it is no part of a Vietnamese word
    if (word === text) return [];
    const span = { start: index, end: index + 1 };
    return [{ kind: 'wrong-letter', text, words: [word], suggestion, span }];
  });
}

function zeroWidths(original: string): readonly Slip[] {
  return [...original.matchAll(ZERO_WIDTH)].flatMap(({ 0: text, index }): readonly Slip[] => {
    const end = index + text.length;
    const marksOrder = index === 0 && text === BYTE_ORDER_MARK;
    if (marksOrder || joinsPictures(original, index, end)) return [];
    const words = [`${wordAround(original, index - 1)}${wordAround(original, end)}`];
    return [{ kind: 'zero-width', text, words, suggestion: '', span: { start: index, end } }];
  });
}

// Pictures are made of several by a joiner.
function joinsPictures(original: string, start: number, end: number): boolean {
  return isSurrogate(original.charCodeAt(start - 1)) || isSurrogate(original.charCodeAt(end));
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

const LONGEST_WORD = 20;

// No Vietnamese word is as long as what is looked at on either side.
function wordAround(original: string, at: number): string {
  let start = at;
  while (start > at - LONGEST_WORD && isLetter(original.charCodeAt(start - 1))) start -= 1;
  let end = at;
  while (end < at + LONGEST_WORD && isLetter(original.charCodeAt(end))) end += 1;
  return original.slice(start, end);
}
