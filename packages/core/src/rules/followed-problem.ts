import type { Check } from '../domain/check/check.ts';
import type { Report } from '../domain/report/report.ts';
import { levelOf } from './explanation.ts';
import { relatedOf, spanAt } from './figures.ts';
import { type Followed, followedBy } from './followed.ts';
import type { Problem } from './rule.ts';

/** What a rule says of a figure that does not follow from two others, but for its message. */
export type FollowedProblem = Omit<Problem, 'messageId'> &
  Pick<Followed, 'shape' | 'weight' | 'isTurned'>;

/** The problem of a contradiction between a figure and the two it should follow from. */
export function followedProblems(check: Check, report: Report): readonly FollowedProblem[] {
  const followed = followedBy(check, report);
  if (followed === null) return [];
  const { fixes, params, ...told } = followed;
  return [
    {
      ...told,
      severity: levelOf[told.weight],
      path: check.at,
      span: spanAt(check.at, report),
      params,
      related: relatedOf(check, report, ['over', 'under']),
      ...(fixes.length === 0 ? {} : { fixes }),
    },
  ];
}
