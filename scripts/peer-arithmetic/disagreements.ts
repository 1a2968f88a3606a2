/**
 * Answers that nothing here could give: what an older standard said of the same sums, which took
 * the written figures for exact.
 */
export const NOT_ASKED: ReadonlySet<string> = new Set(['consistent_exact_rounding_1_0']);

/** Rows that are answered otherwise here, on purpose, and why. */
export const DISAGREEMENTS: Readonly<Record<string, string>> = {
  'consistency-0128':
    'rounding-bounds, "up": a half always goes up there, so that the upper end is open. How a writer rounded a half is not known of a report: both ends are closed.',
  'consistency-0129':
    'rounding-bounds, "down": a half always goes down there, so that the lower end is open. How a writer rounded a half is not known of a report: both ends are closed.',
};
