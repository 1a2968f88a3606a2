export const summary = {
  vi: 'Đọc từng cụm từ (mỗi dòng một cụm) thành số, tỷ lệ, thời gian, số và ký hiệu văn bản',
  en: 'Read phrases, one a line, as numbers, rates, periods and numbers of documents',
};

export const help = {
  vi: `Cách dùng: baocao parse [--at NĂM-THÁNG-NGÀY] [--locale vi|en] < cum-tu.txt
           baocao parse title|organ [CỤM TỪ...]

${summary.vi}.
Mỗi dòng vào cho một dòng ra: { "text", "values": [...] }.

  title             đọc cả dòng thành các chức danh: { "text", "titles": [...] hoặc null }
  organ             đọc cả dòng thành một cơ quan: { "text", "organ": {...} hoặc null }

  --at 2026-10-31   ngày làm mốc khi cụm từ không ghi năm: “tháng 9” (mặc định: hôm nay)
  --locale vi|en    ngôn ngữ của thông báo (mặc định: vi)
  -h, --help        phần hướng dẫn này

Ví dụ: echo "tăng 8,26% so với tháng trước" | baocao parse --at 2026-10-31
       baocao parse title "Phó Bí thư Đảng ủy, Chủ tịch UBND phường Hòa Lâm"
`,
  en: `Usage: baocao parse [--at YEAR-MONTH-DAY] [--locale vi|en] < phrases.txt
       baocao parse title|organ [PHRASE...]

${summary.en}.
Each line in gives one line out: { "text", "values": [...] }.

  title             reads the whole line as posts: { "text", "titles": [...] or null }
  organ             reads the whole line as one organ: { "text", "organ": {...} or null }

  --at 2026-10-31   the day that tells the year where a phrase does not: “tháng 9” (default: today)
  --locale vi|en    language of the messages (default: vi)
  -h, --help        this help

Examples: echo "tăng 8,26% so với tháng trước" | baocao parse --at 2026-10-31
          baocao parse title "Phó Bí thư Đảng ủy, Chủ tịch UBND phường Hòa Lâm"
`,
};
