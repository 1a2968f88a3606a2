import type { Severity } from '@baocao/core';
import type { Locale } from './locale.ts';

const count = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-US') };
const n = (value: number) => count.vi.format(value);
const c = (value: number) => count.en.format(value);
const plural = (value: number, one: string, many: string) =>
  `${c(value)} ${value === 1 ? one : many}`;
const maybeVi = (nearest?: string) => (nearest ? ` Có phải “${nearest}”?` : '');
const maybeEn = (nearest?: string) => (nearest ? ` Did you mean “${nearest}”?` : '');

const vi = {
  levels: {
    error: 'Cần sửa',
    warning: 'Cần xem lại',
    info: 'Lưu ý',
    hint: 'Gợi ý',
  } satisfies Record<Severity, string>,
  standardInput: 'đầu vào chuẩn',
  line: (line: number) => `dòng ${line}`,

  unknownCommand: (name: string, nearest?: string) => `Không có lệnh “${name}”.${maybeVi(nearest)}`,
  unknownOption: (name: string, nearest?: string) =>
    `Không có tùy chọn “${name}” ở đây.${maybeVi(nearest)}`,
  missingValue: (option: string) => `Tùy chọn “${option}” cần một giá trị.`,
  needlessValue: (option: string) => `Tùy chọn “${option}” không nhận giá trị.`,
  invalidValue: (option: string, value: string, choices: readonly string[], nearest?: string) =>
    `“${option}” không nhận “${value}”, chỉ nhận: ${choices.join(', ')}.${maybeVi(nearest)}`,
  impossibleDate: (value: string) =>
    `“--at ${value}”: không có ngày này. Dạng ghi: năm-tháng-ngày, ví dụ 2026-10-31.`,
  noFile: (command: string) => `Chưa nêu tệp nào (cách dùng: baocao ${command} --help).`,
  needlessArgument: (value: string, command: string) =>
    `Thừa “${value}” (cách dùng: baocao ${command} --help).`,
  inputTwice: 'Đầu vào chuẩn “-” chỉ đọc được một lần.',

  missingFile: (file: string) => `Không tìm thấy tệp “${file}”.`,
  directory: (file: string) => `“${file}” là thư mục, không phải tệp văn bản.`,
  denied: (file: string) => `Không có quyền đọc tệp “${file}”.`,
  unreadable: (file: string, code: string) => `Không đọc được tệp “${file}” (${code}).`,
  unwritable: (file: string, code: string) => `Không ghi được tệp “${file}” (${code}).`,
  utf16: (file: string) =>
    `Tệp “${file}” được lưu bằng bảng mã UTF-16. Đề nghị lưu lại bằng UTF-8.`,
  notUtf8: (file: string) =>
    `Tệp “${file}” không được lưu bằng bảng mã UTF-8 (có thể là TCVN3, VNI, Windows-1258). Đề nghị lưu lại bằng UTF-8.`,
  office: (file: string) =>
    `Chưa đọc được tệp Word, Excel, PDF “${file}”. Đề nghị lưu thành văn bản thuần (.txt, UTF-8).`,
  binary: (file: string) => `“${file}” không phải tệp văn bản.`,

  settings: (file: string, used: readonly string[]) =>
    `“${file}” dùng cài đặt ở ${used.map((each) => `“${each}”`).join(', ')}.`,
  noSettings: (file: string) =>
    `“${file}” dùng cài đặt mặc định, không có tệp “baocao.config.json” nào áp dụng.`,

  unknownRule: (rule: string, nearest?: string) => `Không có quy tắc “${rule}”.${maybeVi(nearest)}`,
  noPage: (rule: string) => `Chưa có trang giải thích quy tắc “${rule}”.`,
  unexpected: (reason: string) =>
    `Chương trình gặp sự cố ngoài dự kiến: ${reason} (đặt BAOCAO_DEBUG=1 để xem chi tiết).`,

  progress: (done: number, all: number) => `Đang kiểm tra ${n(done)}/${n(all)} văn bản …`,
  checked: (files: number) => `Đã kiểm tra ${n(files)} văn bản`,
  failed: (files: number) => `${n(files)} tệp không đọc được`,
  ignored: (findings: number) => `${n(findings)} đã bỏ qua`,
  level: (findings: number, severity: Severity) =>
    `${n(findings)} ${vi.levels[severity].toLowerCase()}`,
  nothing: 'chưa có nội dung cần rà soát',
  fixed: (slips: number, files: number) =>
    slips === 0
      ? 'Chưa có lỗi trình bày nào tự sửa được.'
      : `Đã sửa ${n(slips)} lỗi trình bày trong ${n(files)} văn bản.`,
  wouldFix: (slips: number, files: number) =>
    slips === 0
      ? 'Chưa có lỗi trình bày nào tự sửa được.'
      : `Sẽ sửa ${n(slips)} lỗi trình bày trong ${n(files)} văn bản; chưa ghi tệp nào.`,
  acceptedReason: 'đã có khi ghi nhận',
  accepted: (findings: number, list: string) =>
    `Đã ghi nhận ${n(findings)} nhắc nhở hiện có vào “${list}”.`,
  locked: (list: string, lock: string) =>
    `“${list}” đang được một chương trình khác ghi. Nếu không còn chương trình nào đang chạy thì xóa “${lock}”.`,
  stale: (list: string, entries: readonly string[], more: number) =>
    `“${list}”: ${n(entries.length + more)} nhắc nhở đã bỏ qua không còn gặp, có thể xóa khỏi danh sách: ${entries.join('; ')}${more > 0 ? '; …' : ''}.`,
  relations: (relations: number) => `Đã đối chiếu ${n(relations)} quan hệ giữa các số liệu.`,
  scope: 'Chỉ đối chiếu những gì có trong văn bản; không thay việc kiểm tra với số liệu gốc.',
};

