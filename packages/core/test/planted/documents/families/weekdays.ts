import { contentFrom } from '../content.ts';
import { textOf } from '../document.ts';
import type { DocumentFamily } from '../family.ts';
import { invitation } from '../kinds/invitation.ts';

const WEEKDAY = /(?<weekday>thứ \p{L}+)(?<date>, ngày [\d/]+)/u;

/** A day of the week that is not that of its date. */
export const weekdays: DocumentFamily = {
  name: 'weekday',
  make: (random) => {
    const original = textOf(invitation(contentFrom(random)));
    return {
      kind: 'another day',
      original,
      planted: original.replace(WEEKDAY, (_, weekday: string, date: string) => {
        const others = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu'];
        return `«${random.pick(others.filter((other) => other !== weekday))}${date}»`;
      }),
      rules: ['period/weekday'],
    };
  },
};
