export const summary = {
  vi: 'Lấy số liệu, nhiệm vụ, người và chức vụ trong văn bản thành dữ liệu JSON',
  en: 'Turn the figures, tasks, people and titles of a document into JSON',
};

export const help = {
  vi: `Cách dùng: baocao extract TỆP… [--format json] [--locale vi|en]

${summary.vi}. “-” là đầu vào chuẩn.
Một tệp: một đối tượng. Nhiều tệp: mỗi dòng một đối tượng, tên tệp ở “source.name”;
tệp không đọc được thành { "file", "error" }.

  --format json     dạng kết quả (mặc định)
  --config TỆP      tệp cài đặt (mặc định: “baocao.config.json” gần nhất, tính từ
                    thư mục của văn bản trở lên)
  --print-config    cho biết cài đặt nào được áp dụng, không làm gì thêm
  --locale vi|en    ngôn ngữ của thông báo (mặc định: theo cài đặt, không có thì vi)
  -h, --help        phần hướng dẫn này

Mã kết thúc: 0 đã đọc mọi tệp; 2 sai cách dùng hoặc có tệp không đọc được.

Ví dụ: baocao extract bao-cao-thang-10-2026.md > bao-cao.json
`,
  en: `Usage: baocao extract FILE… [--format json] [--locale vi|en]

${summary.en}. “-” is standard input.
One file: one object. Several: one object a line, the file in “source.name”;
a file that cannot be read becomes { "file", "error" }.

  --format json     form of the output (default)
  --config FILE     file of settings (default: the nearest “baocao.config.json”
                    in the folder of the document or above it)
  --print-config    show the settings that apply, and do nothing else
  --locale vi|en    language of the messages (default: of the settings, else vi)
  -h, --help        this help

Exit status: 0 every file was read; 2 wrong usage or a file that cannot be read.

Example: baocao extract bao-cao-thang-10-2026.md > report.json
`,
};
