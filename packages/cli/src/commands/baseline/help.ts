export const summary = {
  vi: 'Ghi nhận các nhắc nhở hiện có, để từ nay chỉ báo nhắc nhở mới',
  en: 'Accept what is there, so that only new findings are reported',
};

export const help = {
  vi: `Cách dùng: baocao baseline TỆP… [--output TỆP] [--config TỆP] [--locale vi|en]

${summary.vi}.
Danh sách ghi nhận dùng với: baocao check --baseline baocao-baseline.json TỆP…
Ghi nhận lại một văn bản thì thay phần của văn bản đó, giữ phần của văn bản khác.

  --output TỆP      tệp danh sách (mặc định: baocao-baseline.json)
  --config TỆP      tệp cài đặt (mặc định: “baocao.config.json” gần nhất, tính từ
                    thư mục của văn bản trở lên)
  --print-config    cho biết cài đặt nào được áp dụng, không làm gì thêm
  --locale vi|en    ngôn ngữ của thông báo (mặc định: theo cài đặt, không có thì vi)
  -h, --help        phần hướng dẫn này

Mã kết thúc: 0 đã ghi; 2 sai cách dùng, hoặc có tệp không đọc, không ghi được.

Ví dụ: baocao baseline bao-cao-thang-*.md
`,
  en: `Usage: baocao baseline FILE… [--output FILE] [--config FILE] [--locale vi|en]

${summary.en}.
The list is used by: baocao check --baseline baocao-baseline.json FILE…
Accepting a document again replaces its own part of the list and keeps the rest.

  --output FILE     the list (default: baocao-baseline.json)
  --config FILE     file of settings (default: the nearest “baocao.config.json”
                    in the folder of the document or above it)
  --print-config    show the settings that apply, and do nothing else
  --locale vi|en    language of the messages (default: of the settings, else vi)
  -h, --help        this help

Exit status: 0 written; 2 wrong usage, or a file that cannot be read or written.

Example: baocao baseline bao-cao-thang-*.md
`,
};
