/**
 * Words that open a part of a sentence which tells when, why or how, and not what is counted:
 * "Nhân dịp năm mới, phường trao 120 suất quà". Attested.
 */
export const circumstanceOpeners: readonly string[] = [
  'nhân',
  'nhân dịp',
  'tính đến',
  'tính từ',
  'qua',
  'do',
  'vì',
  'để',
  'nhằm',
  'sau',
  'sau khi',
  'trước',
  'trong',
  'theo',
  'từ',
  'kể từ',
  'đến',
  'cùng với',
  'bên cạnh',
  'ngoài',
  'với',
  'dưới',
  'hưởng ứng',
  'căn cứ',
  'tại',
  'trên',
  'nhờ',
  'khi',
  'đối với',
];

/** Words after which a new clause says something of its own. Attested. */
export const conjunctions: readonly string[] = [
  'nhưng',
  'song',
  'tuy nhiên',
  'mà',
  'thì',
  'trong khi',
  'trong khi đó',
  'nên',
  'do đó',
  'do vậy',
  'vì vậy',
  // what somebody said
  'cho biết',
  'cho hay',
  'khẳng định',
  'nhấn mạnh',
];

/** Words that begin what something is for: it is no part of the name of what is counted. Attested. */
export const purposeOpeners: readonly string[] = ['phục vụ', 'nhằm', 'để', 'góp phần'];

/** Verbs that say only that something was done: "tập trung", "đã hoàn thành". Attested. */
export const lightVerbs: readonly string[] = [
  'tập trung',
  'tiếp tục',
  'tích cực',
  'chủ động',
  'đẩy mạnh',
  'tăng cường',
  'chỉ',
  'đã',
  'đang',
  'sẽ',
  'đều',
  'cũng',
  'mới',
  'vừa',
  'hoàn thành',
  'thực hiện',
  'triển khai',
  'đạt',
  'được',
  'bình quân',
  'tính chung',
  'mức',
];

/** Verbs of money that do not say what it is for: "sử dụng 10 tỷ đồng xây đường". Attested. */
export const spendingVerbs: readonly string[] = [
  'sử dụng',
  'dành',
  'bố trí',
  'trích',
  'chi',
  'phân bổ',
  'đầu tư',
  'cấp',
  'bổ sung',
  'hỗ trợ',
];

/** Nouns that count cases and do not say of what: "xử phạt 18 trường hợp". Attested. */
export const caseNouns: readonly string[] = ['trường hợp', 'vụ', 'vụ việc', 'đối tượng'];

/** With which the name of an amount or a rate begins; a list may follow. Attested. */
export const headNouns: readonly string[] = [
  'tỷ lệ',
  'tỉ lệ',
  'tổng',
  'tổng số',
  'tổng giá trị',
  'giá trị',
  'doanh thu',
  'doanh số',
  'sản lượng',
  'kim ngạch',
  'kinh phí',
  'diện tích',
];

/** Nouns that count people and visits and do not say of what. Attested. */
export const genericNouns: readonly string[] = [
  'lượt',
  'lượt người',
  'người',
  'hồ sơ',
  'trường hợp',
];
