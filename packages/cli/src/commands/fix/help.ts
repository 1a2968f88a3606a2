export const summary = {
  vi: 'Sửa lỗi trình bày trong tệp; không bao giờ đổi số liệu, câu chữ, tên người',
  en: 'Mend layout slips in files; never figures, wording or names',
};

export const help = {
  vi: `Cách dùng: baocao fix TỆP… [--dry-run] [--config TỆP] [--locale vi|en]

${summary.vi}.
Chỉ sửa dấu và khoảng trắng thừa; những chỗ đã ghi bỏ qua được giữ nguyên. Tệp được
ghi lại tại chỗ, giữ cách xuống dòng. “-” đọc đầu vào chuẩn, in kết quả ra đầu ra chuẩn.

  --dry-run         chỉ cho xem sẽ sửa những dòng nào, không ghi tệp
  --config TỆP      tệp cài đặt (mặc định: “baocao.config.json” gần nhất, tính từ
                    thư mục của văn bản trở lên)
  --print-config    cho biết cài đặt nào được áp dụng, không làm gì thêm
  --locale vi|en    ngôn ngữ của thông báo (mặc định: theo cài đặt, không có thì vi)
  -h, --help        phần hướng dẫn này

Mã kết thúc: 0 đã sửa, hoặc không có gì để sửa; 2 sai cách dùng, hoặc có tệp không
đọc, không ghi được. Nội dung còn lại cần người soạn xem: baocao check.

Ví dụ: baocao fix --dry-run bao-cao-thang-10-2026.md
`,
  en: `Usage: baocao fix FILE… [--dry-run] [--config FILE] [--locale vi|en]

${summary.en}.
Only signs and spaces too many are mended; what is ignored stays. Files are written
in place, their line ends kept. “-” reads standard input and prints the result.

  --dry-run         only show which lines would change, write nothing
  --config FILE     file of settings (default: the nearest “baocao.config.json”
                    in the folder of the document or above it)
  --print-config    show the settings that apply, and do nothing else
  --locale vi|en    language of the messages (default: of the settings, else vi)
  -h, --help        this help

Exit status: 0 mended, or nothing to mend; 2 wrong usage, or a file that cannot be
read or written. What is left is for the writer to judge: baocao check.

Example: baocao fix --dry-run bao-cao-thang-10-2026.md
`,
};
