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

/**
 * Words of a sentence that tells how somebody comes to a post or leaves it, or what was once: who is
 * named there may hold another one elsewhere in the text. Attested.
 */
export const changeOfPostWords: readonly string[] = [
  'bổ nhiệm',
  'miễn nhiệm',
  'bãi nhiệm',
  'giữ chức',
  'giữ cương vị',
  'thôi giữ',
  'thôi làm',
  'thôi nhiệm vụ',
  'được bầu',
  'bầu bổ sung',
  'bầu đồng chí',
  'trúng cử',
  'tái cử',
  'chỉ định',
  'điều động',
  'luân chuyển',
  'biệt phái',
  'kiện toàn',
  'nghỉ hưu',
  'nghỉ chế độ',
  'nghỉ công tác',
  'chuyển công tác',
  'nhận nhiệm vụ mới',
  'nhận công tác mới',
  'bàn giao nhiệm vụ',
  'bàn giao công tác',
  'khi đó',
  'lúc đó',
  'lúc bấy giờ',
  'thời điểm đó',
  'đã từng',
  'từng là',
  'từng giữ',
  'trước đây là',
];

/** Before a post that is held beside another: "kiêm Trưởng Phòng Kinh tế". Attested. */
export const concurrentWords: readonly string[] = ['kiêm', 'kiêm nhiệm', 'kiêm giữ'];

/** Words before a post by whose order somebody else acts, who is named after it. Attested. */
export const onBehalfWords: readonly string[] = [
  'ủy quyền của',
  'thay mặt',
  'thừa lệnh',
  'được sự phân công của',
];

/** After a post that was held, or is, for the years that follow. Attested. */
export const yearsOfPostWords: readonly string[] = ['giai đoạn', 'nhiệm kỳ', 'thời kỳ', 'khóa'];

/** Before "Chủ tịch" where that is part of a body: "Đoàn Chủ tịch". */
export const presidiumWord = 'đoàn';
