import type { DocumentNumber } from './document-number.ts';

/** What of a document's number is written. */
export type WrittenNumber = Pick<DocumentNumber, 'number' | 'notation' | 'year' | 'system'>;

/**
 * Writes the number of a document as its rules have it: a zero before digits below 10; "/" before the
 * notation of the state (NĐ 30/2020/NĐ-CP, Điều 8), "-" before that of the Party (QĐ 399-QĐ/TW). In the
 * head of the document "Số" stands before it, with a colon only in documents of the state, and blank
 * digits leave a gap that the registry fills in.
 *
 * @example
 * ```ts
 * formatDocumentNumber({ number: '5', notation: 'BC-UBND', system: 'state' }); // '05/BC-UBND'
 * formatDocumentNumber({ number: '08', notation: 'NQ/TU', system: 'party' }, 'head'); // 'Số 08-NQ/TU'
 * formatDocumentNumber({ number: '30', year: 2020, notation: 'NĐ-CP' }); // '30/2020/NĐ-CP'
 * ```
 */
export function formatDocumentNumber(
  { number, notation, year, system = 'state' }: WrittenNumber,
  place: 'text' | 'head' = 'text',
): string {
  const isBlank = number === undefined;
  const digits = isBlank ? (place === 'head' ? GAP : '') : number.padStart(2, '0');
  const before = year === undefined ? digits : `${digits}/${year}`;
  const joint = system === 'party' ? '-' : '/';
  const written = notation === undefined ? before : `${before}${joint}${notation}`;
  if (place === 'text') return written;
  return `${system === 'party' ? 'Số' : 'Số:'}${isBlank ? '' : ' '}${written}`;
}

const GAP = '      ';
