/** Places and bodies that do not exist. */
export const COMMUNES = [
  'xã Đồng Vọng',
  'xã Suối Lam Thượng',
  'phường Hòa Lâm',
  'phường Bến Ngự Tây',
  'xã Tân Thạnh Đoài',
  'xã Mường Pha Hạ',
] as const;

export const PROVINCES = ['tỉnh Sơn Hà', 'tỉnh Bình Giang', 'tỉnh Lam Châu'] as const;
