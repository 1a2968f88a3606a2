import { describe, expect, test } from 'vitest';
import { analyze, check, reportSchema } from '../src/index.ts';

const envelopeOf = (text: string) => analyze(text).report.envelope;

const flattened = `ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ HÒA LÂM                          Độc lập - Tự do - Hạnh phúc

Số: 05/BC-UBND                Hòa Lâm, ngày 06 tháng 02 năm 2026

BÁO CÁO
Tình hình kinh tế - xã hội tháng 01 năm 2026

Thực hiện chế độ báo cáo, UBND xã báo cáo như sau:

I. KẾT QUẢ
Xã gieo cấy 120 ha.

Nơi nhận:
- UBND tỉnh (b/c);
- Các phòng, đơn vị thuộc
xã;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

(Đã ký)

Trần Văn Lực`;

const oneBelowAnother = `**ỦY BAN NHÂN DÂN TỈNH AN SƠN**
**SỞ TÀI CHÍNH**
-------
**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
**Độc lập - Tự do - Hạnh phúc**
---------------
Số: 87/STC-QLNS
V/v báo cáo thu, chi ngân sách
tháng 10 năm 2026

*An Sơn, ngày 12 tháng 11 năm 2026*

Kính gửi: Ủy ban nhân dân tỉnh; Bộ Tài chính.

Thực hiện yêu cầu, Sở Tài chính báo cáo như sau: thu 12 tỷ đồng.

**KT. GIÁM ĐỐC**
**PHÓ GIÁM ĐỐC**

**Lê Thị Hà**

*Nơi nhận:*
- Như trên;
- Lưu: VT, QLNS.`;

const party = `ĐẢNG BỘ TỈNH AN SƠN\t\tĐẢNG CỘNG SẢN VIỆT NAM
ĐẢNG ỦY XÃ HÒA LÂM
*\t\tHòa Lâm, ngày 03 tháng 7 năm 2026
Số 12-BC/ĐU

BÁO CÁO
kết quả công tác xây dựng Đảng 6 tháng đầu năm 2026
-----

Đảng ủy xã báo cáo kết quả như sau.

Nơi nhận:\t\tT/M BAN THƯỜNG VỤ
- Ban Thường vụ Tỉnh ủy (b/c),\t\tPHÓ BÍ THƯ THƯỜNG TRỰC
- Các chi bộ,
- Lưu Đảng ủy.\t\tĐinh Thị Mai`;

const blank = `UBND PHƯỜNG HÒA LÂM                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
PHÒNG KINH TẾ, HẠ TẦNG                  Độc lập - Tự do - Hạnh phúc
VÀ ĐÔ THỊ

Số:        /BC-KTHTĐT                   Hòa Lâm, ngày      tháng 7 năm 2026

BÁO CÁO TÌNH HÌNH ĐẦU TƯ CÔNG 6 THÁNG

Phòng báo cáo như sau.`;

const inTable = `| ỦY BAN NHÂN DÂN<br>XÃ HÒA LÂM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |
|---|---|
| Số: 15/TB-UBND | Hòa Lâm, ngày 10 tháng 9 năm 2026 |

**THÔNG BÁO**
**Kết luận của Chủ tịch UBND xã tại phiên họp tháng 9**

Ngày 09/9/2026, Chủ tịch UBND xã kết luận như sau.

| Nơi nhận:<br>- Các thôn;<br>- Lưu: VT. | TL. CHỦ TỊCH<br>CHÁNH VĂN PHÒNG<br><br>Phạm Văn Đông |
|---|---|`;

const narrow = `ỦY BAN NHÂN DÂN
TỈNH AN SƠN
-------
|
CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM
Độc lập -
Tự do - Hạnh phúc
|
Số:
06/2024/QĐ-UBND
|
An Sơn, ngày 25
tháng 01 năm 2024
|
QUYẾT ĐỊNH
QUY ĐỊNH CHẾ ĐỘ BÁO CÁO ĐỊNH KỲ
TRÊN ĐỊA BÀN TỈNH AN SƠN
ỦY BAN NHÂN DÂN TỈNH AN SƠN
Căn cứ Luật Tổ chức chính quyền địa phương;
Nơi nhận:
- Như Điều 3;
- Lưu: VT, TH.
|
TM. ỦY BAN NHÂN
DÂN
CHỦ TỊCH
Đỗ Văn Tám
|`;

