export const summary = {
  vi: 'Đối chiếu số liệu trong dự thảo, chỉ ra chỗ chưa khớp',
  en: 'Compare the figures of a draft and show what does not fit',
};

export const help = {
  vi: `Cách dùng: baocao check TỆP… [--format pretty|json] [--baseline TỆP]
                    [--config TỆP] [--locale vi|en]

${summary.vi}. “-” là đầu vào chuẩn.
Văn bản được kiểm tra ngay trên máy này, không gửi đi đâu.

  --format pretty   từng nội dung cần rà soát, kèm dòng văn bản (mặc định)
  --format json     một mảng, mỗi tệp một phần tử; vị trí tính theo UTF-16
  --baseline TỆP    bỏ qua những nhắc nhở đã ghi nhận bằng “baocao baseline”
  --config TỆP      tệp cài đặt (mặc định: “baocao.config.json” gần nhất, tính từ
                    thư mục của văn bản trở lên)
  --print-config    cho biết cài đặt nào được áp dụng, không làm gì thêm
  --locale vi|en    ngôn ngữ của nhắc nhở (mặc định: theo cài đặt, không có thì vi)
  -h, --help        phần hướng dẫn này

Mã kết thúc: 0 không có nội dung “Cần sửa”, “Cần xem lại”; 1 có; 2 sai cách dùng
hoặc có tệp không đọc được.

Ví dụ: baocao check bao-cao-thang-10-2026.md
`,
  en: `Usage: baocao check FILE… [--format pretty|json] [--baseline FILE]
                    [--config FILE] [--locale vi|en]

${summary.en}. “-” is standard input.
Documents are checked on this computer and sent nowhere.

  --format pretty   each finding with the line it stands on (default)
  --format json     an array with one element a file; offsets in UTF-16 units
  --baseline FILE   ignore what “baocao baseline” accepted
  --config FILE     file of settings (default: the nearest “baocao.config.json”
                    in the folder of the document or above it)
  --print-config    show the settings that apply, and do nothing else
  --locale vi|en    language of the messages (default: of the settings, else vi)
  -h, --help        this help

Exit status: 0 nothing “To correct” or “To review”; 1 something; 2 wrong usage
or a file that cannot be read.

Example: baocao check bao-cao-thang-10-2026.md
`,
};
