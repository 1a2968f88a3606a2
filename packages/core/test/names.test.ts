import { describe, expect, test } from 'vitest';
import { recognizeOrgans } from '../src/extract/recognizers/organ/organ.ts';
import { recognizePeople } from '../src/extract/recognizers/person/person.ts';
import { recognizeTitles } from '../src/extract/recognizers/title/title.ts';
import { checkRecognizer } from '../src/testing/check-recognizer.ts';

describe('organs are recognised', () => {
  test.each([
    ['«UBND phường Hòa Lâm» giao «Phòng Kinh tế, Hạ tầng và Đô thị» đôn đốc'],
    ['«Ban Quản lý dự án và phát triển quỹ đất» chủ trì'],
    ['«Trung tâm Phục vụ hành chính công phường Hòa Lâm» tiếp nhận'],
    ['«Sở Nông nghiệp và Môi trường» hướng dẫn; «phòng Tài chính - Kế hoạch» tổng hợp'],
    ['«HĐND - UBND xã», «Đảng ủy, HĐND, UBND xã Hòa Lâm»'],
    ['«Thường trực Thành ủy - HĐND - UBND TP Bình Sơn» làm việc'],
    ['«Văn phòng HĐND và UBND xã» tham mưu'],
    ['«Ban Thường vụ Đảng ủy», «Ban Chấp hành Đảng bộ xã», «Ban Chỉ huy Quân sự xã»'],
    ['«Công an xã» phối hợp «Trạm Y tế» và «Trung tâm Y tế huyện Bình Sơn»'],
    ['«Ủy ban Kinh tế và Tài chính của Quốc hội» thẩm tra'],
    ['«UBND cấp xã», «UBND các xã, phường», «các phòng, ban, đơn vị»'],
    ['yêu cầu «mỗi cơ quan, đơn vị»; «12 xã, phường»; «các sở, ban, ngành liên quan»'],
    ['«Trường THCS Hòa Lâm», «Công ty TNHH Minh Phát»'],
    ['«Trung tâm Bảo tồn chim nước tỉnh» báo cáo'],
    ['«Thành ủy Bình Sơn» và «Công an huyện Đắk Rơ»'],
    ['«UBND thành phố Hồ Chí Minh» ban hành'],
    ['«ĐẢNG ỦY XÃ NẬM SIN»      ĐẢNG CỘNG SẢN VIỆT NAM'],
    ['trung tâm xã có chợ; phòng họp tầng 2; ban hành văn bản; sở hữu nhà'],
    ['công tác phòng, chống dịch; hội nghị; đoàn kết; bộ hồ sơ; đội ngũ'],
    ['các đồng chí dự họp; các nhiệm vụ trọng tâm'],
  ])('%s', (phrase) => {
    expect(checkRecognizer(recognizeOrgans, [phrase])).toEqual([]);
  });
});

describe('posts are recognised', () => {
  test.each([
    ['«Phó Bí thư Thường trực Thành ủy», «Chủ tịch HĐND TP Bình Sơn»'],
    ['«Chủ tịch UBND phường Hòa Lâm» Đỗ Thị Lan kết luận'],
    ['«Giám đốc Sở Tài chính» Lò Văn Nam cho biết'],
    ['«TUV», «PCT UBND tỉnh»; «Ủy viên BTV Thị ủy», «Phó Chủ tịch UBND thị xã»'],
    ['«Trưởng phòng Kinh tế», «Trưởng Phòng Văn hóa - Xã hội», «Phó Trưởng Công an xã»'],
    ['«Chánh Văn phòng HĐND và UBND xã»; «Chánh Thanh tra tỉnh»; «Chi cục trưởng»'],
    ['«quyền Chủ tịch UBND xã», «Q. Giám đốc Sở Y tế», «nguyên Bí thư Huyện ủy»'],
    ['«Phó Giám đốc phụ trách Trung tâm Y tế»; «Phó Trưởng đoàn chuyên trách Đoàn ĐBQH tỉnh»'],
    ['«Trưởng thôn Đông», «Trưởng bản Nà Hin», «Tổ trưởng tổ dân phố số 5»'],
    ['«Bí thư Tỉnh đoàn», «Chủ tịch Hội Liên hiệp Phụ nữ xã»'],
    ['«Chủ tịch UBND TPHCM» Đỗ Văn Nam chỉ đạo'],
    ['«CHỦ TỊCH», «PHÓ BÍ THƯ»'],
    ['Chủ tịch Hồ Chí Minh; học tập tấm gương Bác Hồ'],
    ['thuộc thẩm quyền «Chủ tịch UBND xã»'],
    ['tăng trưởng các ngành; ứng phó các tình huống; phó mặc; Đoàn Chủ tịch'],
    ['Giấy CT 12, BT 3, GĐ 2021-2025; ủy viên và đại biểu dự họp'],
  ])('%s', (phrase) => {
    expect(checkRecognizer(recognizeTitles, [phrase])).toEqual([]);
  });
});

describe('persons are recognised', () => {
  test.each([
    ['«Đồng chí Đỗ Thị Lan» kết luận; «đ/c Lò Văn Nam» báo cáo'],
    ['«ông Phong» cho biết; «bà Hà Sỹ Lan Chi» đề nghị'],
    ['«đồng chí Đại tá Phạm Tiến Lộc», «PGS.TS. Đỗ Thị Lan»'],
    ['«Đồng chí Y Thanh Niê», «đồng chí K’Brêu», «ông H’Hoa Êban»'],
    ['«Đỗ Thị Lan» – Phó Chủ tịch'],
    ['«NGUYỄN VĂN NAM»'],
    ['«các đồng chí: Đỗ Thị Lan», «Lò Văn Nam»'],
    ['đồng chí Chủ tịch UBND xã kết luận; các đồng chí dự họp'],
    ['đường Trần Phú, Trường THCS Lê Lợi, phố Nguyễn Trãi'],
    ['UBND tỉnh Bình Sơn; Khu công nghiệp Hòa Lâm'],
  ])('%s', (phrase) => {
    expect(checkRecognizer(recognizePeople, [phrase])).toEqual([]);
  });
});
