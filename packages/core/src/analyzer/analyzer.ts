import type { Config } from '../config/config.ts';
import { outlinesOf } from '../config/outline.ts';
import type { Report } from '../domain/report/report.ts';
import type { Defaults } from '../extract/assemble.ts';
import { extractReport } from '../extract/extract.ts';
import type { Profile } from '../profiles/profile.ts';
import { rules as knownRules } from '../rules/registry.generated.ts';
import type { Rule } from '../rules/rule.ts';
import { compileVocabulary, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { activeRules } from './active-rules.ts';
import type { Analysis, AnalyzeOptions, CheckOptions, Session } from './analysis.ts';
import { withExactFigures } from './exact-figures.ts';
import { type Judgement, judge } from './judge.ts';
import { openSession } from './session.ts';

/** What an analyzer is made of; everything has a default. */
export interface AnalyzerSetup {
  /** Levels and options of rules, the words of an office, kinds of its documents. */
  readonly config?: Config;
  /** Compiled words; by default the lexicon's with those of the configuration. */
  readonly vocabulary?: Vocabulary;
  readonly rules?: readonly Rule[];
  readonly profiles?: readonly Profile[];
}

/** Reads and judges texts and reports. It holds no state: one may serve any number of texts. */
export interface Analyzer {
  /** Reads a text and judges what was read. Never throws. */
  readonly analyze: (text: string, options?: AnalyzeOptions) => Analysis;
  /** Judges a report, whether it was read from a text or never was one. Never throws. */
  readonly check: (report: Report, options?: CheckOptions) => Analysis;
  /** Opens a text that will be edited. */
  readonly open: (text: string, options?: AnalyzeOptions) => Session;
}

/**
 * Makes an analyzer: compiles the vocabulary and reads the options of rules once for all texts
 * that follow.
 *
 * @example
 * ```ts
 * const analyzer = createAnalyzer({ config: { rules: { 'figure/hedge': 'off' } } });
 * const { findings } = analyzer.analyze('Thu ngân sách tăng 8,5%% so với cùng kỳ.');
 * findings[0]?.rule; // 'figure/malformed'
 * ```
 */
export function createAnalyzer(setup: AnalyzerSetup = {}): Analyzer {
  const { config = {}, rules = knownRules, profiles = outlinesOf(config.outlines) } = setup;
  const vocabulary = setup.vocabulary ?? compileVocabulary(config.vocabulary);
  const defaults = defaultsOf(config, profiles);
  const active = activeRules(rules, config.rules ?? {});
  const check = (report: Report, { ignoreList }: CheckOptions = {}): Analysis => {
    const judgement: Judgement = judge(withExactFigures(report), active, profiles, ignoreList);
    return { report, ...judgement };
  };
  const analyze = (text: string, options: AnalyzeOptions = {}): Analysis => {
    const report = extractReport(text, vocabulary, profiles, defaults);
    const source = { ...report.source, ...options.source };
    return check({ ...report, source }, options);
  };
  const open = (text: string, options?: AnalyzeOptions): Session =>
    openSession(text, (current) => analyze(current, options));
  return { analyze, check, open };
}

function defaultsOf(config: Config, profiles: readonly Profile[]): Defaults {
  const { kind } = config;
  const profile =
    config.profile ?? profiles.find((row) => kind !== undefined && row.kind === kind)?.id;
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(profile === undefined ? {} : { profile }),
  };
}

let standard: Analyzer | undefined;

/**
 * Reads a text with the library's own vocabulary, rules and outlines, and judges what was read.
 * Never throws; offsets in the result are UTF-16 units of the text as given.
 *
 * @example
 * ```ts
 * const { report, findings } = analyze('Tiếp nhận 2.480 hồ sơ, giải quyết 1.815 hồ sơ, đạt 37,2%.');
 * report.metrics?.length; // 2
 * findings[0]?.rule; // 'figure/ratio'
 * ```
 */
export function analyze(text: string, options?: AnalyzeOptions): Analysis {
  standard ??= createAnalyzer();
  return standard.analyze(text, options);
}

/**
 * Judges a report that may never have been text; findings then carry a path instead of a span.
 *
 * @example
 * ```ts
 * const count = (amount: number) => ({
 *   amount,
 *   exact: String(amount),
 *   unit: { text: 'hồ sơ', dimension: 'count' } as const,
 * });
 * const { findings } = check({
 *   schemaVersion: '1',
 *   metrics: [
 *     { id: 'in', indicator: { text: 'tiếp nhận' }, value: count(2480) },
 *     {
 *       id: 'out',
 *       indicator: { text: 'giải quyết' },
 *       value: count(1815),
 *       comparisons: [
 *         { kind: 'ratio', percent: 37.2, exact: '37.2', decimals: 1, basis: { kind: 'whole', metric: 'in' } },
 *       ],
 *     },
 *   ],
 * });
 * findings[0]?.path; // '/metrics/1/comparisons/0'
 * ```
 */
export function check(report: Report, options?: CheckOptions): Analysis {
  standard ??= createAnalyzer();
  return standard.check(report, options);
}
