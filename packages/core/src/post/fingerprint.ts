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
  const named = new Map<string, Named>();
  const alike = new Map<string, Named>();
  const nameOf = (finding: RawFinding, words: string): Named => {
    const key = [finding.rule, finding.messageId, words].join('\u0000');
    const name = alike.get(key) ?? { hash: addTo(OFFSET, `${key}\u0000`), occurrences: 0 };
    alike.set(key, name);
    return name;
  };
  return findings.map((finding) => {
    const { span } = finding;
    const near = span === undefined ? -1 : lastBeginning(sentences, span.start, startOf);
    const sentence =
      span === undefined || span.start >= (sentences[near]?.span.end ?? 0)
        ? undefined
        : sentences[near];
    const words = sentence?.text ?? finding.path ?? '';
    // the words of a sentence are read once, however many findings stand in it
    const place = [finding.rule, finding.messageId, sentence === undefined ? words : near];
    const short = place.join('\u0000');
    const name = named.get(short) ?? nameOf(finding, words);
    named.set(short, name);
    const hash = addTo(name.hash, String(name.occurrences));
    name.occurrences += 1;
    return { ...finding, fingerprint: hash.toString(16).padStart(16, '0') };
  });
}

/** What findings of one rule and message share in sentences of the same words. */
interface Named {
  readonly hash: bigint;
  occurrences: number;
}

const startOf = ({ span }: { readonly span: { readonly start: number } }) => span.start;

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

// FNV-1a, 64 bits, over UTF-16 units: no secret, only a short name for the words.
function addTo(hash: bigint, text: string): bigint {
  let value = hash;
  for (let at = 0; at < text.length; at += 1) {
    value = ((value ^ BigInt(text.charCodeAt(at))) * PRIME) & MASK;
  }
  return value;
}
