import type { Block } from '../../../text/block.ts';
import { plainText } from '../../../text/view.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import { tokenize } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Words } from '../../../vocabulary/words.ts';
import { readKnownUnit, type ScaledUnit } from './scaled-unit.ts';

/** What stands right above a table and speaks of it. */
export interface Caption {
  readonly number: string | null;
  readonly text: string | null;
  /** What it says the table is of: its words without "Biểu 02". */
  readonly topic: string | null;
  /** "Đơn vị tính: triệu đồng" */
  readonly unit: ScaledUnit | null;
}

type Named = Omit<Caption, 'unit'>;

const FARTHEST = 3;
const LONGEST = 200;
const NUMBER = /^(?:số )?((?:\d{1,3}|[IVX]{1,6})(?:[.\-/]\d{1,2})?[a-z]?)(?![\p{L}\d])/u;
const EMPHASIS = /[*_()]/gu;

/** The caption of a table and the unit of all its figures, out of the few lines above it. */
export function readCaption(
  above: readonly Block[],
  vocabulary: Vocabulary,
  words: Words,
): Caption {
  let caption: Named = { number: null, text: null, topic: null };
  let unit: ScaledUnit | null = null;
  for (const block of above.slice(-FARTHEST).reverse()) {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') break;
    const text = plainText(block.view.text.replaceAll(EMPHASIS, ' '));
    // neither is what stands above a sentence
    if (!mayBeCaption(text)) break;
    unit ??= unitOfTable(text, vocabulary, words);
    const found = captionOf(text, vocabulary, words);
    if (found !== null) {
      caption = found;
      break;
    }
  }
  return { ...caption, unit };
}

/** Whether words above a table may speak of it: they are no sentence. */
export function mayBeCaption(text: string): boolean {
  return text.length <= LONGEST && !text.endsWith('.') && !text.endsWith(';');
}

function captionOf(text: string, vocabulary: Vocabulary, words: Words): Named | null {
  const tokens = tokenize(text, words);
  const lead = matchPhrase(vocabulary.captionLeads, tokens, 0, text);
  if (lead === null) return null;
  const rest = text.slice(tokens[lead.end]?.start ?? text.length);
  const [found = '', number = null] = NUMBER.exec(rest) ?? [];
  const topic = rest.slice(found.length).replace(/^[\s:.,-]+/u, '');
  return { number, text, topic: topic === '' ? null : topic };
}

// The words after "Đơn vị tính:" up to the end or a mark.
function unitOfTable(text: string, vocabulary: Vocabulary, words: Words): ScaledUnit | null {
  const tokens = tokenize(text, words);
  for (let at = 0; at < tokens.length; at += 1) {
    const lead = matchPhrase(vocabulary.unitLeads, tokens, at, text);
    if (lead === null) continue;
    const mark = tokens[lead.end];
    if (mark?.key !== ':' && mark?.key !== '-') continue;
    const after = text.slice(mark.end).split(/[;,]/u, 1)[0] ?? '';
    return readKnownUnit(after.trim(), vocabulary, words);
  }
  return null;
}
