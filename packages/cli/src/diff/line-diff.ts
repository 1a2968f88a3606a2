/** Lines that stand where others stood; both begin at a line counted from 1. */
export interface Hunk {
  readonly before: { readonly line: number; readonly lines: readonly string[] };
  readonly after: { readonly line: number; readonly lines: readonly string[] };
}

/** How far ahead a common line is looked for; what lies further apart is one change. */
const REACH = 40;

/** The lines in which two texts differ, in their order. */
export function lineDiff(before: string, after: string): readonly Hunk[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && old[i] === now[j]) {
      i += 1;
      j += 1;
      continue;
    }
    const [down, across] = nextCommon(old, now, i, j);
    hunks.push({
      before: { line: i + 1, lines: old.slice(i, down) },
      after: { line: j + 1, lines: now.slice(j, across) },
    });
    [i, j] = [down, across];
  }
  return hunks;
}

// The nearest pair of equal lines ahead, or the ends of both texts.
function nextCommon(
  old: readonly string[],
  now: readonly string[],
  i: number,
  j: number,
): readonly [number, number] {
  for (let steps = 1; steps <= REACH; steps += 1) {
    for (let down = 0; down <= steps; down += 1) {
      const across = steps - down;
      const line = old[i + down];
      if (line !== undefined && line === now[j + across]) return [i + down, j + across];
    }
  }
  return [old.length, now.length];
}

/** Changes as `diff -U0` writes them. */
export function unifiedDiff(name: string, hunks: readonly Hunk[]): string {
  const lines = hunks.flatMap(({ before, after }) => [
    `@@ -${place(before)} +${place(after)} @@`,
    ...before.lines.map((line) => `-${line}`),
    ...after.lines.map((line) => `+${line}`),
  ]);
  return [`--- ${name}`, `+++ ${name}`, ...lines, ''].join('\n');
}

// of no lines, the line they would stand after
function place({ line, lines }: Hunk['before']): string {
  return `${lines.length === 0 ? line - 1 : line},${lines.length}`;
}