/** The program's own words in one language. */
export type Messages = typeof vi;

const en: Messages = {
  levels: { error: 'To correct', warning: 'To review', info: 'Note', hint: 'Suggestion' },
  standardInput: 'standard input',
  line: (line) => `line ${line}`,

  unknownCommand: (name, nearest) => `There is no command “${name}”.${maybeEn(nearest)}`,
  unknownOption: (name, nearest) => `There is no option “${name}” here.${maybeEn(nearest)}`,
  missingValue: (option) => `The option “${option}” needs a value.`,
  needlessValue: (option) => `The option “${option}” takes no value.`,
  invalidValue: (option, value, choices, nearest) =>
    `“${option}” does not take “${value}”, only: ${choices.join(', ')}.${maybeEn(nearest)}`,
  impossibleDate: (value) =>
    `“--at ${value}”: there is no such day. It is written year-month-day, as in 2026-10-31.`,
  noFile: (command) => `No file is named (usage: baocao ${command} --help).`,
  needlessArgument: (value, command) =>
    `“${value}” is not needed (usage: baocao ${command} --help).`,
  inputTwice: 'Standard input “-” can be read only once.',

  missingFile: (file) => `There is no file “${file}”.`,
  directory: (file) => `“${file}” is a directory, not a text file.`,
  denied: (file) => `No permission to read “${file}”.`,
  unreadable: (file, code) => `Cannot read “${file}” (${code}).`,
  unwritable: (file, code) => `Cannot write “${file}” (${code}).`,
  utf16: (file) => `“${file}” is stored as UTF-16. Store it as UTF-8.`,
  notUtf8: (file) =>
    `“${file}” is not stored as UTF-8 (it may be TCVN3, VNI or Windows-1258). Store it as UTF-8.`,
  office: (file) =>
    `Word, Excel and PDF files are not read: “${file}”. Save it as plain text (.txt, UTF-8).`,
  binary: (file) => `“${file}” is not a text file.`,

  settings: (file, used) =>
    `“${file}” is read under the settings of ${used.map((each) => `“${each}”`).join(', ')}.`,
  noSettings: (file) =>
    `“${file}” is read under the default settings; no “baocao.config.json” applies.`,

  unknownRule: (rule, nearest) => `There is no rule “${rule}”.${maybeEn(nearest)}`,
  noPage: (rule) => `The rule “${rule}” has no page yet.`,
  unexpected: (reason) => `Unexpected failure: ${reason} (set BAOCAO_DEBUG=1 for the details).`,

  progress: (done, all) => `Checking ${c(done)} of ${c(all)} documents …`,
  checked: (files) => `${plural(files, 'document', 'documents')} checked`,
  failed: (files) => `${plural(files, 'file', 'files')} not readable`,
  ignored: (findings) => `${c(findings)} ignored`,
  level: (findings, severity) => `${c(findings)} ${en.levels[severity].toLowerCase()}`,
  nothing: 'nothing to review',
  fixed: (slips, files) =>
    slips === 0
      ? 'No layout slip can be mended by itself.'
      : `${plural(slips, 'layout slip', 'layout slips')} mended in ${plural(files, 'document', 'documents')}.`,
  wouldFix: (slips, files) =>
    slips === 0
      ? 'No layout slip can be mended by itself.'
      : `${plural(slips, 'layout slip', 'layout slips')} would be mended in ${plural(files, 'document', 'documents')}; nothing was written.`,
  acceptedReason: 'there when it was accepted',
  accepted: (findings, list) => `${plural(findings, 'finding', 'findings')} accepted in “${list}”.`,
  locked: (list, lock) =>
    `Another program is writing “${list}”. If none is running, remove “${lock}”.`,
  stale: (list, entries, more) =>
    `“${list}”: ${plural(entries.length + more, 'ignore no longer matches', 'ignores no longer match')} anything and can be removed: ${entries.join('; ')}${more > 0 ? '; …' : ''}.`,
  relations: (relations) =>
    `${plural(relations, 'relation', 'relations')} between figures compared.`,
  scope: 'Only what the text itself says is compared; check the figures against their source.',
};

/** The program's own words, by language. */
export const messages: Readonly<Record<Locale, Messages>> = { vi, en };
