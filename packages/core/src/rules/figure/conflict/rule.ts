import type { Check } from '../../../domain/check/check.ts';
import type { Metric } from '../../../domain/metric/metric.ts';
import { atPointer } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import { sectionNumber } from '../../../domain/section/section-number.ts';
import { defineRule } from '../../define-rule.ts';
import { isToldBy } from '../../explanation.ts';
import { spanAt, wordsOf } from '../../figures.ts';
import type { Problem } from '../../rule.ts';

type MessageId = 'conflict' | 'conflictOfSections';

const ID = 'figure/conflict';

/** One indicator of one period and area with two values. */
export const figureConflict = defineRule<MessageId>({
  id: ID,
  severity: 'warning',
  scope: 'document',
  since: '0.1.0',
  basis: {
    vi: 'Một chỉ tiêu trong cùng kỳ, cùng địa bàn chỉ có một số liệu',
    en: 'One indicator of one period and area has one value',
  },
  name: {
    vi: 'Một chỉ tiêu có hai số liệu khác nhau',
    en: 'One indicator with two values',
  },
  messages: {
    conflictOfSections: {
      headline: { vi: 'Một chỉ tiêu có hai số liệu.', en: 'One indicator, two values.' },
      detail: {
        vi: '“{indicator}”: dự thảo ghi “{here}” (mục {hereSection}) và “{there}” (mục {thereSection}). Đề nghị thống nhất một số.',
        en: '“{indicator}”: the draft says “{here}” (section {hereSection}) and “{there}” (section {thereSection}). One figure should stand in both places.',
      },
    },
    conflict: {
      headline: { vi: 'Một chỉ tiêu có hai số liệu.', en: 'One indicator, two values.' },
      detail: {
        vi: '“{indicator}”: dự thảo ghi “{here}” ở đây và “{there}” ở chỗ khác. Đề nghị thống nhất một số.',
        en: '“{indicator}”: the draft says “{here}” here and “{there}” elsewhere. One figure should stand in both places.',
      },
    },
  },
  related: { other: { vi: 'Số liệu kia', en: 'The other value' } },
  fixes: {},
  find: ({ report, checks }) => {
    const told = oncePerPair(checks.filter((check) => isToldBy(ID, check)));
    if (told.length === 0) return [];
    const borneOut = borneOutBy(checks);
    return told.map((check) => describe(check, borneOut, report));
  },
});

function describe(check: Check, borneOut: ReadonlySet<string>, report: Report): Problem<MessageId> {
  const [earlier = ''] = check.operands;
  const later = check.at;
  // the one that nothing else bears out is looked at first; of two alike, the later
  const isHereEarlier = borneOut.has(later) && !borneOut.has(earlier);
  const [here, there] = isHereEarlier ? [earlier, later] : [later, earlier];
  const metric = atPointer(report, metricPath(here)) as Metric;
  const [hereSection, thereSection] = [here, there].map((path) => sectionOf(path, report));
  const isPlaced = hereSection !== undefined && thereSection !== undefined;
  return {
    messageId: isPlaced ? 'conflictOfSections' : 'conflict',
    path: here,
    span: spanAt(here, report),
    params: {
      indicator: metric.indicator.text,
      here: wordsOf(here, report),
      there: wordsOf(there, report),
      ...(isPlaced ? { hereSection, thereSection } : {}),
    },
    related: [{ role: 'other', path: there, span: spanAt(there, report) }],
  };
}

// Where the values of two statements differ, so do what follows from them: told once.
function oncePerPair(checks: readonly Check[]): readonly Check[] {
  const seen = new Set<string>();
  return checks.filter(({ at, operands }) => {
    const pair = [at, ...operands].map(metricPath).join(' ');
    if (seen.has(pair)) return false;
    seen.add(pair);
    return true;
  });
}

// The figures of which another relation holds.
function borneOutBy(checks: readonly Check[]): ReadonlySet<string> {
  const holding = checks.filter(
    ({ outcome, relation }) => outcome === 'consistent' && relation !== 'same-indicator',
  );
  return new Set(holding.flatMap(({ at, operands }) => [at, ...operands]));
}

function sectionOf(path: string, report: Report): string | undefined {
  const span = spanAt(path, report);
  return span === undefined ? undefined : sectionNumber(report.sections ?? [], span);
}

const metricPath = (path: string) => path.split('/').slice(0, 3).join('/');
