const office = 'Bộ phận một cửa phường Hòa Lâm tiếp nhận 2.480 hồ sơ, giải quyết 1.815 hồ sơ';

/** 1.815/2.480 is 73,185%. */
export const fitting = `${office}, đạt 73,2%.\n`;
/** What truncation explains: information. */
export const truncated = `${office}, đạt 73,1%.\n`;
/** What nothing explains: a warning. */
export const contradictory = `${office}, đạt 87,4%.\n`;
/** An error. */
export const malformed = 'Doanh thu dịch vụ tháng 10 tăng 8,5%% so với cùng kỳ.\n';
/** A warning. */
export const hedged = 'Giá trị sản xuất của làng nghề Đông Vĩnh ước đạt gần trên 152 tỷ đồng.\n';
