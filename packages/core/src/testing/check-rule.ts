import { type Analyzer, createAnalyzer } from '../analyzer/analyzer.ts';
import { applyReplacements } from '../analyzer/apply-edits.ts';
import type { Finding } from '../domain/finding/finding.ts';
import type { Rule } from '../rules/rule.ts';
import { type MarkedText, readMarks } from './marked-text.ts';

/** Drafts on which a rule is tried. */
export interface RuleCases {
  /** The rule must be silent on each. */
  readonly valid: readonly string[];
  /** Each marks, as `«messageId:words»`, every place that must be reported, and no other is. */
  readonly invalid: readonly string[];
  /** Set for a rule about the coding of letters itself: no case is tried decomposed too. */
  readonly onlyAsGiven?: boolean;
}

/** One case that did not come out as marked. */
export interface RuleFailure {
  readonly text: string;
  readonly problem: string;
}

/**
 * Tries a rule on drafts, as given, decomposed (NFD) and with no-break spaces, and says where it
 * did other than marked. Also: a fixed text has no finding of that message there any more, and
 * safe fixes applied twice change nothing the second time.
 *
 * @returns The failures; none if all is well. For use with any test runner.
 * @example
 * ```ts
 * const rule = rules.find(({ id }) => id === 'figure/malformed');
 * rule && checkRule(rule, { valid: ['tăng 8,5%'], invalid: ['tăng «doubledSign:8,5%%»'] }); // []
 * ```
 */
export function checkRule(
  rule: Rule,
  { valid, invalid, onlyAsGiven = false }: RuleCases,
): readonly RuleFailure[] {
  const { analyze } = createAnalyzer({ rules: [rule] });
  return [...valid, ...invalid].flatMap((marked) => {
    const written = readMarks(marked);
    const variants = onlyAsGiven ? [] : [decomposed(marked), withNoBreakSpaces(written)];
    return [written, ...variants].flatMap((variant) =>
      tryCase(analyze, variant).map((problem) => ({ text: variant.text, problem })),
    );
  });
}

function decomposed(marked: string): MarkedText {
  return readMarks(marked.normalize('NFD'));
}

function withNoBreakSpaces({ text, marks }: MarkedText): MarkedText {
  return { text: text.replaceAll(' ', '\u00a0'), marks };
}

function tryCase(analyze: Analyzer['analyze'], { text, marks }: MarkedText): readonly string[] {
  const { findings } = analyze(text);
  const wanted = marks.map(({ name, start, end }) => `${name} ${start}-${end}`).sort();
  const found = findings
    .map(({ messageId, span }) => `${messageId} ${span?.start}-${span?.end}`)
    .sort();
  if (wanted.join() !== found.join()) {
    return [`wanted [${wanted.join(', ')}], found [${found.join(', ')}]`];
  }
  return findings.flatMap((finding) => tryFixes(finding, text, analyze));
}

function tryFixes(finding: Finding, text: string, analyze: Analyzer['analyze']): readonly string[] {
  return (finding.fixes ?? []).flatMap((fix) => {
    const fixed = applyReplacements(text, fix.edits);
    const left = analyze(fixed).findings;
    const problems: string[] = [];
    if (
      left.some(
        ({ messageId, span }) =>
          messageId === finding.messageId && span?.start === finding.span?.start,
      )
    ) {
      problems.push(`still reported after the fix ${fix.titleId}: ${fixed}`);
    }
    const again = left.filter(({ fingerprint }) => fingerprint === finding.fingerprint);
    if (fix.safe && again.length > 0)
      problems.push(`the safe fix ${fix.titleId} would apply twice`);
    return problems;
  });
}
