/**
 * The first day of the two tiers of local government: communes and provinces were merged, districts
 * ended. Nghị quyết 203/2025/QH15; Luật Tổ chức chính quyền địa phương 72/2025/QH15.
 */
export const twoTiersFrom = '2025-07-01';

/** Words that say that figures of before were made to follow the boundaries of today. Attested. */
export const restatedWords: readonly string[] = [
  'theo địa giới mới',
  'theo địa giới hành chính mới',
  'địa giới mới',
  'địa giới hành chính mới',
  'theo địa bàn mới',
  'sau sáp nhập',
  'sau hợp nhất',
  'sau sắp xếp',
  'của các xã cũ',
  'của hai xã cũ',
  'các đơn vị cũ cộng lại',
];
