import { describe, expect, test } from 'vitest';
import { recognizeDocumentNumbers } from '../src/extract/recognizers/document-number/document-number.ts';
import { recognizeFractions } from '../src/extract/recognizers/fraction/fraction.ts';
import { recognizeHedges } from '../src/extract/recognizers/hedge/hedge.ts';
import { recognizePercentages } from '../src/extract/recognizers/percentage/percentage.ts';
import { recognizePeriods } from '../src/extract/recognizers/period/period.ts';
import { recognizeQuantities } from '../src/extract/recognizers/quantity/quantity.ts';
import { checkRecognizer } from '../src/testing/check-recognizer.ts';

// «…» marks what must be proposed; a phrase without marks is a negative case
describe('recognizers', () => {
  test.each([
    [
      'quantities',
      recognizeQuantities,
      [
        'đạt «2.755,6 tỷ đồng», chi «209.463 triệu đồng»',
        'kim ngạch «4 tỷ USD», thu «512 tỷ»',
        'thu hồi «750ha», «124.297,5m²» sàn, sản lượng «3.588,7 tấn»',
        'tiếp nhận «2480 hồ sơ» của «1.210 hộ dân»; «17 xã, phường»',
        'năng suất «58,6 tạ/ha», thu nhập «78,4 triệu đồng/người»',
        'đón «3,2 triệu lượt khách», «12,5 nghìn lao động»',
        'biểu dương «5 đồng chí», chi «5 đồng»; vay «8-10 triệu đồng/lần», gieo «1,5–2 tấn»',
        '2021-«2025 hộ», 2-3-«5 hộ», 12-«5 hộ», «3 - 5 hộ»',
        'hỗ trợ «300.000 đồng/cháu/tháng», «58,6 triệu đồng/người/năm», «12 triệu/ha»',
        'vay «10-15 triệu đồng», có «5 đến 7 hộ», từ «100 triệu đến 1 tỷ đồng»',
        'nộp «1 tỷ 700 triệu đồng», «512 tỷ 340triệu», «2 triệu 350 nghìn 500 đồng», «2 tỷ rưỡi»',
        'đạt «61, 7 triệu đồng», thu «1 250 000 đồng», chi «1,591,3 tỷ đồng»',
        '«12 đồng chí», «5 đô thị», «350 đồng bào»; «12tr đồng», «50 MWp», «1.250 ngày công»',
        'nhiệt độ «-5 °C», «120 nghìn nhân dân tệ», «¥500»; «0,2‰» và «1,5 điểm phần trăm»',
        'lúc 14 giờ 30 phút, sau 48 giờ; «1.250 giờ làm việc»',
        'các năm 61, «7 hồ sơ»; gồm 5, «7 triệu đồng»; Thôn Nà 2, «5 ha»',
        'tăng từ «12 triệu đồng» lên «15 triệu đồng»; 2021-2025, 0236-381-234',
        'tăng 8,5% và 2.480 ở đây',
        'năm 2026, mục 1.1.3, lớp 12',
        'ông Nguyễn Văn A 12 M',
      ],
    ],
    [
      'percentages',
      recognizePercentages,
      [
        'tăng «8,26%» so với cùng kỳ, «15 %» và «23%%»',
        'tăng «75,6%»CK; «12 phần trăm»; «8,4-8,7%»',
        'từ «10% đến 15%», từ «10 đến 15%», «10%-15%»; giảm từ «15%» đến «10%»',
        'tăng «-1,5%» (năm trước «-2,3%»), giảm -«1,5%», - «5%», «7％»',
        'giảm 0,19 điểm % trong kỳ; mức giảm sinh 0,6%o',
        'dấu % và 12 hồ sơ',
      ],
    ],
    [
      'fractions',
      recognizeFractions,
      [
        'tại «23/25 phường», «58,31/59,5 tỷ đồng», «17/17 chỉ tiêu»',
        'gieo «12.345/12.000 ha», thu «5,2 tỷ đồng/12 tỷ đồng», đạt «94,5%/95%»; «850 triệu đồng/1,2 tỷ đồng», 4 vụ/5 người, 5 tấn/12 tạ',
        'ngày 3/3, tỷ lệ 1/500, Quyết định 53/GP-TTĐT',
        'ngày 5/4/2021 xã họp; 12 / 15 xã; trực 24/24 giờ, trạm 110/22 kV, thứ 5/24; tỷ lệ 1/2.000 diện tích',
        'dịp 30/4 phường họp, Quốc khánh 2/9 xã họp; «9/11 trường», «126/106 tin»',
      ],
    ],
    [
      'hedges',
      recognizeHedges,
      [
        '«gần» 152 tỷ đồng, «trên» 15%, «khoảng» 30 hộ, «không quá» 5 ngày',
        '«gần trên» 20 tỷ đồng',
        'cao hơn 5%, thấp hơn «khoảng» 2%, tăng «hơn» 3%',
        '«gần trên» 20 tỷ đồng; «trên dưới» 100 hộ, «chưa đầy» 1 tỷ đồng, «khoảng từ» 5 đến 7 hộ',
        'tỷ lệ «≥» 95% («<» 5%), «ít nhất» $1,42, «hơn» hai mươi hộ; <b>5</b> hộ',
        'trên địa bàn, gần trung tâm, khoảng cách 5 km, hơn cả',
      ],
    ],
    [
      'periods',
      recognizePeriods,
      [
        '«Tháng 2/2021», «quý I/2021» và «6 tháng đầu năm 2026»',
        'chiều «ngày 3/3», sau «ngày 31/11/2025»; «giai đoạn 2021-2025»',
        'đến «31/12» giải ngân xong; đến 3/5 xã đã họp',
        'trong «9 tháng», 12 năm liền, 3/3 chỉ tiêu; trong vòng 3 tháng',
        'nhân dịp Quốc khánh «2/9», trước «15/9», đến 3/5 xã; «sáng nay» («5/10»)',
        'tính đến cuối «tháng 8», «đầu tháng 9», từ «01 đến 15/10/2026», hết «quý III»',
        'Nghị quyết số 09/2022, từ «01/2026 đến 9/2026»; trong tuần 12 hồ sơ',
      ],
    ],
    [
      'document numbers',
      recognizeDocumentNumbers,
      [
        'Báo cáo số «186/BC-UBND», Nghị quyết «08-NQ/TU», Nghị định «30/2020/NĐ-CP»',
        'theo Nghị quyết số «09/2022»',
        'Luật số «72/2025/QH15», Nghị quyết số «1199/NQ-UBTVQH15», công văn «1245/UBND-TH&KT»',
        'Kế hoạch số «12 /KH-UBND», Kế hoạch số: «15/KH – UBND», Chỉ thị «06–CT/TU»',
        'từ 12 - TP Hòa Lâm, số 5 - TDP 3, nhà số 7/12, số 12/ BQL',
        'tháng 2/2021, 12 hồ sơ, 23/25 xã, ngày 5-4, 750ha/năm',
      ],
    ],
  ] as const)('%s', (_name, recognizer, phrases) => {
    expect(checkRecognizer(recognizer, phrases)).toEqual([]);
  });
});
