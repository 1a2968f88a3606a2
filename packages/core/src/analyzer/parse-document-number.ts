import type { DocumentNumber } from '../domain/document-number/document-number.ts';
import {
  type ReadNumber,
  readHeadedNumber,
  readNumberAt,
} from '../domain/document-number/read-document-number.ts';
import { typeNameAt } from '../domain/document-number/type-names.ts';
import { originalSpan } from '../text/view.ts';
import type { Token } from '../vocabulary/tokenize.ts';
import { readPhrase } from './read-phrase.ts';

/**
 * Reads a phrase that is the number of an official document and nothing else, with or without "Số"
 * or the document's type before it and its day after it: number, notation, what they stand for, and
 * in `deviations` how it is written otherwise than the rules say (NĐ 30/2020/NĐ-CP; QĐ 399-QĐ/TW for
 * Party documents). A number that is still blank is absent. The span is of the phrase as given.
 *
 * @returns null where the trimmed phrase is anything else; nothing is thrown.
 * @example
 * ```ts
 * parseDocumentNumber('Số: 05/BC-UBND')?.type; // 'Báo cáo'
 * parseDocumentNumber('Số 08-NQ/TU')?.system; // 'party'
 * parseDocumentNumber('1245/UBND-KT')?.type; // 'Công văn'
 * parseDocumentNumber('Số:      /BC-UBND')?.number; // undefined
 * parseDocumentNumber('5/BC-UBND')?.deviations;
 * // [{ kind: 'leading-zero', found: '5', expected: '05' }]
 * ```
 */
export function parseDocumentNumber(phrase: string): DocumentNumber | null {
  const { segment, mentions } = readPhrase(phrase, undefined);
  const { text, tokens, view } = segment;
  const read = firstNumber(text, tokens);
  if (read === null) return null;
  const day = mentions.find(({ kind, from }) => kind === 'period' && from === read.end);
  const isDated = day?.kind === 'period' && day.period.kind === 'day';
  if ((isDated ? day.to : read.end) !== tokens.length) return null;
  const date = isDated ? day.period.start : undefined;
  const whole = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  return {
    text: text.slice(whole.start, whole.end),
    ...read.reading,
    ...(date === undefined ? {} : { date }),
    span: originalSpan(view, whole),
  };
}

function firstNumber(text: string, tokens: readonly Token[]): ReadNumber | null {
  const at = typeNameAt(text, tokens, 0)?.end ?? 0;
  return readHeadedNumber(text, tokens, at) ?? readNumberAt(text, tokens, at);
}
