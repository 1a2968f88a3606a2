import { unitsOfCommittee, unitTypeOf } from '../../../domain/official-title/committee-units.ts';
import { isHeldNow } from '../../../domain/official-title/exclusive.ts';
import type { OfficialTitle } from '../../../domain/official-title/official-title.ts';
import { neighbours } from '../../../domain/official-title/side-by-side.ts';
import { pointerTo } from '../../../domain/report/pointer.ts';
import { defineRule } from '../../define-rule.ts';

type MessageId = 'otherUnit';

/** A secretary of one kind of committee who leads the bodies of another kind of unit. */
export const officialTitleLevel = defineRule<MessageId>({
  id: 'official/title-level',
  severity: 'warning',
  scope: 'document',
  since: '0.1.0',
  basis: {
    vi: 'Thị ủy của thị xã, Thành ủy của thành phố, Huyện ủy của huyện, Đảng ủy của xã, phường (thông lệ)',
    en: 'Which committee leads which unit (customary)',
  },
  name: {
    vi: 'Cấp ủy và chính quyền không cùng đơn vị',
    en: 'Committee and unit that do not go together',
  },
  messages: {
    otherUnit: {
      headline: { vi: 'Cấp ủy và chính quyền chưa khớp.', en: 'Committee and unit do not fit.' },
      detail: {
        vi: '“{party}” đi với {units}; chức danh bên cạnh là “{state}”.',
        en: '“{party}” goes with {units}; the post beside it is “{state}”.',
      },
    },
  },
  related: {},
  fixes: {},
  find: ({ report: { officials = [] } }) =>
    officials.flatMap(({ titles }, person) =>
      neighbours(titles).flatMap(({ first, second, index, span }) => {
        const units = unfit(first, second);
        if (units === null) return [];
        return [
          {
            messageId: 'otherUnit' as const,
            ...(units.isSure ? {} : { severity: 'info' as const }),
            params: { party: first.text, state: second.text, units: units.names.join(', ') },
            path: pointerTo('officials', person, 'titles', index),
            span,
          },
        ];
      }),
    ),
});

const SECRETARIES = new Set(['secretary', 'deputy-secretary']);
const CHAIRS = new Set(['chair', 'vice-chair']);
const POWERS = new Set(['council', 'government']);
/** Between them only a committee of a district tells its unit by its name alone. */
const SURE = new Set(['huyện', 'quận', 'thị xã', 'thành phố']);

/** The units that a committee leads, where the post beside it is in another. */
function unfit(
  party: OfficialTitle,
  state: OfficialTitle,
): { readonly names: readonly string[]; readonly isSure: boolean } | null {
  if (!isHeldNow(party) || !isHeldNow(state)) return null;
  if (party.branch !== 'party' || !SECRETARIES.has(party.role ?? '')) return null;
  if (!POWERS.has(state.branch ?? '') || !CHAIRS.has(state.role ?? '')) return null;
  const units = unitsOfCommittee(party);
  const type = unitTypeOf(state);
  if (units === null || type === null || units.includes(type)) return null;
  const [first = ''] = units;
  const isSure = SURE.has(first) && type !== 'tỉnh';
  return { names: units.filter((unit) => unit.length > 2), isSure };
}
