import type { StatementMention } from './mention.ts';
import type { Segment } from './segment.ts';

/** How deep in brackets each statement stands in its sentence. */
export function depthsOf(
  statements: readonly StatementMention[],
  segment: Segment,
): readonly number[] {
  let depth = 0;
  let sentence = -1;
  let at = 0;
  return statements.map((statement) => {
    if (statement.sentence !== sentence) {
      ({ sentence } = statement);
      [depth, at] = [0, segment.sentences[sentence]?.from ?? 0];
    }
    depth += depthAt(segment, at, statement.from);
    at = statement.from;
    return depth;
  });
}

/** How much deeper in brackets the words after a stretch of tokens stand than those before it. */
export function depthAt({ tokens }: Segment, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.key === '(') depth += 1;
    if (tokens[at]?.key === ')') depth -= 1;
  }
  return depth;
}
