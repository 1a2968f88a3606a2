import { rounded, share } from '../figure.ts';
import { COMMUNES, PROVINCES } from '../names.ts';
import type { Family } from '../statement.ts';
import { slackOfShare } from './ratio.ts';
import { moneyFrom, partOf } from './truths.ts';

const SAID = [
  'Giải ngân vốn đầu tư công của {xã} đạt {done}, bằng {p} kế hoạch ({plan}).',
  'Vốn đầu tư công đã giải ngân {done}/{plan}, đạt {p} kế hoạch.',
  'Kế hoạch vốn năm 2026 là {plan}; đến nay đã giải ngân {done}, đạt {p} kế hoạch.',
  'Thực hiện vốn chương trình mục tiêu quốc gia {done}, đạt {p} kế hoạch vốn giao ({plan}).',
  'Vốn ngân sách {tỉnh} giải ngân {done}, đạt {p} kế hoạch năm ({plan}).',
] as const;

/** What was done of a plan that is named. */
export const doneOfPlan: Family = {
  name: 'done of a plan',
  make: (random) => {
    const { value, unit, places } = moneyFrom(random);
    const done = partOf(value, random, 350, 1180);
    const words = random.pick(SAID);
    return {
      words: words.replace('{xã}', random.pick(COMMUNES)).replace('{tỉnh}', random.pick(PROVINCES)),
      figures: {
        plan: rounded(value, places, unit),
        done: rounded(done, places, unit),
        p: share(done, value, random.pick([0, 1, 1, 2])),
      },
      slack: (figures) => slackOfShare(figures, 'done', 'plan', 'p'),
      errors: [
        { kind: 'percentage-changed', keys: ['p'] },
        { kind: 'digit-swap', keys: ['plan', 'done', 'p'] },
        { kind: 'scale', keys: ['plan', 'done'] },
        { kind: 'swapped', keys: ['plan', 'done'] },
      ],
    };
  },
};
