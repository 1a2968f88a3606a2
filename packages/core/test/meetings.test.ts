import { describe, expect, test } from 'vitest';
import { analyze, type Meeting } from '../src/index.ts';

/** A meeting in one line: when, who held it, who chaired it. */
function meetingLine(meeting: Meeting | undefined): string {
  if (meeting === undefined) return 'none';
  const { date, dateGiven, dayPart, time, organ, chair, mode } = meeting;
  const given = dateGiven === undefined ? '' : `(${dateGiven.map((part) => part[0]).join('')})`;
  const when = [date, given, dayPart, time].filter(Boolean).join(' ');
  return [when, organ?.text, chair?.name ?? chair?.text, mode]
    .map((part) => part ?? '')
    .join(' | ');
}

const readings = (text: string) => [text, text.normalize('NFD'), text.replaceAll(' ', '\u00a0')];

const TITLE = 'Phường Hòa Lâm triển khai nhiệm vụ trọng tâm tháng 10\n\n05/10/2026 16:20\n\n';

describe('a meeting told of in news', () => {
  test.each<[string, string]>([
    [
      'Chiều ngày 05/10/2026, UBND phường Hòa Lâm tổ chức phiên họp thường kỳ tháng 9. Đồng chí Đỗ Thị Lan Chi, Phó Bí thư Đảng ủy, Chủ tịch UBND phường chủ trì phiên họp.',
      '2026-10-05 (ymd) afternoon | UBND phường Hòa Lâm | Đỗ Thị Lan Chi | ',
    ],
    [
      'Sáng 5/10, Đảng ủy phường Hòa Lâm đã tổ chức hội nghị giao ban. Chủ trì hội nghị có đồng chí Lò Văn Thịnh, Bí thư Đảng ủy phường.',
      '2026-10-05 (md) morning | Đảng ủy phường Hòa Lâm | Lò Văn Thịnh | ',
    ],
    [
      'Chiều nay, UBND phường họp trực tuyến với các tổ dân phố dưới sự chủ trì của đồng chí Đỗ Thị Lan Chi, Chủ tịch UBND phường.',
      '2026-10-05 () afternoon | UBND phường | Đỗ Thị Lan Chi | online',
    ],
    [
      'Ngày 28/12, Thường trực HĐND phường Hòa Lâm có buổi làm việc với Trạm Y tế phường.',
      '2025-12-28 (md) | Thường trực HĐND phường Hòa Lâm |  | ',
    ],
    [
      'Tại phiên họp thường kỳ của UBND phường Hòa Lâm diễn ra vào chiều ngày 5/10, nhiều nội dung được thông qua. Đồng chí Chủ tịch UBND phường Đỗ Thị Lan Chi kết luận phiên họp.',
      '2026-10-05 (md) afternoon | UBND phường Hòa Lâm | Đỗ Thị Lan Chi | ',
    ],
    [
      'Hội nghị giao ban do Đảng ủy phường Hòa Lâm tổ chức sáng ngày 5/10/2026 theo hình thức trực tiếp kết hợp trực tuyến.',
      '2026-10-05 (ymd) morning | Đảng ủy phường Hòa Lâm |  | hybrid',
    ],
    [
      'Ngày 2/10, Chủ tịch HĐND phường Lò Văn Thịnh chủ trì Phiên họp Thường trực HĐND phường tháng 9.',
      '2026-10-02 (md) | Thường trực HĐND phường | Lò Văn Thịnh | ',
    ],
    // no meeting
    ['Ngày 2/10/2026, phường đã tổ chức sửa phòng họp và nhà kho.', 'none'],
    ['Đến ngày 05/10/2026, phường đã tiếp nhận 120 hồ sơ, trong đó 96 hồ sơ trực tuyến.', 'none'],
    [
      'Thực hiện Nghị quyết số 12/NQ-HĐND ngày 05/10/2026 tại kỳ họp thứ ba, phường đã xóa 4 nhà tạm.',
      'none',
    ],
    ['Phường hiện có 12 tổ dân phố. Nhà họp của tổ 3 vừa được sửa.', 'none'],
  ])('%s', (text, expected) => {
    for (const reading of readings(TITLE + text)) {
      expect(meetingLine(analyze(reading).report.meetings?.[0])).toBe(expected.normalize('NFC'));
    }
  });
});

