import { expect, test } from 'vitest';
import { checkRule } from '../../../testing/check-rule.ts';
import { textPlaceholder } from './rule.ts';

test('text/placeholder', () => {
  const failures = checkRule(textPlaceholder, {
    invalid: [
      'Thu ngân sách đạt «noFigure:… tỷ đồng», bằng «noFigure:…%» dự toán.',
      'Thu ngân sách đạt «noFigure:...... triệu đồng», tăng «noFigure:... %» so với cùng kỳ.',
      'Toàn xã còn «noFigure:….. hộ nghèo»; tiếp nhận «noFigure:… hồ sơ».',
      'Trồng được «noFigure:…… ha» rừng.',
      'Giải ngân «noFigure:xxx tỷ đồng», có «noFigure:xx hộ» hưởng lợi.',
      'Giải ngân được «noFigure:XX tỷ đồng».',
      'Tổng chi «noFigure:[...] tỷ đồng»; thu đạt «noFigure:(…) tỷ đồng».',
      'Dự họp có «blank:đồng chí ………» - Trưởng thôn Bãi Sậy.',
      'Chủ trì: «blank:ông …», Chủ tịch UBND phường.',
      'Xảy ra tại «blank:thôn ……» và thôn Bãi Sậy.',
      'Thu hút «noFigure:(cần bổ sung) dự án»; mở «blank:(bổ sung sau)»; thu đạt «noFigure:(bổ sung) tỷ đồng».',
      'Số hộ tham gia là «blank:(số liệu)».',
      'Báo cáo của «blank:<tên đơn vị>» gửi «blank:[tên cơ quan]».',
      'Thu ngân sách đạt «spreadsheet:#DIV/0!» so với dự toán.',
      '| Chỉ tiêu | Thực hiện |\n|---|---|\n| Thu ngân sách | «spreadsheet:#REF!» |',
    ],
    valid: [
      // an ellipsis that ends a list or a sentence
      'Các dân tộc Mông, Dao,… cùng sinh sống.',
      'Nuôi lợn, gà, vịt… tăng 5 tấn; trồng ngô, lạc, … tỷ lệ khá.',
      'Công tác còn nhiều khó khăn...',
      'Trường học, trạm y tế, v.v… được sửa chữa.',
      'Giáo viên, phụ huynh … người dân cùng dự.',
      'Cần “… tỷ lệ hộ dùng nước sạch” như nghị quyết đã nêu.',
      // what the registry fills in, and who signs
      'Số:   /BC-UBND\n\nHòa Lâm, ngày   tháng 6 năm 2026',
      'Số: ……/BC-UBND\n\nHòa Lâm, ngày … tháng … năm 2026',
      'CHỦ TỊCH\n\n(Đã ký)\n\n(Ký, ghi rõ họ và tên)',
      'Họ và tên: ……………………',
      'Theo Quyết định số …/QĐ-UBND ngày …/…/2026.',
      // words in brackets that say something
      'Kế hoạch vốn (bổ sung) được giao; dự toán (cập nhật) đã duyệt.',
      'Nghị quyết [số 5], ghi chú [^1], việc [x] xong, [tên](https://hoalam.example).',
      'Thu 5 tỷ đồng<br>Chi 3 tỷ đồng',
      // Roman numerals, letters
      'Từ thế kỷ XX, người dân đã trồng chè; Đại hội XXX thành công.',
      'Số điện thoại 0912xxx345; nhà ở cấp xx.',
      'Phần mềm C# và thẻ #N/Ahoa.',
      'Mục lục\n\nI. KẾT QUẢ ........................ 5',
      'Các đồng chí … - đại biểu dự họp',
      'Các xã …… đã hoàn thành.',
    ],
  });
  expect(failures).toEqual([]);
});
