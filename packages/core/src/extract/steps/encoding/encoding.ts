import type { Slip } from '../../../domain/slip/slip.ts';
import { encodings } from '../../../lexicon/encodings/encodings.ts';
import { originalSpan, type View } from '../../../text/view.ts';
import { isSpace } from '../../../vocabulary/characters.ts';
import type { BlockReading } from '../../read-document.ts';
import type { Step } from '../../step.ts';

/** Letters of Unicode that no older encoding shows: those with two marks. */
const FIRST_DOUBLE = 0x1ea0;
const LAST_DOUBLE = 0x1ef9;
/** Fewer words than these, or fewer of a hundred, may be of another language. */
const LEAST_WORDS = 12;
const LEAST_PERCENT = 25;

const MARKS = encodings.map(({ telltales, after, name }) => ({
  name,
  telltales: new Set([...telltales].map((char) => char.charCodeAt(0))),
  after: after === undefined ? null : new Set([...after].map((char) => char.charCodeAt(0))),
}));

interface Count {
  words: number;
  telling: number;
  first: { readonly view: View; readonly start: number; readonly end: number } | null;
}

/**
 * Notes, once, that a text is in an encoding from before Unicode: in the blocks without any letter
 * that only Unicode has, at least one word of four holds what no word of another encoding does.
 */
export const noteEncoding: Step = (report, { blocks }) => {
  const foreign = blocks.filter(isForeign);
  if (foreign.length === 0) return report;
  for (const mark of MARKS) {
    const { words, telling, first } = countIn(foreign, mark);
    if (telling < LEAST_WORDS || telling * 100 < words * LEAST_PERCENT || first === null) continue;
    const slip: Slip = {
      kind: 'legacy-encoding',
      text: first.view.text.slice(first.start, first.end),
      words: [mark.name],
      span: originalSpan(first.view, first),
    };
    return { ...report, slips: [...(report.slips ?? []), slip] };
  }
  return report;
};

// It has letters past ASCII, and none of them is one that Vietnamese alone writes.
function isForeign({ segments }: BlockReading): boolean {
  let isPlain = true;
  for (const { passage } of segments) {
    const { text } = passage;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code < 0x80) continue;
      if (code >= FIRST_DOUBLE && code <= LAST_DOUBLE) return false;
      isPlain = false;
    }
  }
  return !isPlain;
}

function countIn(blocks: readonly BlockReading[], mark: (typeof MARKS)[number]): Count {
  const count: Count = { words: 0, telling: 0, first: null };
  for (const { segments } of blocks) {
    for (const { passage } of segments) countWords(passage.view, mark, count);
  }
  return count;
}

function countWords(view: View, { telltales, after }: (typeof MARKS)[number], count: Count): void {
  const { text } = view;
  let start = 0;
  let tells = false;
  for (let at = 0; at <= text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (at < text.length && !isSpace(code)) {
      const mayTell = after === null || after.has(text.charCodeAt(at - 1));
      tells ||= mayTell && telltales.has(code);
      continue;
    }
    if (at > start) count.words += 1;
    if (tells) {
      count.telling += 1;
      count.first ??= { view, start, end: at };
    }
    start = at + 1;
    tells = false;
  }
}