test.each<[string, string | undefined]>([
  [
    'Sáng 5/10, tại hội trường UBND phường, Đảng ủy phường tổ chức hội nghị.',
    'hội trường UBND phường',
  ],
  ['Sáng 5/10, UBND phường tổ chức hội nghị tại Nhà văn hóa tổ 4.', 'Nhà văn hóa tổ 4'],
  ['Sáng 5/10, tại phòng họp UBND phường Đảng ủy phường tổ chức hội nghị.', undefined],
  ['Sáng 5/10, UBND phường tổ chức hội nghị; tại báo cáo nêu rõ ba việc.', undefined],
])('where it is held: %s', (text, expected) => {
  for (const reading of readings(TITLE + text)) {
    expect(analyze(reading).report.meetings?.[0]?.place?.text).toBe(expected?.normalize('NFC'));
  }
});

describe('a meeting that a form calls or records', () => {
  const invitation = `---
loai: giấy mời
---
Kính gửi: Các phòng, đơn vị thuộc phường.

UBND phường Hòa Lâm tổ chức cuộc họp về giải phóng mặt bằng như sau:

1. Nội dung:
- Nghe báo cáo tiến độ đường Bến Sậy;
- Thảo luận, thống nhất phương án.

2. Thời gian: 14 giờ 30, thứ Hai, ngày 12/10/2026.

3. Địa điểm: Phòng họp số 2, trụ sở UBND phường.

4. Chủ trì: Đồng chí Đỗ Thị Lan Chi, Chủ tịch UBND phường.

5. Thành phần:
- Đồng chí Lò Văn Thịnh, Bí thư Đảng ủy phường;
- Phòng Kinh tế, Hạ tầng và Đô thị.
`;

  test('an invitation gives hour, place, agenda, chair and who is asked', () => {
    for (const reading of readings(invitation)) {
      const [meeting] = analyze(reading).report.meetings ?? [];
      expect(meetingLine(meeting)).toBe(
        '2026-10-12 (ymd) afternoon 14:30 | UBND phường Hòa Lâm | Đỗ Thị Lan Chi | ',
      );
      expect(meeting?.place?.text).toBe('Phòng họp số 2, trụ sở UBND phường');
      expect(meeting?.agenda?.map(({ text }) => text)).toEqual([
        'Nghe báo cáo tiến độ đường Bến Sậy;',
        'Thảo luận, thống nhất phương án.',
      ]);
      expect(meeting?.attendees?.map(({ person, organ }) => person?.name ?? organ?.text)).toEqual([
        'Lò Văn Thịnh',
        'Phòng Kinh tế, Hạ tầng và Đô thị',
      ]);
    }
  });

  test.each<[string, object | undefined]>([
    [
      'Kết quả biểu quyết: 24/25 đại biểu tán thành, không tán thành: 01.',
      { present: 25, inFavour: 24, against: 1 },
    ],
    [
      'Biểu quyết: tán thành 18 phiếu; không tán thành 02 phiếu; ý kiến khác: 0 phiếu.',
      { inFavour: 18, against: 2, abstaining: 0 },
    ],
    ['Có 20 đại biểu biểu quyết đồng ý, 03 đại biểu không đồng ý.', { inFavour: 20, against: 3 }],
    [
      'Biểu quyết: 24/25 đại biểu có mặt tán thành, 01 đại biểu không biểu quyết.',
      { present: 25, presentNamed: true, inFavour: 24, abstaining: 1 },
    ],
    [
      'Kết quả biểu quyết: có mặt 25/27 đại biểu; tán thành 24; không tán thành 01.',
      { present: 25, presentNamed: true, inFavour: 24, against: 1 },
    ],
    [
      'Kết quả biểu quyết:\n\n- Số đại biểu có mặt: 25.\n- Tán thành: 24 đại biểu.\n- Ý kiến khác: 01 đại biểu.',
      { present: 25, presentNamed: true, inFavour: 24, abstaining: 1 },
    ],
    [
      'Kết quả biểu quyết:\n- Tán thành: 24/25 đại biểu;\n- Ý kiến khác: 01 đại biểu.',
      { present: 25, inFavour: 24, abstaining: 1 },
    ],
    ['Các đại biểu nhất trí với 05 nội dung của báo cáo.', undefined],
    ['Hội nghị biểu quyết 02 nội dung.', undefined],
  ])('votes: %s', (text, expected) => {
    const minutes = `---\nloai: biên bản\n---\nSáng 12/10/2026, HĐND phường Hòa Lâm họp phiên thứ ba.\n\n${text}\n`;
    const [meeting] = analyze(minutes).report.meetings ?? [];
    const { span: _, ...vote } = meeting?.votes?.[0] ?? {};
    expect(meeting?.votes === undefined ? undefined : vote).toEqual(expected);
  });
});

