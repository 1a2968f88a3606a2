import { createAnalyzer } from '../../src/analyzer/analyzer.ts';
import type { Finding } from '../../src/domain/finding/finding.ts';
import { type Draft, type Planted, slackInWords } from './drafts.ts';
import { exact, isAbove } from './exact.ts';

/** What came of the drafts of one family. */
export interface Tally {
  readonly family: string;
  readonly planted: number;
  /** Those that contradict each other by more than one unit of the last place. */
  readonly clear: number;
  readonly found: number;
  readonly missed: readonly string[];
  /** What is reported of drafts in which nothing is wrong. */
  readonly falseAlarms: readonly string[];
}

const analyzer = createAnalyzer();

/** Which planted errors are found, and what is said of drafts without one. */
export function measure(drafts: readonly Planted[]): readonly Tally[] {
  const names = [...new Set(drafts.map(({ family }) => family))];
  return names.map((family) => {
    const own = drafts.filter((draft) => draft.family === family);
    const clear = own.filter(({ slack }) => isAbove(slack, exact(1n)));
    const missed = clear.filter(({ planted }) => !isReported(planted));
    return {
      family,
      planted: own.length,
      clear: clear.length,
      found: clear.length - missed.length,
      missed: missed.map((draft) => `${draft.kind} (${slackInWords(draft)}): ${draft.words}`),
      falseAlarms: own.flatMap(({ original }) => alarms(original)),
    };
  });
}

function isReported({ text, start, end }: Draft): boolean {
  return findings(text).some(
    ({ rule, span }) =>
      rule.startsWith('figure/') && span !== undefined && span.start < end && start < span.end,
  );
}

function alarms({ text }: Draft): readonly string[] {
  return findings(text)
    .filter(({ severity }) => severity !== 'hint')
    .filter(({ severity, rule }) => severity !== 'info' || rule.startsWith('figure/'))
    .map(({ rule, messageId, span }) => {
      const line = text.slice(text.lastIndexOf('\n', span?.start ?? 0) + 1).split('\n')[0];
      return `${rule} ${messageId}: ${text.slice(span?.start, span?.end)} ← ${line}`;
    });
}

const findings = (text: string): readonly Finding[] => analyzer.analyze(text).findings;
