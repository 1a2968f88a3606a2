import type { Flow } from './flows.ts';

/** A stretch of time and the stretches that fill it without a gap. */
export interface Tiling {
  readonly whole: Flow;
  readonly parts: readonly Flow[];
}

const MOST_PARTS = 12;

/**
 * The stretches of time that others fill: the months of a year by those before the last and the last,
 * a half by two quarters. A time with two different figures fills nothing, for which one is meant is
 * not known.
 */
export function tilingsOf(flows: readonly Flow[]): readonly Tiling[] {
  const single = flows.filter((flow) => flows.every((other) => isAtOneWith(flow, other)));
  const firstOf = new Map<number, Flow[]>();
  const seen = new Set<string>();
  for (const flow of single) {
    const key = `${flow.from}/${flow.to}`;
    if (seen.has(key)) continue;
    seen.add(key);
    firstOf.set(flow.from, [...(firstOf.get(flow.from) ?? []), flow]);
  }
  // the longest stretch first, so that few fill the whole
  for (const starting of firstOf.values()) starting.sort((one, other) => other.to - one.to);
  return single.flatMap((whole) => {
    const parts = fill(whole, firstOf);
    return parts === null ? [] : [{ whole, parts }];
  });
}

function isAtOneWith(flow: Flow, other: Flow): boolean {
  const isSameTime = flow.from === other.from && flow.to === other.to;
  return !isSameTime || flow.operand.figure.exact === other.operand.figure.exact;
}

// From the front, always the longest that fits and leads on; no way is tried twice.
function fill(whole: Flow, firstOf: ReadonlyMap<number, readonly Flow[]>): readonly Flow[] | null {
  const parts: Flow[] = [];
  let at = whole.from;
  while (at <= whole.to && parts.length < MOST_PARTS) {
    const next = firstOf.get(at)?.find((flow) => {
      const isShorter = flow.to - flow.from < whole.to - whole.from;
      const leadsOn = flow.to === whole.to || firstOf.has(flow.to + 1);
      return isShorter && flow.to <= whole.to && leadsOn;
    });
    if (next === undefined) return null;
    parts.push(next);
    at = next.to + 1;
  }
  return at > whole.to && parts.length > 1 ? parts : null;
}