test('those present are told of, and what begins like them is not', () => {
  const present = (text: string) =>
    analyze(
      `${TITLE}Sáng 5/10, UBND phường Hòa Lâm họp. ${text}`,
    ).report.meetings?.[0]?.attendees?.map(({ person, organ }) => person?.name ?? organ?.text);
  expect(present('Cùng dự có đồng chí Lò Văn Thịnh, Bí thư Đảng ủy; Công an phường.')).toEqual([
    'Lò Văn Thịnh',
    'Công an phường',
  ]);
  expect(present('Thu ngân sách đạt 53,2% dự toán HĐND phường giao.')).toBeUndefined();
  expect(present('Dự án do UBND phường làm chủ đầu tư.')).toBeUndefined();
});

describe('who leads, concludes and reports', () => {
  const led = (text: string) => {
    const { chair, concludedBy, reporters } =
      analyze(`${TITLE}Sáng 5/10, UBND phường Hòa Lâm họp. ${text}`).report.meetings?.[0] ?? {};
    const nameOf = (person: typeof chair) => person?.name ?? person?.text;
    return [nameOf(chair), nameOf(concludedBy), reporters?.map(nameOf).join(', ')];
  };

  test.each<[string, (string | undefined)[]]>([
    [
      'Hội nghị do đồng chí Lò Văn Thịnh, Bí thư Đảng ủy cùng đồng chí Đỗ Thị Lan Chi, Chủ tịch UBND phường đồng chủ trì.',
      ['Lò Văn Thịnh', undefined, undefined],
    ],
    [
      'Hội nghị do đồng chí Lò Văn Thịnh ~ Bí thư Đảng ủy và đồng chí Đỗ Thị Lan Chi =- Chủ tịch UBND phường đồng chủ trì.',
      ['Lò Văn Thịnh', undefined, undefined],
    ],
    [
      'Kết luận phiên họp thường kỳ tháng 9 của UBND phường Hòa Lâm, đồng chí Đỗ Thị Lan Chi, Chủ tịch UBND phường nêu ba việc.',
      ['Đỗ Thị Lan Chi', 'Đỗ Thị Lan Chi', undefined],
    ],
    [
      'Phát biểu kết luận, đồng chí Đỗ Thị Lan Chi, Chủ tịch UBND phường ghi nhận kết quả.',
      ['Đỗ Thị Lan Chi', 'Đỗ Thị Lan Chi', undefined],
    ],
    [
      'Đồng chí Lò Văn Thịnh, Bí thư Đảng ủy phường chủ trì. Đồng chí Vi Minh Tú, Trưởng phòng Kinh tế báo cáo tại hội nghị.',
      ['Lò Văn Thịnh', undefined, 'Vi Minh Tú'],
    ],
    [
      'Đồng chí Lò Văn Thịnh, Bí thư Đảng ủy phường chủ trì. Phát biểu kết luận, đồng chí Bí thư Đảng ủy giao ba việc.',
      ['Lò Văn Thịnh', 'Lò Văn Thịnh', undefined],
    ],
    // papers and tasks
    ['Giao Phòng Kinh tế chủ trì, phối hợp với đồng chí Vi Minh Tú, Trưởng trạm Y tế.', []],
    ['Đồng chí Vi Minh Tú, Trưởng phòng Kinh tế nêu kết luận thanh tra.', []],
    ['Đồng chí Vi Minh Tú, Trưởng phòng Kinh tế quán triệt Kết luận số 12-KL/ĐU.', []],
  ])('%s', (text, expected) => {
    expect(led(text)).toEqual([...expected, undefined, undefined, undefined].slice(0, 3));
  });
});
