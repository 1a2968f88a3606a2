/** Small words that reading looks for one by one. All in general use. */

/** Before a number that is a name, "Nghị quyết số 09", and before what is counted: "số vụ cháy". */
export const numberWord = 'số';
/** Between something and what it is of: "tháng 3 của năm 2026", "thu ngân sách của xã". */
export const ofWord = 'của';
/** Between the last two of a list. */
export const andWord = 'và';
/** Before what goes along; after "đối" it leads to what something is about: "đối với 70 hộ". */
export const withWord = 'với';
export const towardsWord = 'đối';
/** Between a name and its figure. */
export const isWord = 'là';
/** Before what was, or where a range begins: "từ 12 đến 15". */
export const fromWord = 'từ';
/** Before a time or a place. */
export const inWord = 'trong';
/** After a bound: "từ 15 m trở lên". */
export const boundWord = 'trở';
/** "cao hơn mức 6,9%": what it is set against. */
export const thanWord = 'hơn';
export const levelWord = 'mức';
/** With which a comparison with something begins: "so với tháng 9". */
export const againstWord = 'so';
/** "gấp 2,4 lần": times. */
export const timesWord = 'lần';
/** Of what is still being done: "đang giải quyết 12 hồ sơ". */
export const ongoingWord = 'đang';
/** With which a sentence names what it is about: "Về đầu tư công, phường đã giải ngân …". */
export const aboutWord = 'về';
