import { type Exclusion, exclusionOf } from '../../../domain/official-title/exclusive.ts';
import type { Report } from '../../../domain/report/report.ts';
import { defineRule } from '../../define-rule.ts';
import type { Problem } from '../../rule.ts';
import { type HeldByTwo, heldByTwo } from './held-by-two.ts';
import { type HeldPost, heldPosts, isLater } from './held-posts.ts';

type MessageId = 'twoPosts' | 'twoHolders' | 'othersPost';

/** Two posts of one person that exclude each other, and a post of one person given to two. */
export const officialConflictingTitle = defineRule<MessageId>({
  id: 'official/conflicting-title',
  severity: 'warning',
  scope: 'document',
  since: '0.1.0',
  basis: {
    vi: 'Một người giữ một chức vụ đứng đầu; chức vụ giữ thêm thì ghi “kiêm”, “phụ trách” (thông lệ)',
    en: 'A head leads one body; what is held beside it is called “kiêm” or “phụ trách” (customary)',
  },
  name: {
    vi: 'Chức vụ của một người chưa khớp giữa các chỗ',
    en: 'Posts of one person that exclude each other',
  },
  messages: {
    twoPosts: {
      headline: { vi: 'Một người, hai chức vụ.', en: 'One person, two posts.' },
      detail: {
        vi: '{name} là “{other}” ở một chỗ, “{title}” ở chỗ này. Đề nghị đối chiếu lại, hoặc ghi “kiêm”, “nguyên” nếu đúng là hai chức vụ.',
        en: '{name} is “{other}” in one place and “{title}” here. Compare them, or write “kiêm” (also) or “nguyên” (former) if both are meant.',
      },
    },
    othersPost: {
      headline: { vi: 'Một người, hai chức vụ.', en: 'One person, two posts.' },
      detail: {
        vi: '{name} là “{other}” ở một chỗ, “{title}” ở chỗ này; chức vụ sau cũng ghi cho {holder}. Đề nghị đối chiếu lại.',
        en: '{name} is “{other}” in one place and “{title}” here, a post also given to {holder}. Compare them.',
      },
    },
    twoHolders: {
      headline: { vi: 'Một chức vụ, hai người.', en: 'One post, two persons.' },
      detail: {
        vi: '“{title}” được ghi cho {holder} và cho {name}. Đề nghị đối chiếu lại tên và chức vụ.',
        en: '“{title}” is given to {holder} and to {name}. Compare names and posts.',
      },
    },
  },
  related: {
    other: { vi: 'chức vụ ghi ở chỗ khác', en: 'the post given elsewhere' },
    holder: { vi: 'người cũng được ghi chức vụ này', en: 'who is given the same post' },
  },
  fixes: {},
  find: ({ report }) => find(report),
});

const UNSURE: readonly Exclusion[] = ['powers', 'units'];

function find(report: Report): readonly Problem<MessageId>[] {
  const all = heldPosts(report);
  const shared = new Map(heldByTwo(all, report).map((pair) => [pair.second.path, pair]));
  const told = new Set<string>();
  const problems = all.flatMap(conflicts).map(({ post, other, exclusion }) => {
    const pair = shared.get(post.path) ?? shared.get(other.path);
    if (pair !== undefined) told.add(pair.second.path);
    return twoPosts(post, other, exclusion, pair);
  });
  return [
    ...problems,
    ...[...shared.values()].filter(({ second }) => !told.has(second.path)).map(twoHolders),
  ];
}

interface Conflict {
  readonly post: HeldPost;
  readonly other: HeldPost;
  readonly exclusion: Exclusion;
}

/** The posts of one person, each that an earlier one excludes. */
function conflicts(posts: readonly HeldPost[]): readonly Conflict[] {
  const found = posts.flatMap((post, index): readonly Conflict[] => {
    for (const other of posts.slice(0, index)) {
      const exclusion = isOneIntroduction(post, other)
        ? null
        : exclusionOf(other.title, post.title);
      if (exclusion === null) continue;
      return [
        isLater(other, post) ? { post: other, other: post, exclusion } : { post, other, exclusion },
      ];
    }
    return [];
  });
  // posts of more than two kinds are those of several persons of one name
  return found.length > 1 ? [] : found;
}

// Posts named side by side are meant to be held together.
function isOneIntroduction(a: HeldPost, b: HeldPost): boolean {
  return a.mention !== undefined && a.mention === b.mention;
}

function twoPosts(
  post: HeldPost,
  other: HeldPost,
  exclusion: Exclusion,
  pair: HeldByTwo | undefined,
): Problem<MessageId> {
  const { name, title, path, span } = post;
  const holder = pair?.second.path === path ? pair.first : undefined;
  return {
    messageId: holder === undefined ? 'twoPosts' : 'othersPost',
    ...(UNSURE.includes(exclusion) ? { severity: 'info' as const } : {}),
    params: {
      name,
      title: title.text,
      other: other.title.text,
      ...(holder === undefined ? {} : { holder: holder.name }),
    },
    path,
    span,
    related: [
      { role: 'other', path: other.path, span: other.span },
      ...(holder === undefined ? [] : [{ role: 'holder', path: holder.path, span: holder.span }]),
    ],
  };
}

function twoHolders({ first, second }: HeldByTwo): Problem<MessageId> {
  return {
    messageId: 'twoHolders',
    params: { name: second.name, title: second.title.text, holder: first.name },
    path: second.path,
    span: second.span,
    related: [{ role: 'holder', path: first.path, span: first.span }],
  };
}
