import type { Finding } from '../domain/finding/finding.ts';
import type { Ignore } from '../domain/report/report.ts';
import { lastBeginning } from '../domain/span/locate.ts';

/**
 * Flags the findings that a comment of the writer covers; they stay in the data. A finding is
 * covered where it begins.
 */
export function flagIgnored(
  findings: readonly Finding[],
  ignores: readonly Ignore[],
): readonly Finding[] {
  if (ignores.length === 0) return findings;
  const reaches = new Map<string | undefined, Reach>();
  for (const rule of new Set(ignores.map((ignore) => ignore.rule))) {
    reaches.set(rule, reachOf(ignores.filter((ignore) => ignore.rule === rule)));
  }
  return findings.map((finding) => {
    const ignore =
      covering(reaches.get(undefined), finding) ?? covering(reaches.get(finding.rule), finding);
    if (ignore === undefined) return finding;
    const { reason } = ignore;
    return { ...finding, ignored: { by: 'comment', ...(reason === undefined ? {} : { reason }) } };
  });
}

/** The ignores of one rule, so that looking one up takes no more than halving. */
interface Reach {
  /** One that covers the whole document. */
  readonly whole: Ignore | undefined;
  /** Beginnings, in order. */
  readonly starts: readonly number[];
  /** Of all that begin no later than each, the one that reaches farthest. */
  readonly farthest: readonly Ignore[];
}

const endOf = ({ span }: Ignore) => span?.end ?? Number.POSITIVE_INFINITY;

function reachOf(ignores: readonly Ignore[]): Reach {
  const starts: number[] = [];
  const farthest: Ignore[] = [];
  const placed = ignores.flatMap((ignore) =>
    ignore.span === undefined ? [] : [{ ignore, start: ignore.span.start }],
  );
  for (const { ignore, start } of placed.sort((a, b) => a.start - b.start)) {
    const before = farthest.at(-1);
    starts.push(start);
    farthest.push(before !== undefined && endOf(before) >= endOf(ignore) ? before : ignore);
  }
  return { whole: ignores.find(({ span }) => span === undefined), starts, farthest };
}

function covering(reach: Reach | undefined, { span }: Finding): Ignore | undefined {
  if (reach?.whole !== undefined || span === undefined) return reach?.whole;
  const farthest = reach?.farthest[lastBeginning(reach.starts, span.start, (start) => start)];
  return farthest !== undefined && span.start < endOf(farthest) ? farthest : undefined;
}
