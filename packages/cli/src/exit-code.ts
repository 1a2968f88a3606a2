/** What the program tells the shell. When several apply, the greatest wins. */
export const exitCodes = { clean: 0, findings: 1, failure: 2 } as const;

/** One of the three answers to the shell. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The one that matters more. */
export function worseExitCode(one: ExitCode, other: ExitCode): ExitCode {
  return one > other ? one : other;
}
