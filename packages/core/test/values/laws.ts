import { expect } from 'vitest';

const PLACES = new Set(['text', 'span', 'digits', 'alternatives']);

/**
 * A value without where and how it was written. Other readings go too: whether digits can be read
 * in two ways follows from how they are written.
 */
export function meaning(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(meaning);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !PLACES.has(name))
      .map(([name, inner]) => [name, meaning(inner)]),
  );
}

interface Placed {
  readonly text?: string;
  readonly span?: { readonly start: number; readonly end: number };
}

/** Every text in a value is what stands at its span. */
export function expectExactSpans(phrase: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const { text, span } = value as Placed;
  if (text !== undefined && span !== undefined) {
    expect(phrase.slice(span.start, span.end).normalize('NFC')).toBe(text);
  }
  for (const inner of Object.values(value)) expectExactSpans(phrase, inner);
}

/** The value of the phrase in NFC, its spans led over to the same phrase in NFD. */
function inNfd(value: unknown, phrase: string): unknown {
  if (Array.isArray(value)) return value.map((inner) => inNfd(inner, phrase));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const isOffset = (name === 'start' || name === 'end') && typeof inner === 'number';
      return [
        name,
        isOffset ? phrase.slice(0, inner).normalize('NFD').length : inNfd(inner, phrase),
      ];
    }),
  );
}

/**
 * The laws of a value and its words: what is written is read back, wherever blanks stand around
 * it, with exact spans, in NFC as in NFD; and with another word beside it, it is not the value
 * alone.
 */
export function expectRoundTrip<Value>(
  value: Value,
  format: (value: Value) => string,
  parse: (phrase: string) => Value | null,
): void {
  const written = format(value);
  for (const phrase of [written, `  ${written}\n`]) {
    const read = parse(phrase);
    expect(meaning(read), written).toEqual(meaning(value));
    expectExactSpans(phrase, read);
    expect(parse(phrase.normalize('NFD')), written).toEqual(inNfd(read, phrase));
  }
  for (const other of [`gồm ${written}`, `${written} vậy`]) expect(parse(other), other).toBeNull();
}

const SIZE = 25_000;
const TIMES = 8;
/** A machine that is busy with something else may pause for that long, in milliseconds. */
const PAUSE = 250;
const TRIES = 3;

/** A phrase of 200 KB does not take much more than eight times as long as one of an eighth. */
export function expectLinearTime(parse: (phrase: string) => unknown, part: string): void {
  const timeOf = (size: number) => {
    const phrase = part.repeat(Math.ceil(size / part.length));
    const before = performance.now();
    parse(phrase);
    return performance.now() - before;
  };
  // what grows with the square of the length takes 64 times as long, whenever it is tried
  const isLinear = () => timeOf(SIZE * TIMES) < timeOf(SIZE) * TIMES * 4 + PAUSE;
  expect(Array.from({ length: TRIES }).some(isLinear), part).toBe(true);
}
