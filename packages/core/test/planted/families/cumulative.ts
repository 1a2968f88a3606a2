import { plus, slackOf, sumOf } from '../exact.ts';
import { placeOf, rangeOf, rounded } from '../figure.ts';
import { COMMUNES } from '../names.ts';
import { type Family, figureIn } from '../statement.ts';
import { moneyFrom, partOf } from './truths.ts';

const SAID = [
  'Thu thuế ngoài quốc doanh của {xã} tháng 8 đạt {x}; lũy kế 8 tháng đạt {y}, lũy kế 7 tháng đạt {z}.',
  'Doanh thu du lịch tháng 8 đạt {x}; lũy kế 7 tháng {z}, lũy kế 8 tháng {y}.',
  'Thu tiền sử dụng đất tháng 8 được {x}; lũy kế từ đầu năm đến hết tháng 8 được {y}, lũy kế 7 tháng được {z}.',
] as const;

/** The month, and the months of the year with and without it. */
export const cumulated: Family = {
  name: 'cumulative',
  make: (random) => {
    const { value: x, unit, places } = moneyFrom(random);
    const z = partOf(x, random, 4000, 9000);
    const write = (value: typeof x) => rounded(value, places, unit);
    return {
      words: random.pick(SAID).replace('{xã}', random.pick(COMMUNES)),
      figures: { x: write(x), y: write(plus(x, z)), z: write(z) },
      slack: (figures) => {
        const [month, before] = [figureIn(figures, 'x'), figureIn(figures, 'z')];
        const total = figureIn(figures, 'y');
        return slackOf(sumOf([rangeOf(month), rangeOf(before)]), rangeOf(total), placeOf(total));
      },
      errors: [
        { kind: 'part-changed', keys: ['x', 'y', 'z'] },
        { kind: 'digit-swap', keys: ['x', 'y', 'z'] },
        { kind: 'scale', keys: ['x', 'z'] },
      ],
    };
  },
};
