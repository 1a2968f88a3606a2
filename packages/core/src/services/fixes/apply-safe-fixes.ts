import type { CheckOptions } from '../../analyzer/analysis.ts';
import type { Analyzer } from '../../analyzer/analyzer.ts';
import { applyReplacements } from '../../analyzer/apply-edits.ts';
import type { Finding, Fix } from '../../domain/finding/finding.ts';

/** A fix that was applied, and the finding it mends. */
export interface AppliedFix {
  readonly finding: Finding;
  readonly fix: Fix;
  /** The text in whose offsets the finding and the fix stand. */
  readonly text: string;
}

/** A text after all that may be mended without asking. */
export interface FixedText {
  readonly text: string;
  /** In the order in which they were applied. */
  readonly applied: readonly AppliedFix[];
}

/** A fix may bring out another; more than a few times over, two rules contradict each other. */
const ROUNDS = 10;

/**
 * Applies the fixes that change signs and spacing only, never a digit, a word or a name. What the
 * writer or the office chose to ignore is left as it is. Where two overlap, the first is applied and
 * the text is read again. Of a finding with several safe fixes the first is taken.
 *
 * @example
 * ```ts
 * const { text, applied } = applySafeFixes('Thu ngân sách tăng 8,5%%.', createAnalyzer());
 * text; // 'Thu ngân sách tăng 8,5%.'
 * applied.map(({ finding }) => finding.rule); // ['figure/malformed']
 * ```
 */
export function applySafeFixes(
  text: string,
  analyzer: Pick<Analyzer, 'analyze'>,
  options: CheckOptions = {},
): FixedText {
  const applied: AppliedFix[] = [];
  let current = text;
  // with the words of a sentence its fingerprints change: what is ignored is known by its place
  let ignored: readonly Kept[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { findings } = analyzer.analyze(current, options);
    ignored = [...ignored, ...findings.flatMap(keptOf)];
    const chosen = apart(safeFixes(findings).filter(({ finding }) => !stands(finding, ignored)));
    const edits = chosen.flatMap(({ fix }) => fix.edits);
    const next = applyReplacements(current, edits);
    if (next === current) break;
    ignored = ignored.map((kept) => ({ ...kept, start: kept.start + growth(edits, kept.start) }));
    for (const one of chosen) applied.push({ ...one, text: current });
    current = next;
  }
  return { text: current, applied };
}

/** Where a finding begins that is ignored. */
interface Kept {
  readonly rule: string;
  readonly start: number;
}

function keptOf({ rule, span, ignored }: Finding): readonly Kept[] {
  return span === undefined || ignored === undefined ? [] : [{ rule, start: span.start }];
}

function stands({ rule, span }: Finding, ignored: readonly Kept[]): boolean {
  return ignored.some((kept) => kept.rule === rule && kept.start === span?.start);
}

function growth(edits: Fix['edits'], offset: number): number {
  return edits
    .filter(({ span }) => span.end <= offset)
    .reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), 0);
}

type Chosen = Omit<AppliedFix, 'text'>;

function safeFixes(findings: readonly Finding[]): readonly Chosen[] {
  return findings.flatMap((finding) => {
    const fix = finding.fixes?.find(({ safe }) => safe);
    return fix === undefined || finding.ignored !== undefined ? [] : [{ finding, fix }];
  });
}

// A fix is applied as a whole or not at all: one that touches what an earlier one changes waits.
function apart(fixes: readonly Chosen[]): readonly Chosen[] {
  const reach = fixes.map((chosen) => ({ chosen, ...reachOf(chosen.fix) }));
  const kept: typeof reach = [];
  let end = -1;
  for (const one of reach.sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (one.start <= end) continue;
    kept.push(one);
    end = one.end;
  }
  return kept.map(({ chosen }) => chosen);
}

function reachOf({ edits }: Fix): { readonly start: number; readonly end: number } {
  let [start, end] = [Number.POSITIVE_INFINITY, 0];
  for (const { span } of edits) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}
