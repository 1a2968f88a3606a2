import type { FigureParam } from '../../../domain/finding/finding.ts';
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { pointerTo } from '../../../domain/report/pointer.ts';
import { defineRule } from '../../define-rule.ts';
import type { Problem, Wording } from '../../rule.ts';

type MessageId = 'more' | 'fewer';
type Vote = NonNullable<Meeting['votes']>[number];

const headline: Wording = {
  vi: 'Số phiếu cộng lại chưa khớp.',
  en: 'The votes do not add up.',
};

/** Votes for, against and abstaining that are not as many as those who could vote. */
export const meetingVotes = defineRule<MessageId>({
  id: 'meeting/votes',
  severity: 'warning',
  scope: 'block',
  since: '0.1.0',
  basis: {
    vi: 'QĐ 45/2018/QĐ-TTg (biên bản ghi kết quả biểu quyết, nếu có) và phép cộng',
    en: 'Decision 45/2018/QĐ-TTg (minutes give the result of a vote) and the arithmetic',
  },
  name: { vi: 'Số phiếu chưa khớp', en: 'Votes that do not add up' },
  messages: {
    more: {
      headline,
      detail: {
        vi: '{terms} = {sum}; dự thảo ghi {present} người biểu quyết, ít hơn {difference}.',
        en: '{terms} = {sum}; the draft says that {present} could vote, {difference} fewer.',
      },
    },
    fewer: {
      headline,
      detail: {
        vi: '{terms} = {sum}; dự thảo ghi {present} người biểu quyết, còn {difference} chưa rõ ý kiến.',
        en: '{terms} = {sum}; the draft says that {present} could vote, which leaves {difference}.',
      },
    },
  },
  related: {},
  fixes: {},
  find: ({ report }) =>
    (report.meetings ?? []).flatMap(({ votes = [] }, meeting) =>
      votes.flatMap((vote, index) => judge(vote, pointerTo('meetings', meeting, 'votes', index))),
    ),
});

function judge(vote: Vote, path: string): readonly Problem<MessageId>[] {
  const { present, presentNamed, inFavour, against, abstaining, span } = vote;
  const sides = [inFavour, against, abstaining].filter((votes) => votes !== undefined);
  if (present === undefined || sides.length === 0) return [];
  const sum = sides.reduce((total, votes) => total + votes, 0);
  const isComplete = sides.length === 3;
  if (sum === present || (sum < present && !isComplete)) return [];
  // of how many a vote is counted may be all members, some of whom stayed away
  const isSure = sum > present || presentNamed === true;
  return [
    {
      messageId: sum > present ? 'more' : 'fewer',
      ...(isSure ? {} : { severity: 'info' as const }),
      params: {
        terms: { terms: sides.map(counted) },
        sum: counted(sum),
        present: counted(present),
        difference: counted(Math.abs(sum - present)),
      },
      path,
      span,
    },
  ];
}

const counted = (count: number): FigureParam => ({ figure: String(count), decimals: 0 });
