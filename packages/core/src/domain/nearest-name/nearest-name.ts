/**
 * The name among known ones that was probably meant, for a message that says "did you mean".
 * Letter case does not count, and a rule may be named without its family: `ratio` for
 * `figure/ratio`.
 *
 * @returns undefined where none is near enough; nothing is thrown.
 * @example
 * ```ts
 * nearestName('figure/ratoi', ['figure/ratio', 'figure/unit-slip']); // 'figure/ratio'
 * nearestName('completely', ['figure/ratio']); // undefined
 * ```
 */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const written = name.toLowerCase();
  let best: string | undefined;
  let least = written.length;
  for (const candidate of names) {
    const known = candidate.toLowerCase();
    const tail = known.slice(known.lastIndexOf('/') + 1);
    const edits = Math.min(editDistance(written, known), editDistance(written, tail));
    // beyond a third of the letters a suggestion misleads more than it helps
    if (edits >= least || edits > Math.max(2, Math.floor(known.length / 3))) continue;
    best = candidate;
    least = edits;
  }
  return best;
}

/** Edits (insert, delete, replace, swap of neighbours) that turn `one` into `other`. */
function editDistance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
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
