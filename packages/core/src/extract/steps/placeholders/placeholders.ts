import type { Slip } from '../../../domain/slip/slip.ts';
import { spreadsheetErrors } from '../../../lexicon/placeholders/placeholders.ts';
import { originalSpan } from '../../../text/view.ts';
import { isLetter } from '../../../vocabulary/characters.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Step } from '../../step.ts';
import { bracketedBlank } from './bracketed.ts';
import { dottedBlank } from './dotted.ts';
import type { Blank } from './surroundings.ts';

const POINT = 0x2e;
const ELLIPSIS = 0x2026;
const HASH = 0x23;
const ROUND = 0x28;
const POINTED = 0x3c;
const SQUARE = 0x5b;
const LETTER_X = 0x78;
const CAPITAL_X = 0x58;

/** Notes where a figure or a name is still to come, and what a spreadsheet could not compute. */
export const notePlaceholders: Step = (report, { blocks, vocabulary }) => {
  const slips: Slip[] = [];
  for (const { segments } of blocks) {
    for (const { passage } of segments) {
      const { text, view } = passage;
      for (let at = 0; at < text.length; ) {
        const found = startsBlank(text, at) ? blankAt(text, at, vocabulary) : null;
        if (found === null) {
          at += 1;
          continue;
        }
        const { start, end, kind, unit } = found;
        slips.push({
          kind,
          text: text.slice(start, end),
          ...(unit === undefined ? {} : { words: [unit] }),
          span: originalSpan(view, { start, end }),
        });
        at = end;
      }
    }
  }
  return slips.length === 0 ? report : { ...report, slips: [...(report.slips ?? []), ...slips] };
};

// Of a run of dots or letters only the first begins one, so that each run is read once.
function startsBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  switch (code) {
    case HASH:
    case ROUND:
    case POINTED:
    case SQUARE:
      return true;
    case ELLIPSIS:
      return !isDot(text.charCodeAt(at - 1));
    case POINT:
      return isDot(text.charCodeAt(at + 1)) && !isDot(text.charCodeAt(at - 1));
    case LETTER_X:
    case CAPITAL_X:
      return text.charCodeAt(at + 1) === code && text.charCodeAt(at - 1) !== code;
    default:
      return false;
  }
}

function isDot(code: number): boolean {
  return code === ELLIPSIS || code === POINT;
}

function blankAt(
  text: string,
  at: number,
  vocabulary: Vocabulary,
): (Blank & { readonly kind: 'placeholder' | 'spreadsheet-error' }) | null {
  if (text.charCodeAt(at) === HASH) {
    const error = spreadsheetErrors.find((written) => text.startsWith(written, at));
    return error === undefined || isLetter(text.charCodeAt(at + error.length))
      ? null
      : { kind: 'spreadsheet-error', start: at, end: at + error.length };
  }
  const blank = bracketedBlank(text, at, vocabulary) ?? dottedBlank(text, at, vocabulary);
  return blank === null ? null : { kind: 'placeholder', ...blank };
}
