import type { Finding } from '../domain/finding/finding.ts';

/** Drops a finding that says of the same place what another of its rule said before. */
export function dropDuplicates<F extends Omit<Finding, 'fingerprint'>>(
  findings: readonly F[],
): readonly F[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, messageId, params, span, path }) => {
    const place = span === undefined ? path : `${span.start}-${span.end}`;
    const key = JSON.stringify([rule, messageId, place, params]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
