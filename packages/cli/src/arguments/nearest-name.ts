/** Edits (insert, delete, replace, swap of neighbours) that turn `one` into `other`. */
function distance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let best = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[other.length] ?? 0;
}

/**
 * The name among `names` that was probably meant, if one is near enough.
 * A rule may be named without its family: `ratio` for `figure/ratio`.
 */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const written = name.toLowerCase();
  const scored = names.map((candidate) => {
    const tail = candidate.slice(candidate.lastIndexOf('/') + 1);
    return { candidate, edits: Math.min(distance(written, candidate), distance(written, tail)) };
  });
  const best = scored.sort((one, other) => one.edits - other.edits)[0];
  // Beyond a third of the letters a suggestion misleads more than it helps.
  const near = best && best.edits <= Math.max(2, Math.floor(best.candidate.length / 3));
  return near && best.edits < written.length ? best.candidate : undefined;
}
