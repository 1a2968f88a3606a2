import { defineRule } from '../../define-rule.ts';
import { isToldBy } from '../../explanation.ts';
import { messagesFor, shapeWords, smallHeadlines } from '../../followed-messages.ts';
import { followedProblems } from '../../followed-problem.ts';
import { changeTo, ownArithmetic } from '../../shared-words.ts';

const ID = 'figure/plan';

// of a plan it is said how much of it was done, or how much more or less
const planWords = {
  share: {
    vi: '{over} trên {under} là đạt {computed}; dự thảo ghi “{written}”.',
    en: '{over} of {under} is {computed}; the draft says “{written}”.',
  },
  shareRange: {
    vi: '{over} trên {under} là đạt khoảng {lower} đến {upper}, có tính đến làm tròn; dự thảo ghi “{written}”.',
    en: '{over} of {under} is about {lower} to {upper}, granted the rounding; the draft says “{written}”.',
  },
  rise: {
    vi: '{over} so với {under} là vượt {computed}; dự thảo ghi “{written}”.',
    en: '{over} exceeds {under} by {computed}; the draft says “{written}”.',
  },
  riseRange: {
    vi: '{over} so với {under} là vượt khoảng {lower} đến {upper}; dự thảo ghi “{written}”.',
    en: '{over} exceeds {under} by about {lower} to {upper}; the draft says “{written}”.',
  },
  fall: {
    vi: '{over} so với {under} là thiếu {computed}; dự thảo ghi “{written}”.',
    en: '{over} falls short of {under} by {computed}; the draft says “{written}”.',
  },
  fallRange: {
    vi: '{over} so với {under} là thiếu khoảng {lower} đến {upper}; dự thảo ghi “{written}”.',
    en: '{over} falls short of {under} by about {lower} to {upper}; the draft says “{written}”.',
  },
};

/** A percentage of a plan that does not follow from what was done and what was planned. */
export const figurePlan = defineRule({
  id: ID,
  severity: 'warning',
  scope: 'block',
  since: '0.1.0',
  basis: ownArithmetic,
  name: {
    vi: 'Tỷ lệ thực hiện không suy ra được từ số thực hiện và số kế hoạch',
    en: 'A percentage of a plan that does not follow from the two figures',
  },
  messages: messagesFor(
    {
      mismatch: {
        vi: 'Tỷ lệ thực hiện kế hoạch chưa khớp.',
        en: 'Plan completion does not fit.',
      },
      ...smallHeadlines,
    },
    { ...shapeWords, ...planWords },
  ),
  related: {
    over: { vi: 'Số thực hiện', en: 'What was done' },
    under: { vi: 'Số kế hoạch', en: 'What was planned' },
  },
  fixes: {
    correct: changeTo('rounded'),
  },
  find: ({ report, checks }) =>
    checks
      .filter((check) => isToldBy(ID, check))
      .flatMap((check) => followedProblems(check, report))
      .map(({ shape, weight, isTurned: _, ...problem }) => ({
        ...problem,
        messageId: `${weight}-${shape}` as const,
      })),
});
