/** Between people or posts of one list, beside commas. Attested. */
export const listJointWords: readonly string[] = ['và', 'cùng'];

/** Between a post and a person who is addressed: "Phó Chủ tịch là đồng chí …". */
export const postIsWord = 'là';

/** Labels before a post: "Chức vụ: Chủ tịch UBND xã". Attested. */
export const postLabels: readonly string[] = ['chức vụ', 'chức danh'];

/** Words after which a name that stands alone may begin. Attested. */
export const nameLeads: readonly string[] = [
  'và',
  'cùng',
  'với',
  'gồm',
  'có',
  'do',
  'của',
  'là',
  'theo',
  'bởi',
  'cho',
];

/** The last words before one for whom somebody else acts: "thừa ủy quyền của", "thay mặt". Attested. */
export const actedForLeads: readonly string[] = ['của', 'mặt'];

/** Before "Chủ tịch" where that is part of a body: "Đoàn Chủ tịch". */
export const presidiumWord = 'đoàn';
