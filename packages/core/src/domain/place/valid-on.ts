/** The first and last day on which something holds, where there are any. */
export interface Validity {
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}

/** Whether something that holds on certain days holds on a day; without bounds it always does. */
export function isValidOn({ validFrom, validTo }: Validity, date: string): boolean {
  return (validFrom ?? '') <= date && date <= (validTo ?? date);
}
