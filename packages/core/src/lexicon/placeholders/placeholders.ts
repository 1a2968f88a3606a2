/**
 * What writers leave where a figure or a name is still to come. All attested in drafts.
 *
 * In brackets of any kind these are a blank, whatever stands beside them: "(cần bổ sung)".
 */
export const certainBlanks: readonly string[] = [
  'cần bổ sung',
  'cần bổ sung số liệu',
  'bổ sung sau',
  'bổ sung số liệu',
  'bổ sung số liệu sau',
  'sẽ bổ sung',
  'sẽ bổ sung sau',
  'chờ bổ sung',
  'chờ số liệu',
  'cập nhật sau',
  'cập nhật số liệu',
  'sẽ cập nhật',
  'điền sau',
  'điền số liệu',
  'điền tên',
];

/**
 * In round brackets these are one only where a unit follows or a word that leads to a figure stands
 * before them ("đạt (bổ sung) tỷ đồng"): "kế hoạch (bổ sung)" is none.
 */
export const doubtfulBlanks: readonly string[] = ['bổ sung', 'cập nhật', 'số liệu', 'điền'];

/** In pointed or square brackets these are one: "<tên đơn vị>". */
export const fieldNames: readonly string[] = [
  'tên',
  'họ tên',
  'họ và tên',
  'tên đơn vị',
  'tên cơ quan',
  'tên địa phương',
  'tên xã',
  'tên phường',
  'tên thôn',
  'số',
  'số liệu',
  'số lượng',
  'số tiền',
  'tỷ lệ',
  'ngày',
  'tháng',
  'năm',
  'ngày tháng',
  'thời gian',
  'địa điểm',
  'địa danh',
  'chức vụ',
  'đơn vị',
  'nội dung',
  'bổ sung',
  'cập nhật',
  'điền',
];

/** Words after which a figure is to come. */
export const figureLeads: readonly string[] = [
  'đạt',
  'ước đạt',
  'có',
  'được',
  'là',
  'còn',
  'khoảng',
  'trên',
  'gần',
  'hơn',
  'dưới',
  'tổng số',
  'tổng cộng',
  'gồm',
  'tăng',
  'giảm',
  'bằng',
  'chiếm',
  'tiếp nhận',
  'giải quyết',
  'trong đó',
];

/** Words after which a name is to come. */
export const personLeads: readonly string[] = ['đồng chí', 'đ/c', 'ông', 'bà'];

/** What a spreadsheet writes where it cannot compute. */
export const spreadsheetErrors: readonly string[] = [
  '#DIV/0!',
  '#REF!',
  '#N/A',
  '#VALUE!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
];

/** Before a word that leads to a name: then it ends a list of persons, "các ông, bà". Attested. */
export const pluralLeads: readonly string[] = ['các', 'những'];
