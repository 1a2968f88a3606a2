export const summary = {
  vi: 'Giải thích một quy tắc; không nêu tên thì liệt kê các quy tắc',
  en: 'Explain a rule; without a name, list the rules',
};

export const help = {
  vi: `Cách dùng: baocao explain [QUY-TẮC] [--locale vi|en]

${summary.vi}.

  --locale vi|en    ngôn ngữ của phần giải thích (mặc định: vi)
  -h, --help        phần hướng dẫn này

Ví dụ: baocao explain figure/ratio
`,
  en: `Usage: baocao explain [RULE] [--locale vi|en]

${summary.en}.

  --locale vi|en    language of the explanation (default: vi)
  -h, --help        this help

Example: baocao explain figure/ratio --locale en
`,
};
