import { describe, expect, test } from 'vitest';
import { metricsOf } from './metric-lines.ts';

const names = (text: string) => metricsOf(text).map(({ indicator }) => indicator.text);

describe('what a figure measures', () => {
  test.each([
    // who acts is not what is counted
    ['Phường Hòa Lâm (Tân Phú) có 12 tổ dân phố.', ['tổ dân phố']],
    ['UBND xã trao 45 suất quà cho hộ khó khăn.', ['trao suất quà']],
    ['Các đơn vị giảm 12 cuộc họp, giảm 4 hội nghị.', ['cuộc họp', 'hội nghị']],
    [
      'Sởi ghi nhận 14 ca, giảm 3 ca so với tháng trước (17 ca).',
      ['Sởi ghi nhận ca', 'Sởi ghi nhận ca'],
    ],
    // circumstances, conjunctions and what something is for
    ['Nhân dịp khai giảng, phường trao 64 chiếc xe đạp.', ['trao chiếc xe đạp']],
    ['Rà soát đến 30/9/2026, xã còn 21 hộ cận nghèo.', ['hộ cận nghèo']],
    ['Tuy khó khăn nhưng số vụ cháy cũng giảm 2 vụ.', ['số vụ cháy']],
    [
      'Thu gom dữ liệu hộ tịch phục vụ xây dựng cơ sở dữ liệu dùng chung được 9.100 phiếu.',
      ['Thu gom dữ liệu hộ tịch phiếu'],
    ],
    ['Thu phí chợ đang có nhiều chuyển biến, tăng 12% so với tháng 9.', ['Thu phí chợ']],
    // what is weighed or measured stands after the unit
    ['Thu gom, vận chuyển khoảng 310 tấn rác thải.', ['Thu gom, vận chuyển rác thải']],
    ['Cứng hóa 4,5 km đường nội đồng, đạt 90% kế hoạch.', ['Cứng hóa đường nội đồng']],
    ['Dành 3,2 tỷ đồng sửa chữa trạm bơm.', ['sửa chữa trạm bơm']],
    // nouns and verbs of one kind on both sides of a comma are one name
    [
      'Số hội nghị của các cơ quan, đơn vị là 18 hội nghị.',
      ['Số hội nghị của các cơ quan, đơn vị'],
    ],
    [
      'Phát hiện, xử lý 7 vụ vi phạm đê điều; xử phạt 41 triệu đồng.',
      ['Phát hiện, xử lý vụ vi phạm đê điều', 'xử phạt vi phạm đê điều'],
    ],
    // a topic before a colon
    [
      'Chương trình nước sạch nông thôn: đã hoàn thành 9/12 bể, đạt 75%.',
      ['Chương trình nước sạch nông thôn bể'],
    ],
    ['Trồng trọt đạt: 420,5 tấn.', ['Trồng trọt']],
    ['(3) Sản lượng muối 86 tấn.', ['Sản lượng muối']],
    // percentages with words of their own after them
    [
      '100% trường trên địa bàn đạt chuẩn; 96% diện tích có đủ nước tưới; hơn 98% số hộ có điện.',
      ['trường trên địa bàn đạt chuẩn', 'diện tích có đủ nước tưới', 'số hộ có điện'],
    ],
    ['Hoàn thành 100% kế hoạch trồng rừng.', ['trồng rừng']],
    ['Phường phấn đấu đạt 85% dự toán thu phí đã giao.', ['thu phí']],
    ['Cơ cấu vốn vay chiếm 62% (kế hoạch 60%).', ['Cơ cấu vốn vay', 'kế hoạch Cơ cấu vốn vay']],
    // bounds, what was and what it became
    ['Có 38 tàu dài từ 12 m trở lên, chiếm 40%.', ['tàu dài từ 12 m trở lên']],
    ['Số tổ công tác từ 24 tổ giảm còn 16 tổ (giảm 8 tổ).', ['Số tổ công tác', 'Số tổ công tác']],
    // a whole and a place are said of the figure before them
    ['Còn 30 hộ nghèo trên tổng số 2.000 hộ, tỷ lệ 1,5%.', ['hộ nghèo', 'hộ']],
    ['Cấp được 900 phiếu trên địa bàn 6 xã, đạt tỷ lệ 93%.', ['Cấp phiếu', 'xã']],
    // figures that answer a list one by one
    [
      'Nông nghiệp, công nghiệp và dịch vụ tăng lần lượt 3,2%, 8,1% và 7,5% so với cùng kỳ.',
      ['Nông nghiệp', 'công nghiệp', 'dịch vụ'],
    ],
    ['Thu phí, thu phạt lần lượt đạt 12 tỷ đồng và 3 tỷ đồng.', ['Thu phí', 'thu phạt']],
    // lists of nouns, of verbs, of fields
    [
      'Khu vực nông, lâm nghiệp và thủy sản tăng 3,4%; bằng cấp, chứng chỉ đạt 27,8%.',
      ['Khu vực nông, lâm nghiệp và thủy sản', 'bằng cấp, chứng chỉ'],
    ],
    // words right after a figure complete what it counts, up to a mark or "với"
    [
      'Có 25 doanh nghiệp thành lập mới với tổng vốn 40 tỷ đồng.',
      ['doanh nghiệp thành lập mới', 'doanh nghiệp thành lập mới tổng vốn'],
    ],
    [
      'Xảy ra 3 vụ cháy, làm 1 người chết, thiệt hại 2 tỷ đồng.',
      ['vụ cháy', 'làm người chết', 'thiệt hại'],
    ],
    [
      'Tổng số tiền chi trả cho 45 hộ là 90 triệu đồng.',
      ['Tổng số tiền chi trả hộ', 'Tổng số tiền chi trả hộ'],
    ],
    ['Tặng 30 suất quà trị giá 15 triệu đồng.', ['Tặng suất quà', 'Tặng suất quà trị giá']],
    ['Xã có tổng diện tích tự nhiên 45,6 km2.', ['tổng diện tích tự nhiên']],
    [
      'Đã giải quyết 30 hồ sơ, đang giải quyết 5 hồ sơ.',
      ['giải quyết hồ sơ', 'đang giải quyết hồ sơ'],
    ],
    ['Giảm tỷ lệ hộ nghèo xuống dưới 2%.', ['tỷ lệ hộ nghèo']],
    ['88% xã, phường đạt chuẩn về y tế.', ['xã, phường đạt chuẩn về y tế']],
    ['Giá trị muối tăng bình quân 5,8%/năm.', ['Giá trị muối']],
    [
      'Tiếp nhận 70 suất quà; vận động ủng hộ vùng lũ với số tiền 15 triệu đồng.',
      ['Tiếp nhận suất quà', 'vận động ủng hộ vùng lũ với số tiền'],
    ],
    [
      'Giá trị nông, lâm, thủy sản (giá so sánh 2010) đạt 23 tỷ đồng.',
      ['Giá trị nông, lâm, thủy sản'],
    ],
    ['Toàn xã có 345 ha rừng.', ['rừng']],
    [
      'Cấp nước cho 95% dân số phố chợ và 88% dân số thôn bản.',
      ['dân số phố chợ', 'dân số thôn bản'],
    ],
    [
      'Tập huấn cho 56 học viên tham gia, phát 120 tờ rơi.',
      ['Tập huấn học viên tham gia', 'phát tờ rơi'],
    ],
    // figures of a page measure nothing
    ['148 lượt xem; 12 lượt truy cập.', []],
    // names of rates and amounts go on over commas
    [
      'Tỷ lệ giải quyết tin báo, tố giác tội phạm đạt 90,8%.',
      ['Tỷ lệ giải quyết tin báo, tố giác tội phạm'],
    ],
    ['Thu phí đạt khá, chi thường xuyên 12 tỷ đồng.', ['chi thường xuyên']],
    ['Trong tuần, toàn quốc xảy ra 4 vụ sạt lở.', ['vụ sạt lở']],
    // a list that is not as long as the figures names none of them apart
    ['Nông nghiệp và công nghiệp tăng lần lượt 3%, 8% và 7%.', ['Nông nghiệp và công nghiệp']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
    expect(names(text.normalize('NFD'))).toEqual(expected);
  });
});
