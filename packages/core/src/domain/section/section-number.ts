import type { Span } from '../span/span.ts';
import type { Section } from './section.ts';

/**
 * The number of the section in which a place stands, with those of the sections around it: "I.2".
 *
 * @returns undefined where none of them has a number.
 * @example
 * ```ts
 * const sections = [
 *   { number: 'I', level: 1, span: { start: 0, end: 90 } },
 *   { number: '2', level: 2, span: { start: 40, end: 90 } },
 * ];
 * sectionNumber(sections, { start: 60, end: 64 }); // 'I.2'
 * ```
 */
export function sectionNumber(sections: readonly Section[], place: Span): string | undefined {
  const numbers = sections
    .filter(({ span }) => span !== undefined && span.start <= place.start && place.end <= span.end)
    .flatMap(({ number }) => (number === undefined ? [] : [number]));
  return numbers.length === 0 ? undefined : numbers.join('.');
}
