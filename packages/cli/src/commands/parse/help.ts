export const summary = {
  vi: 'Đọc từng cụm từ (mỗi dòng một cụm) thành số, tỷ lệ, thời gian, số và ký hiệu văn bản',
  en: 'Read phrases, one a line, as numbers, rates, periods and numbers of documents',
};

export const help = {
  vi: `Cách dùng: baocao parse [--at NĂM-THÁNG-NGÀY] [--locale vi|en] < cum-tu.txt

${summary.vi}.
Mỗi dòng vào cho một dòng ra: { "text", "values": [...] }.

  --at 2026-10-31   ngày làm mốc khi cụm từ không ghi năm: “tháng 9” (mặc định: hôm nay)
  --locale vi|en    ngôn ngữ của thông báo (mặc định: vi)
  -h, --help        phần hướng dẫn này

Ví dụ: echo "tăng 8,26% so với tháng trước" | baocao parse --at 2026-10-31
`,
  en: `Usage: baocao parse [--at YEAR-MONTH-DAY] [--locale vi|en] < phrases.txt

${summary.en}.
Each line in gives one line out: { "text", "values": [...] }.

  --at 2026-10-31   the day that tells the year where a phrase does not: “tháng 9” (default: today)
  --locale vi|en    language of the messages (default: vi)
  -h, --help        this help

Example: echo "tăng 8,26% so với tháng trước" | baocao parse --at 2026-10-31
`,
};
