import { numberWord } from '../../lexicon/particles/particles.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import type { Deviation } from './deviation.ts';
import type { DocumentNumber } from './document-number.ts';
import { interpretNotation, type NotationMeaning } from './interpret-notation.ts';
import { digitDeviations, leadDeviations, markDeviations } from './number-deviations.ts';
import { markOf, scanNotation } from './scan-notation.ts';
import { typeNameBefore } from './type-names.ts';

/** What the words say of a document's number. */
export type DocumentNumberReading = Omit<DocumentNumber, 'text' | 'date' | 'span'>;

/** A reading with the index of the token after it. */
export interface ReadNumber {
  readonly reading: DocumentNumberReading;
  readonly end: number;
}

const NUMBER = fold(numberWord);
const DIGITS = /^\d{1,5}$/u;
const YEAR = /^(?:19|20)\d{2}$/u;
/** What stands in place of digits that the registry has yet to fill in. */
const FILLERS = new Set(['.', '…', '_']);

/**
 * Reads the number of a document whose digits stand at a token: "186/BC-UBND", "08-NQ/TU",
 * "30/2020/NĐ-CP"; or a number with a year after "số": "số 09/2022".
 *
 * @param isHeaded "Số" stands before it, with nothing but signs between.
 */
export function readNumberAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  isHeaded = false,
): ReadNumber | null {
  const digits = tokens[at]?.key ?? '';
  const mark = tokens[at + 1];
  if (markOf(mark) === null || !DIGITS.test(digits)) return null;
  const lead = tokens[tokens[at - 1]?.key === ':' ? at - 2 : at - 1];
  const isNumbered = isHeaded || lead?.key === NUMBER;
  if (mark?.spaced === true && !isNumbered) return null;
  const year = yearAt(tokens, at + 1);
  const scanned = scanNotation(text, tokens, year === null ? at + 1 : at + 3, isNumbered);
  if (scanned === null) {
    return year === null || !isNumbered ? null : { reading: { number: digits, year }, end: at + 3 };
  }
  const meaning = interpretNotation(scanned);
  // blanks join only what is known to be a notation
  if (scanned.hasBlanks && meaning.type === undefined && meaning.typeCode === undefined)
    return null;
  const written = text.slice(tokens[at]?.start, tokens[scanned.end - 1]?.end);
  const deviations = [
    ...digitDeviations(digits, year, meaning.year),
    ...meaning.deviations,
    ...markDeviations(written, scanned),
  ];
  const type = meaning.type ?? typeBefore(text, tokens, at);
  return { reading: readingOf({ ...meaning, deviations }, digits, year, type), end: scanned.end };
}

/**
 * Reads a number as it stands in the head of a document, from "Số" on. The digits may be blank:
 * "Số:      /BC-UBND".
 */
export function readHeadedNumber(
  text: string,
  tokens: readonly Token[],
  at: number,
): ReadNumber | null {
  const word = tokens[at];
  if (word?.key !== NUMBER) return null;
  const hasColon = tokens[at + 1]?.key === ':';
  let from = hasColon ? at + 2 : at + 1;
  while (FILLERS.has(tokens[from]?.key ?? '')) from += 1;
  const read = readNumberAt(text, tokens, from, true) ?? readBlank(text, tokens, from);
  if (read === null) return null;
  const { deviations: own = [], ...reading } = read.reading;
  const lead = leadDeviations(text.slice(word.start, word.end), hasColon, reading.system);
  return { reading: { ...reading, ...listed([...lead, ...own]) }, end: read.end };
}

function readBlank(text: string, tokens: readonly Token[], at: number): ReadNumber | null {
  const year = yearAt(tokens, at);
  const scanned = scanNotation(text, tokens, year === null ? at : at + 2, true);
  if (scanned === null) return null;
  const meaning = interpretNotation(scanned);
  return { reading: readingOf(meaning, undefined, year, meaning.type), end: scanned.end };
}

function readingOf(
  { notation, typeCode, organ, unit, system, deviations }: NotationMeaning,
  number: string | undefined,
  year: number | null,
  type: string | undefined,
): DocumentNumberReading {
  return {
    ...(number === undefined ? {} : { number }),
    ...(notation === undefined ? {} : { notation }),
    ...(year === null ? {} : { year }),
    ...(type === undefined ? {} : { type }),
    ...(typeCode === undefined ? {} : { typeCode }),
    ...(organ === undefined ? {} : { organ }),
    ...(unit === undefined ? {} : { unit }),
    ...(system === undefined ? {} : { system }),
    ...listed(deviations),
  };
}

const listed = (deviations: readonly Deviation[]) =>
  deviations.length === 0 ? {} : { deviations };

// "Quy định số 12-QĐ/TU": the words before it tell what the notation leaves open.
function typeBefore(text: string, tokens: readonly Token[], at: number): string | undefined {
  return typeNameBefore(text, tokens, tokens[at - 1]?.key === NUMBER ? at - 1 : at);
}

function yearAt(tokens: readonly Token[], at: number): number | null {
  const [slash, year] = [tokens[at], tokens[at + 1]];
  if (slash?.key !== '/' || year?.spaced !== false) return null;
  return YEAR.test(year.key) ? Number(year.key) : null;
}