const council = `HỘI ĐỒNG NHÂN DÂN           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
PHƯỜNG HÒA LÂM                 Độc lập - Tự do - Hạnh phúc
BAN KINH TẾ - NGÂN SÁCH
                              Hòa Lâm, ngày 12 tháng 12 năm 2026
Số: 12/BC-BKTNS

BÁO CÁO
thẩm tra dự thảo Nghị quyết về dự toán ngân sách năm 2027

Kính gửi: Hội đồng nhân dân phường.

Thực hiện phân công, Ban báo cáo như sau.

Nơi nhận:                          TM. BAN KINH TẾ - NGÂN SÁCH
- Như kính gửi;                            TRƯỞNG BAN
- Lưu VT.
                                         Đinh Văn Bảy`;

const union = `ĐOÀN TNCS HỒ CHÍ MINH
BCH ĐOÀN PHƯỜNG HÒA LÂM
***
Số: 15-BC/ĐTN
Hòa Lâm, ngày 10 tháng 11 năm 2026

BÁO CÁO
Kết quả công tác Đoàn tháng 10

Đoàn phường báo cáo.

TM. BAN CHẤP HÀNH ĐOÀN PHƯỜNG
BÍ THƯ
(Đã ký)
Nguyễn Thị Mai`;

describe('the frame of a document', () => {
  test('two columns flattened into lines', () => {
    expect(envelopeOf(flattened)).toMatchObject({
      organ: { text: 'ỦY BAN NHÂN DÂN XÃ HÒA LÂM' },
      number: '05',
      notation: 'BC-UBND',
      place: 'Hòa Lâm',
      issueDate: '2026-02-06',
      type: 'BÁO CÁO',
      subject: 'Tình hình kinh tế - xã hội tháng 01 năm 2026',
      recipients: [
        { text: 'UBND tỉnh (b/c);' },
        { text: 'Các phòng, đơn vị thuộc xã;' },
        { text: 'Lưu: VT.', filed: true },
      ],
      signer: {
        person: { name: 'Trần Văn Lực' },
        title: 'PHÓ CHỦ TỊCH',
        capacity: 'KT',
        capacityOf: 'CHỦ TỊCH',
        capacities: [
          { capacity: 'TM', text: 'TM.', of: 'ỦY BAN NHÂN DÂN' },
          { capacity: 'KT', text: 'KT.', of: 'CHỦ TỊCH' },
        ],
        signed: true,
      },
      system: 'state',
    });
    expect(envelopeOf(flattened)?.deviations).toBeUndefined();
  });

  test('one column below the other, in bold, with a letter’s subject', () => {
    expect(envelopeOf(oneBelowAnother)).toMatchObject({
      superior: { text: 'ỦY BAN NHÂN DÂN TỈNH AN SƠN' },
      organ: { text: 'SỞ TÀI CHÍNH' },
      number: '87',
      notation: 'STC-QLNS',
      place: 'An Sơn',
      issueDate: '2026-11-12',
      subject: 'V/v báo cáo thu, chi ngân sách tháng 10 năm 2026',
      addressees: ['Ủy ban nhân dân tỉnh', 'Bộ Tài chính'],
      recipients: [{ text: 'Như trên;' }, { text: 'Lưu: VT, QLNS.', filed: true }],
      signer: { person: { name: 'Lê Thị Hà' }, title: 'PHÓ GIÁM ĐỐC', capacity: 'KT' },
    });
    expect(envelopeOf(oneBelowAnother)?.type).toBeUndefined();
  });

  test('of the Party, the signature beside the recipients', () => {
    expect(envelopeOf(party)).toMatchObject({
      superior: { text: 'ĐẢNG BỘ TỈNH AN SƠN' },
      organ: { text: 'ĐẢNG ỦY XÃ HÒA LÂM' },
      number: '12',
      notation: 'BC/ĐU',
      place: 'Hòa Lâm',
      issueDate: '2026-07-03',
      type: 'BÁO CÁO',
      subject: 'kết quả công tác xây dựng Đảng 6 tháng đầu năm 2026',
      recipients: [
        { text: 'Ban Thường vụ Tỉnh ủy (b/c),' },
        { text: 'Các chi bộ,' },
        { text: 'Lưu Đảng ủy.', filed: true },
      ],
      signer: {
        person: { name: 'Đinh Thị Mai' },
        title: 'PHÓ BÍ THƯ THƯỜNG TRỰC',
        capacity: 'TM',
        capacityOf: 'BAN THƯỜNG VỤ',
      },
      system: 'party',
    });
    expect(envelopeOf(party)?.deviations).toBeUndefined();
  });

  test('number and day still blank, a name over two lines', () => {
    const envelope = envelopeOf(blank);
    expect(envelope).toMatchObject({
      superior: { text: 'UBND PHƯỜNG HÒA LÂM' },
      organ: { text: 'PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ' },
      notation: 'BC-KTHTĐT',
      place: 'Hòa Lâm',
      type: 'BÁO CÁO',
      subject: 'TÌNH HÌNH ĐẦU TƯ CÔNG 6 THÁNG',
    });
    expect([envelope?.number, envelope?.issueDate, envelope?.signer]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('in tables', () => {
    expect(envelopeOf(inTable)).toMatchObject({
      organ: { text: 'ỦY BAN NHÂN DÂN XÃ HÒA LÂM' },
      number: '15',
      notation: 'TB-UBND',
      issueDate: '2026-09-10',
      type: 'THÔNG BÁO',
      subject: 'Kết luận của Chủ tịch UBND xã tại phiên họp tháng 9',
      recipients: [{ text: 'Các thôn;' }, { text: 'Lưu: VT.' }],
      signer: {
        person: { name: 'Phạm Văn Đông' },
        title: 'CHÁNH VĂN PHÒNG',
        capacity: 'TL',
        capacityOf: 'CHỦ TỊCH',
      },
    });
  });

  test('lines broken within a title, a number, a date and a capacity', () => {
    expect(envelopeOf(narrow)).toMatchObject({
      organ: { text: 'ỦY BAN NHÂN DÂN TỈNH AN SƠN', branch: 'government', level: 'province' },
      number: '06',
      year: 2024,
      notation: 'QĐ-UBND',
      place: 'An Sơn',
      issueDate: '2024-01-25',
      type: 'QUYẾT ĐỊNH',
      subject: 'QUY ĐỊNH CHẾ ĐỘ BÁO CÁO ĐỊNH KỲ TRÊN ĐỊA BÀN TỈNH AN SƠN',
      signer: { person: { name: 'Đỗ Văn Tám' }, title: 'CHỦ TỊCH', capacityOf: 'ỦY BAN NHÂN DÂN' },
      system: 'state',
    });
    const parts = envelopeOf(narrow)?.parts?.map(({ part }) => part);
    expect(parts?.slice(0, 3)).toEqual(['organ', 'state-title', 'motto']);
  });

  test('a committee of a council, the name of the signer below the recipients', () => {
    expect(envelopeOf(council)).toMatchObject({
      superior: { text: 'HỘI ĐỒNG NHÂN DÂN PHƯỜNG HÒA LÂM' },
      organ: { text: 'BAN KINH TẾ - NGÂN SÁCH' },
      addressees: ['Hội đồng nhân dân phường'],
      recipients: [{ text: 'Như kính gửi;' }, { text: 'Lưu VT.', filed: true }],
      signer: { person: { name: 'Đinh Văn Bảy' }, title: 'TRƯỞNG BAN' },
    });
  });

  test('a mass organisation, whose documents follow rules of their own', () => {
    const envelope = envelopeOf(union);
    expect(envelope).toMatchObject({
      superior: { text: 'ĐOÀN TNCS HỒ CHÍ MINH' },
      organ: { text: 'BCH ĐOÀN PHƯỜNG HÒA LÂM' },
      notation: 'BC/ĐTN',
      signer: { person: { name: 'Nguyễn Thị Mai' }, title: 'BÍ THƯ', capacity: 'TM' },
    });
    expect([envelope?.system, envelope?.deviations]).toEqual([undefined, undefined]);
  });

  test.each([flattened, oneBelowAnother, party, blank, inTable, narrow, council, union])(
    'is the same in NFD and with no-break spaces, and its spans hold: %#',
    (text) => {
      const plain = envelopeOf(text);
      const bare = (envelope: unknown) =>
        JSON.stringify(envelope, (key, value) => (key === 'span' ? undefined : value)).normalize(
          'NFC',
        );
      for (const form of [text.normalize('NFD'), text.replaceAll(' ', '\u00a0')]) {
        expect(bare(envelopeOf(form))).toBe(bare(plain));
      }
      const nfd = text.normalize('NFD');
      for (const { part, span } of envelopeOf(nfd)?.parts ?? []) {
        const same = plain?.parts?.find((it) => it.part === part);
        expect(nfd.slice(span.start, span.end).normalize('NFC')).toBe(
          text.slice(same?.span.start, same?.span.end),
        );
      }
      const { report, findings } = analyze(text);
      expect(reportSchema.safeParse(report).success).toBe(true);
      expect(check(JSON.parse(JSON.stringify(report))).findings).toEqual(findings);
    },
  );

  test('names its parts in the order of the text', () => {
    expect(envelopeOf(flattened)?.parts?.map(({ part }) => part)).toEqual([
      'organ',
      'state-title',
      'motto',
      'number',
      'place-and-date',
      'type',
      'subject',
      'recipients',
      'signature',
    ]);
  });
});

describe('day and place', () => {
  const line = (date: string) =>
    envelopeOf(
      `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/BC-UBND\n${date}\nBÁO CÁO\nThu ngân sách`,
    );

  test.each([
    ['Hòa Lâm, ngày 05 tháng 01 năm 2026', 'Hòa Lâm', '2026-01-05', []],
    ['Hòa Lâm, ngày 15 tháng 3 năm 2026', 'Hòa Lâm', '2026-03-15', []],
    ['TP. Hòa Lâm, ngày 15 tháng 12 năm 2026', 'TP. Hòa Lâm', '2026-12-15', []],
    ['Hòa Lâm, ngày 5 tháng 3 năm 2026', 'Hòa Lâm', '2026-03-05', ['day-zero']],
    ['Hòa Lâm, ngày 5 tháng 1 năm 2026', 'Hòa Lâm', '2026-01-05', ['day-zero', 'month-zero']],
    ['Hòa Lâm, ngày 15 tháng 09 năm 2026', 'Hòa Lâm', '2026-09-15', ['needless-zero']],
    ['Hòa Lâm, ngày 15/9/2026', 'Hòa Lâm', '2026-09-15', ['date-form']],
    ['Hòa Lâm, ngày … tháng … năm 2026', 'Hòa Lâm', undefined, []],
    ['Hòa Lâm, ngày     tháng     năm 20', 'Hòa Lâm', undefined, []],
    ['Hòa Lâm, ngày 31 tháng 9 năm 2026', 'Hòa Lâm', undefined, []],
  ])('%s', (date, place, day, kinds) => {
    const envelope = line(date);
    expect([envelope?.place, envelope?.issueDate]).toEqual([place, day]);
    expect((envelope?.deviations ?? []).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('the signature', () => {
  const signed = (lines: string) =>
    envelopeOf(
      `Số: 12/BC-UBND\nBÁO CÁO\nVề thu ngân sách\n\nThu 12 tỷ đồng.\n\nNơi nhận:\n- Lưu: VT.\n\n${lines}\n\nPHỤ LỤC\nSố liệu`,
    )?.signer;

  test.each([
    ['CHỦ TỊCH\n\nLê Văn Tám', undefined, undefined, 'CHỦ TỊCH', 'Lê Văn Tám'],
    ['Q. CHỦ TỊCH\n\nLê Văn Tám', 'Q', undefined, 'CHỦ TỊCH', 'Lê Văn Tám'],
    [
      'TUQ. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nLê Văn Tám',
      'TUQ',
      'CHỦ TỊCH',
      'CHÁNH VĂN PHÒNG',
      'Lê Văn Tám',
    ],
    [
      'TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n(Đã ký)\nLê Văn Tám',
      'KT',
      'CHÁNH VĂN PHÒNG',
      'PHÓ CHÁNH VĂN PHÒNG',
      'Lê Văn Tám',
    ],
    [
      'TM. ỦY BAN NHÂN\nDÂN\nCHỦ TỊCH\nLê Văn Tám',
      'TM',
      'ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Lê Văn Tám',
    ],
    [
      'TRƯỞNG CÔNG AN XÃ\n\nThượng tá Lê Văn Tám',
      undefined,
      undefined,
      'TRƯỞNG CÔNG AN XÃ',
      'Lê Văn Tám',
    ],
    ['TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', 'TM', 'ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', undefined],
  ])('%j', (lines, capacity, of, title, name) => {
    const signer = signed(lines);
    expect([signer?.capacity, signer?.capacityOf, signer?.title, signer?.person?.name]).toEqual([
      capacity,
      of,
      title,
      name,
    ]);
  });

  test('in the way of the other system', () => {
    const kinds = (text: string) =>
      (envelopeOf(text)?.deviations ?? []).map(({ kind, found, expected }) => [
        kind,
        found,
        expected,
      ]);
    expect(kinds(flattened.replace('TM.', 'T/M'))).toEqual([['capacity-form', 'T/M', 'TM.']]);
    expect(kinds(party.replace('T/M', 'TM.'))).toEqual([['capacity-form', 'TM.', 'T/M']]);
  });
});

describe('no frame', () => {
  test.each([
    'Xã Hòa Lâm họp thường kỳ tháng 9\n\n12/09/2026 08:30\n\nSáng ngày 11/9, UBND xã họp. Thu ngân sách đạt 12 tỷ đồng.',
    'Nước Cộng hòa xã hội chủ nghĩa Việt Nam kỷ niệm ngày Quốc khánh.\nXã trao 12 suất quà.',
    'Số ca mắc: 12 ca.\nThực hiện Kế hoạch số 15/KH-UBND ngày 02/3/2026, xã gieo 12 ha.',
    'KT-XH xã tiếp tục phát triển.\nTM DỊCH VỤ tăng 5%.\nNơi nhận nhiều hồ sơ nhất là trung tâm.',
    'ĐẢNG BỘ XÃ HÒA LÂM TỔ CHỨC ĐẠI HỘI\n\nSáng 12/6, Đảng bộ xã khai mạc đại hội với 120 đại biểu.',
    '',
  ])('%j', (text) => {
    expect(envelopeOf(text)).toBeUndefined();
  });

  test('what the front matter says beats it', () => {
    const matter = `---\nso: 06/BC-UBND\nco-quan: UBND xã Hòa Lâm\nngay: 07/02/2026\n---\n${flattened}`;
    expect(envelopeOf(matter)).toMatchObject({
      organ: { text: 'UBND xã Hòa Lâm' },
      number: '06',
      notation: 'BC-UBND',
      issueDate: '2026-02-07',
      place: 'Hòa Lâm',
      type: 'BÁO CÁO',
    });
    expect(envelopeOf('---\nso: 06-BC/ĐU\n---\nThu 12 tỷ đồng.')).toEqual({
      number: '06',
      notation: 'BC/ĐU',
      system: 'party',
    });
  });
});
