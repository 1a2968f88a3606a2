/**
 * Words that stand before the name of what a figure measures and are no part of it. Attested.
 */
export const leadingConnectors: readonly string[] = [
  'trong đó',
  'theo đó',
  'cụ thể',
  'đáng chú ý',
  'tuy vậy',
  'tuy nhiên',
  'đặc biệt',
  'nổi bật',
  'nhìn chung',
  'tính chung',
  'cụ thể là',
  'cụ thể như',
  'đồng thời',
  'ngoài ra',
  'bên cạnh đó',
  'riêng',
  'đến nay',
  'hiện nay',
  'hiện',
  'và',
  'với',
  'gồm',
  'bao gồm',
  'như',
  'là',
  'có',
  'toàn',
  'toàn quốc',
  'cả nước',
  'trong tuần',
  'trong ngày',
  'trong thời gian',
  'trong',
  'trong khi',
  'trong khi đó',
  'trong kỳ',
  'trong tháng',
  'trong quý',
  'trong năm',
  'tính đến',
  'lũy kế',
  'qua đó',
  'tiêu biểu là',
  'còn',
  'tại',
  'do',
  'nhất là',
  'đã',
  'về',
  'được',
  'của',
  'cả',
  'cùng',
  'trên tổng số',
  'trên tổng',
  'ước',
  'mỗi',
  'tập trung',
  'tiếp tục',
  'tích cực',
  'chủ động',
  'dự kiến',
  'đến',
  'trên địa bàn',
];

/** Words that stand between the name of what a figure measures and the figure. Attested. */
export const trailingVerbs: readonly string[] = [
  'đạt',
  'được',
  'là',
  'có',
  'ước',
  'ước đạt',
  'ước tính',
  'ước thu',
  'ước chi',
  'ước thực hiện',
  'còn',
  'với',
  'cho',
  'tại',
  'gồm',
  'bằng',
  'đã',
  'trong',
  'khoảng',
  'lên',
  'xuống',
  'tới',
  'đến',
  'ở',
  'vào',
  'xảy ra',
  'trong tháng',
  'trong kỳ',
  'trong quý',
  'trong năm',
  'đến hết',
  'thì',
  'để',
  'từ',
  'phấn đấu',
  'dự kiến',
  'quyết tâm',
  'ở mức',
  'và',
  'đều',
  'có thêm',
  'thêm',
  'đến cuối năm',
  'cuối năm',
  'đầu năm',
  'chỉ',
  'chỉ mới',
  'mới chỉ',
  'theo',
  'tính theo',
  'vẫn',
  'cũng',
];

/** Nouns that end like one of these. Attested. */
export const wholeNouns: readonly string[] = [
  'mặt bằng',
  'đồng bằng',
  'cân bằng',
  'công bằng',
  'văn bằng',
  'nhà ở',
  'chứng chỉ',
  'địa chỉ',
  'hiện tại',
  'tồn tại',
  'chiều dài',
  'chiều rộng',
  'mở rộng',
  'kéo dài',
];

/** Words that may stand between a verb and its figure: "tăng thêm được 8,5%". Attested. */
export const betweenVerbAndFigure: readonly string[] = [
  'được',
  'ước',
  'khoảng',
  'lên',
  'tới',
  'đến',
  'thêm',
  'là',
  'còn',
  'xuống',
  'lần',
  'lượt',
  'bình',
  'trung',
  'quân',
];

/** After a verb of change these give the new value, not the change: "tăng lên 48 vụ". Attested. */
export const newValueWords: readonly string[] = ['lên', 'còn', 'xuống'];
/** Before the figure that was, and other words before what it became: "từ 12 đến 15". Attested. */
export const fromWord = 'từ';
export const toWords: readonly string[] = ['đến', 'thành', 'tới'];
/** Verbs that bring something to a value: "giảm tỷ lệ hộ nghèo xuống 2%". Attested. */
export const bringingVerbs: readonly string[] = ['giảm', 'tăng', 'nâng', 'đưa', 'kéo giảm', 'hạ'];
/** Before a time or a place. Attested. */
export const inWord = 'trong';
/** After a bound: "từ 15 m trở lên". Attested. */
export const boundWord = 'trở';
/** "cao hơn mức 6,9%": what it is set against. Attested. */
export const thanWord = 'hơn';
export const levelWord = 'mức';
/** With which a base begins: "so với cùng kỳ". Attested. */
export const basisLeadWord = 'so';

/** "gấp 2,4 lần": times. Attested. */
export const timesWord = 'lần';

/** Between who does something and what is done. Attested. */
export const auxiliaryWords: readonly string[] = ['đã', 'đang', 'sẽ', 'vừa', 'mới', 'cũng'];

/** Of them, the one for what is still being done. Attested. */
export const ongoingWord = 'đang';

/** What is measured in per cent by itself. Attested. */
export const rateNouns: readonly string[] = [
  'tỷ lệ',
  'tỉ lệ',
  'tỷ trọng',
  'tỉ trọng',
  'độ che phủ',
  'mức độ',
  'tốc độ',
  'tỷ suất',
  'lãi suất',
  'hiệu suất',
  'mức tăng',
  'mức giảm',
  'tăng trưởng',
];

/** Names of an amount that say nothing of what it is for. Attested. */
export const amountWords: readonly string[] = [
  'số tiền',
  'tổng số tiền',
  'tổng tiền',
  'kinh phí',
  'tổng kinh phí',
  'trị giá',
  'tổng trị giá',
  'tổng giá trị',
  'tổng vốn',
  'số vốn',
  'diện tích',
  'tổng diện tích',
];

/** Of them, those that speak of what has been done. Attested. */
export const pastWords: readonly string[] = ['đã', 'vừa', 'mới'];

/** Words at which what completes a counted noun ends: "1.124 đối tượng | với số tiền". Attested. */
export const complementEnds: readonly string[] = [
  'với',
  'trên tổng số',
  'trên tổng',
  'trong đó',
  'và',
  'tại',
  'nhưng',
  'để',
  'nhằm',
  'theo',
  'do',
  'vào',
  'cho',
  'gồm',
  'so',
  'làm',
  'khiến',
  'gây',
  'trị giá',
  'tổng trị giá',
  'số tiền',
  'tổng số tiền',
];

/** Words that begin where it is: "12 trường | trên địa bàn xã". Attested. */
export const placeLeads: readonly string[] = ['trên địa bàn'];

/** Words after a plan that say whose or of when it is, not what was planned. Attested. */
export const planEnds: readonly string[] = [
  'năm',
  'cả năm',
  'tháng',
  'quý',
  'giao',
  'đã giao',
  'được giao',
  'đề ra',
  'đã đề ra',
  'trung ương',
  'pháp lệnh',
  'vốn',
  'phấn đấu',
  'và',
  'đảm bảo',
  'bảo đảm',
  'theo',
  'trong',
  'với',
  'tại',
];
