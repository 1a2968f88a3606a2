import { boundComparisons } from '../checks/bound-comparisons.ts';
import { relations } from '../checks/relations.ts';
import type { Check } from '../domain/check/check.ts';
import type { Finding } from '../domain/finding/finding.ts';
import type { IgnoreEntry } from '../domain/ignore-list/ignore-list.ts';
import type { Report } from '../domain/report/report.ts';
import { dropDuplicates } from '../post/duplicates.ts';
import { addFingerprints, type RawFinding } from '../post/fingerprint.ts';
import { flagIgnored } from '../post/ignored.ts';
import { flagListed } from '../post/listed.ts';
import { inTextOrder } from '../post/order.ts';
import { capSeverity, milder } from '../post/severity.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Located, Problem, Rule } from '../rules/rule.ts';
import type { ActiveRules } from './active-rules.ts';

/** What judging a report gives. */
export interface Judgement {
  readonly checks: readonly Check[];
  readonly findings: readonly Finding[];
}

/** Judges a report: checks, then rules, then post-processing. It sees nothing but the report and the outlines. */
export function judge(
  report: Report,
  { rules, off, ceilings }: ActiveRules,
  profiles: readonly Profile[],
  ignoreList: readonly IgnoreEntry[] = [],
): Judgement {
  const comparisons = boundComparisons(report);
  const checks = relations.flatMap((relation) => relation.check(report, comparisons));
  const outline = outlineOf(report, profiles);
  const found = rules.flatMap(({ rule, options }) =>
    rule.find({ report, checks, outline, options }).map((problem) => toFinding(rule, problem)),
  );
  const reviewed = rules.flatMap(({ rule }) =>
    (rule.review?.({ report, findings: found, off }) ?? []).map((problem) =>
      toFinding(rule, problem),
    ),
  );
  const ordered = dropDuplicates(inTextOrder([...found, ...reviewed]));
  const named = addFingerprints(ordered, report);
  const flagged = flagListed(flagIgnored(named, report.ignores ?? []), ignoreList);
  return { checks, findings: capSeverity(flagged, ceilings) };
}

function outlineOf({ profile, kind }: Report, profiles: readonly Profile[]): Profile | undefined {
  const named = profiles.find(({ id }) => id === profile);
  return named ?? profiles.find((row) => row.kind === kind);
}

// A finding stands in the text where it can, else in the report: one of the two, never both.
function toFinding(rule: Rule, problem: Problem): RawFinding {
  const { messageId, params, severity, related, fixes } = problem;
  return {
    rule: rule.id,
    severity: severity === undefined ? rule.severity : milder(rule.severity, severity),
    messageId,
    params,
    ...placeOf(problem),
    ...(related === undefined
      ? {}
      : { related: related.map((place) => ({ role: place.role, ...placeOf(place) })) }),
    ...(fixes === undefined ? {} : { fixes }),
  };
}

function placeOf({ path, span }: Located): Pick<Finding, 'span' | 'path'> {
  return span === undefined ? { path } : { span };
}
