import type { Fix, Severity } from '../../../domain/finding/finding.ts';
import { compareBodies } from '../../../domain/official-title/bodies.ts';
import { isHeldNow, isSingle } from '../../../domain/official-title/exclusive.ts';
import type { OfficialTitle } from '../../../domain/official-title/official-title.ts';
import { compareUnits } from '../../../domain/official-title/units.ts';
import { nameDifference } from '../../../domain/person/name-difference.ts';
import { defineRule } from '../../define-rule.ts';
import type { Problem } from '../../rule.ts';
import { alikePairs, type Candidate, type Pair } from './candidates.ts';

type MessageId = 'samePost' | 'noPost';

/** Two spellings of the name of one person. */
export const officialNameVariant = defineRule<MessageId>({
  id: 'official/name-variant',
  severity: 'warning',
  scope: 'document',
  since: '0.1.0',
  basis: {
    vi: 'Một người ghi một tên trong cả văn bản (thông lệ)',
    en: 'One person has one name throughout (customary)',
  },
  name: { vi: 'Một người, hai cách viết tên', en: 'Two spellings of one person' },
  messages: {
    samePost: {
      headline: { vi: 'Một người, hai cách viết tên.', en: 'One person, two spellings.' },
      detail: {
        vi: '“{name}” và “{other}”, cùng chức vụ {title}. Đề nghị đối chiếu lại tên.',
        en: '“{name}” and “{other}”, both {title}. Compare the names.',
      },
    },
    noPost: {
      headline: {
        vi: 'Có thể là một người, hai cách viết tên.',
        en: 'Perhaps one person, two spellings.',
      },
      detail: {
        vi: '“{name}” không ghi chức vụ; chỗ khác ghi “{other}”, {title}. Đề nghị đối chiếu lại tên.',
        en: '“{name}” is given no post; elsewhere there is “{other}”, {title}. Compare the names.',
      },
    },
  },
  related: { other: { vi: 'cách viết kia', en: 'the other spelling' } },
  fixes: {
    rename: {
      vi: 'Sửa thành “{other}” (xin kiểm tra lại)',
      en: 'Change to “{other}” (check first)',
    },
  },
  find: ({ report }) => {
    const told = new Set<string>();
    return alikePairs(report).flatMap((pair) => {
      const problem = judge(pair);
      if (problem === null || told.has(problem.path)) return [];
      told.add(problem.path);
      return [problem];
    });
  },
});

function judge(pair: Pair): Problem<MessageId> | null {
  const [first, second] = pair;
  const difference = nameDifference(first.name, second.name);
  if (difference === null || areTold(pair)) return null;
  const isNear = difference === 'mark' || difference === 'letter';
  const [rare, usual] = inOrder(pair);
  if (first.titles.length === 0 || second.titles.length === 0) {
    return isNear ? describe('noPost', rare, usual, 'info') : null;
  }
  const shared = sharedPost(first.titles, second.titles);
  if (shared === undefined) return null;
  if (isSingle(shared)) return describe('samePost', rare, usual, 'warning');
  // several hold the post: only a long name tells that they are not two persons
  if (!isNear || !isWritten(rare, usual)) return null;
  const isLong = rare.name.split(' ').length > 3;
  return describe('samePost', rare, usual, isLong ? 'warning' : 'info');
}

function isWritten(...people: readonly Candidate[]): boolean {
  return people.every(({ mentions }) => mentions.some(({ span }) => span !== undefined));
}

function sharedPost(
  some: readonly OfficialTitle[],
  others: readonly OfficialTitle[],
): OfficialTitle | undefined {
  return some.find((a) =>
    others.some(
      (b) =>
        a.role !== undefined &&
        a.role === b.role &&
        isHeldNow(a) &&
        isHeldNow(b) &&
        compareBodies(a, b) !== 'other' &&
        (a.branch === undefined || b.branch === undefined || a.branch === b.branch) &&
        compareUnits(a, b) !== 'other',
    ),
  );
}

/** Nearer than this, two persons are named side by side. */
const SIDE_BY_SIDE = 240;
const GENDERED = new Set(['ông', 'bà', 'anh', 'chị']);

// Two who are addressed otherwise, or named together, are two persons.
function areTold([a, b]: Pair): boolean {
  const [one = '', two = ''] = [a.honorific?.toLowerCase(), b.honorific?.toLowerCase()];
  if (one !== two && GENDERED.has(one) && GENDERED.has(two)) return true;
  const places = [a, b].flatMap(({ mentions }, of) =>
    mentions.flatMap(({ span }) => (span === undefined ? [] : [{ of, start: span.start }])),
  );
  places.sort((x, y) => x.start - y.start);
  return places.some(({ of, start }, index) => {
    const before = places[index - 1];
    return before !== undefined && before.of !== of && start - before.start < SIDE_BY_SIDE;
  });
}

// The spelling that is rarer, else the one that comes later; without a post it is the one in doubt.
function inOrder([a, b]: Pair): Pair {
  if (a.titles.length === 0 || b.titles.length === 0)
    return a.titles.length === 0 ? [a, b] : [b, a];
  if (a.mentions.length !== b.mentions.length) {
    return a.mentions.length < b.mentions.length ? [a, b] : [b, a];
  }
  const [first, second] = [a.mentions[0]?.span?.start ?? 0, b.mentions[0]?.span?.start ?? 0];
  return first > second ? [a, b] : [b, a];
}

function describe(
  messageId: MessageId,
  rare: Candidate,
  usual: Candidate,
  severity: Severity,
): Problem<MessageId> & { readonly path: string } {
  const [title] = usual.titles;
  return {
    messageId,
    severity,
    params: { name: rare.name, other: usual.name, title: title?.text ?? '' },
    path: rare.path,
    span: rare.mentions[0]?.span,
    related: [{ role: 'other', path: usual.path, span: usual.mentions[0]?.span }],
    ...fixesOf(rare, usual),
  };
}

// A name in capitals is left to the writer.
function fixesOf(
  { name, mentions }: Candidate,
  { name: other }: Candidate,
): { readonly fixes?: readonly Fix[] } {
  const edits = mentions.flatMap(({ text, span }) =>
    span === undefined || !text.endsWith(name)
      ? []
      : [{ span, text: `${text.slice(0, text.length - name.length)}${other}` }],
  );
  if (edits.length === 0 || edits.length < mentions.length) return {};
  return { fixes: [{ titleId: 'rename', params: { other }, safe: false, edits }] };
}
