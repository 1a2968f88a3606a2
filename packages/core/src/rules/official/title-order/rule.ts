import { unitsOfCommittee } from '../../../domain/official-title/committee-units.ts';
import { isHeldNow } from '../../../domain/official-title/exclusive.ts';
import type { OfficialTitle } from '../../../domain/official-title/official-title.ts';
import { compareOfficialTitles } from '../../../domain/official-title/precedence.ts';
import { neighbours } from '../../../domain/official-title/side-by-side.ts';
import { pointerTo } from '../../../domain/report/pointer.ts';
import { defineRule } from '../../define-rule.ts';

type MessageId = 'partyFirst';

/** A post of the state named before one of the Party of the same person. */
export const officialTitleOrder = defineRule<MessageId>({
  id: 'official/title-order',
  severity: 'info',
  scope: 'document',
  since: '0.1.0',
  basis: {
    vi: 'Thông lệ giới thiệu chức danh: Đảng, HĐND, UBND, Mặt trận',
    en: 'Customary: Party, council, committee, Front',
  },
  name: { vi: 'Thứ tự ghi chức danh', en: 'The order of titles' },
  messages: {
    partyFirst: {
      headline: { vi: 'Thứ tự ghi chức danh.', en: 'The order of titles.' },
      detail: {
        vi: 'Thông lệ ghi chức danh Đảng trước: “{second}, {first}”.',
        en: 'Posts of the Party are customarily named first: “{second}, {first}”.',
      },
    },
  },
  related: {},
  fixes: {},
  find: ({ report: { officials = [] } }) =>
    officials.flatMap(({ titles }, person) =>
      neighbours(titles)
        .filter(({ first, second }) => isTurned(first, second))
        .map(({ first, second, index, span }) => ({
          messageId: 'partyFirst' as const,
          params: { first: first.text, second: second.text },
          path: pointerTo('officials', person, 'titles', index),
          span,
        })),
    ),
});

const STATE = new Set(['council', 'government', 'front']);
const OF_THE_STATE = new Set(['chair', 'vice-chair']);
const OF_THE_PARTY = new Set(['secretary', 'deputy-secretary', 'standing-member', 'member']);

function isTurned(first: OfficialTitle, second: OfficialTitle): boolean {
  if (!isHeldNow(first) || !isHeldNow(second)) return false;
  const isState = STATE.has(first.branch ?? '') && OF_THE_STATE.has(first.role ?? '');
  const isParty = second.branch === 'party' && OF_THE_PARTY.has(second.role ?? '');
  if (!isState || !isParty || unitsOfCommittee(second) === null) return false;
  const isOneTier =
    first.level === undefined || second.level === undefined || first.level === second.level;
  return isOneTier || compareOfficialTitles(first, second) > 0;
}
