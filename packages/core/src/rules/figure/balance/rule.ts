import type { Check } from '../../../domain/check/check.ts';
import { type Rational, rational } from '../../../domain/interval/rational.ts';
import type { Metric } from '../../../domain/metric/metric.ts';
import type { Balance } from '../../../domain/report/balance.ts';
import { atPointer } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import { defineRule } from '../../define-rule.ts';
import { digitsChange } from '../../digits-change.ts';
import { exactBeside, exactParam } from '../../exact-param.ts';
import { explanationOf, isToldBy } from '../../explanation.ts';
import { figureAt, type ReadFigure, spanAt } from '../../figures.ts';
import type { Problem } from '../../rule.ts';
import { changeTo, inTwoSentences, ownArithmetic, wouldFit } from '../../shared-words.ts';

type MessageId = 'mismatch' | 'digits' | 'rest' | 'restDigits' | 'due' | 'dueDigits';

const headline = {
  vi: 'Số đầu kỳ và cuối kỳ chưa cân đối.',
  en: 'Opening and closing numbers do not balance.',
};
const inAndOut = {
  vi: 'Kỳ trước chuyển sang {carriedOver} + tiếp nhận {received} = {into}; đã giải quyết {done} + đang giải quyết {pending} = {out}, còn chênh {difference}.',
  en: '{carriedOver} carried over + {received} received = {into}; {done} settled + {pending} pending = {out}, a difference of {difference}.',
};
const rest = {
  vi: 'Tiếp nhận {into}; đã giải quyết {done} + còn lại {pending} = {out}, còn chênh {difference}.',
  en: '{into} received; {done} settled + {pending} left = {out}, a difference of {difference}.',
};
const dueIs = {
  vi: 'Kỳ trước chuyển sang {carriedOver} + tiếp nhận {received} = {into}; dự thảo ghi phải giải quyết {due}, còn chênh {difference}.',
  en: '{carriedOver} carried over + {received} received = {into}; the draft says {due} are due, a difference of {difference}.',
};
/** What came in and what became of it, both told in full, that are not the same number. */
export const figureBalance = defineRule<MessageId>({
  id: 'figure/balance',
  severity: 'warning',
  scope: 'block',
  since: '0.1.0',
  basis: ownArithmetic,
  name: {
    vi: 'Số kỳ trước chuyển sang, tiếp nhận, đã và đang giải quyết chưa cân đối',
    en: 'Carried over, received, settled and pending that do not balance',
  },
  messages: {
    mismatch: { headline, detail: inAndOut },
    digits: { headline, detail: inTwoSentences(inAndOut, wouldFit) },
    rest: { headline, detail: rest },
    restDigits: { headline, detail: inTwoSentences(rest, wouldFit) },
    due: { headline, detail: dueIs },
    dueDigits: { headline, detail: inTwoSentences(dueIs, wouldFit) },
  },
  related: {
    due: { vi: 'Phải giải quyết', en: 'All that is due' },
    carriedOver: { vi: 'Kỳ trước chuyển sang', en: 'Carried over' },
    received: { vi: 'Tiếp nhận', en: 'Received' },
    done: { vi: 'Đã giải quyết', en: 'Settled' },
    pending: { vi: 'Đang giải quyết', en: 'Pending' },
  },
  fixes: {
    digits: changeTo('suggested'),
  },
  find: ({ report, checks }) =>
    checks
      .filter((check) => isToldBy('figure/balance', check))
      .flatMap((check) => describe(check, report)),
});

const ROLES = ['due', 'carriedOver', 'received', 'done', 'pending'] as const;

interface Term {
  readonly role: (typeof ROLES)[number];
  readonly path: string;
  readonly figure: ReadFigure;
}

function describe(check: Check, report: Report): readonly Problem<MessageId>[] {
  const { balance, terms } = termsOf(check, report);
  const judged = terms.find(({ path }) => path === check.at);
  if (balance === undefined || judged === undefined) return [];
  const made = (...roles: readonly Term['role'][]): Rational =>
    terms
      .filter(({ role }) => roles.includes(role))
      .reduce((sum, { figure }) => sum.add(rational(figure.base)), rational('0'));
  const isOfDue = judged.role === 'due';
  const into = isOfDue ? made('carriedOver', 'received') : made('due', 'carriedOver', 'received');
  const out = isOfDue ? made('due') : made('done', 'pending');
  const change = digitsChange(explanationOf(check), report);
  return [
    {
      messageId: messageOf(terms, isOfDue, change !== null),
      path: check.at,
      span: balance.span,
      params: {
        carriedOver: exactParam(made('carriedOver')),
        received: exactParam(made('received')),
        done: exactParam(made('done')),
        pending: exactParam(made('pending')),
        due: exactBeside(judged.figure, made('due')),
        into: exactBeside(judged.figure, into),
        out: exactBeside(judged.figure, out),
        difference: exactParam(into.sub(out).abs()),
        ...change?.params,
      },
      related: terms.map(({ role, path }) => ({
        role,
        path,
        span: spanAt(path, report),
      })),
      ...(change?.fixes === undefined ? {} : { fixes: change.fixes }),
    },
  ];
}

function messageOf(terms: readonly Term[], isOfDue: boolean, isTurned: boolean): MessageId {
  if (isOfDue) return isTurned ? 'dueDigits' : 'due';
  const isAdded = terms.some(({ role }) => role === 'carriedOver');
  if (isAdded) return isTurned ? 'digits' : 'mismatch';
  return isTurned ? 'restDigits' : 'rest';
}

// The figures of a check with what they say in the balance that it judges.
function termsOf(
  { at, operands }: Check,
  report: Report,
): { readonly balance: Balance | undefined; readonly terms: readonly Term[] } {
  const idOf = (path: string) =>
    (atPointer(report, path.replace(/\/value$/u, '')) as Metric | undefined)?.id ?? '';
  const last = idOf(at);
  const balance = report.balances?.find(
    ({ due, pending }) => pending.at(-1) === last || due?.at(-1) === last,
  );
  const terms = [...operands, at].flatMap((path): readonly Term[] => {
    const id = idOf(path);
    const role = ROLES.find((name) => balance?.[name]?.includes(id));
    const figure = figureAt(path, report);
    return role === undefined || figure === null ? [] : [{ role, path, figure }];
  });
  return { balance, terms };
}
