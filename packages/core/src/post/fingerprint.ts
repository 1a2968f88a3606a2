import type { Finding } from '../domain/finding/finding.ts';
import type { Report } from '../domain/report/report.ts';
import { lastBeginning } from '../domain/span/locate.ts';

/** A finding that has no fingerprint yet. */
export type RawFinding = Omit<Finding, 'fingerprint'>;

/**
 * Gives each finding a fingerprint made of its rule, its message, the words of its sentence and
 * how many like it came before: the same wherever the sentence stands.
 */
export function addFingerprints(
  findings: readonly RawFinding[],
  { sentences = [] }: Report,
): readonly Finding[] {
  const occurrences = new Map<string, number>();
  return findings.map((finding) => {
    const { span } = finding;
    const near = span === undefined ? -1 : lastBeginning(sentences, span.start, startOf);
    const sentence =
      span === undefined || span.start >= (sentences[near]?.span.end ?? 0)
        ? undefined
        : sentences[near];
    const words = sentence?.text ?? finding.path ?? '';
    const key = [finding.rule, finding.messageId, words].join('\u0000');
    const occurrence = occurrences.get(key) ?? 0;
    occurrences.set(key, occurrence + 1);
    return { ...finding, fingerprint: hash(`${key}\u0000${occurrence}`) };
  });
}

const startOf = ({ span }: { readonly span: { readonly start: number } }) => span.start;

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

// FNV-1a, 64 bits, over UTF-16 units: no secret, only a short name for the words.
function hash(text: string): string {
  let value = OFFSET;
  for (let at = 0; at < text.length; at += 1) {
    value = ((value ^ BigInt(text.charCodeAt(at))) * PRIME) & MASK;
  }
  return value.toString(16).padStart(16, '0');
}
