/** Invented sentences: no place, person or figure in them is real. */
export const truncated =
  'Bộ phận một cửa phường Hòa Lâm tiếp nhận 2.480 hồ sơ, giải quyết 1.815 hồ sơ, đạt 73,1%.';
export const doubledSign = 'Tổng mức bán lẻ trên địa bàn phường Hòa Lâm tăng 8,5%% so với cùng kỳ.';
export const contraryHedges = 'Thu ngân sách xã Yên Trạch ước đạt gần trên 152 tỷ đồng.';
export const quiet = 'Ủy ban nhân dân phường Hòa Lâm báo cáo tình hình tháng 10.';

export const draft = [quiet, truncated, doubledSign, contraryHedges, ''].join('\n\n');
