import { describe, expect, test } from 'vitest';
import { analyze, findIndicator, indicators, parseQuantity } from '../src/index.ts';
import { indicatorFields } from '../src/lexicon/indicators/indicators.ts';
import { namesOf } from '../src/vocabulary/indicator-phrases.ts';
import { tokenize } from '../src/vocabulary/tokenize.ts';

const forms = (text: string) => [text, text.normalize('NFD'), text.toUpperCase()];
const keyOf = (name: string) =>
  tokenize(name)
    .map(({ key }) => key)
    .join(' ');

describe('the catalogue', () => {
  const named = indicatorFields
    .flatMap(({ rows }) => rows)
    .flatMap((row) => namesOf(row).map((name) => ({ id: row.id, name })));

  test.each(indicators)('$id is found by each of its names', (row) => {
    for (const name of [row.name, ...row.aliases]) {
      expect(findIndicator(name)?.id, name).toBe(row.id);
      expect(findIndicator(name.normalize('NFD'))?.id, name).toBe(row.id);
    }
  });

  test('holds no name twice, short forms included', () => {
    const owners = new Map<string, string>();
    const shared = named.filter(({ id, name }) => {
      const owner = owners.get(keyOf(name)) ?? id;
      owners.set(keyOf(name), owner);
      return owner !== id;
    });
    expect(shared).toEqual([]);
  });

  test('holds no id twice, and each in one form', () => {
    const ids = indicators.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/u.test(id))).toEqual([]);
  });

  test('gives no official code, for no official list was seen', () => {
    expect(indicatorFields.flatMap(({ rows }) => rows).filter((row) => row.codes)).toEqual([]);
  });

  test('adds up no ratio and no index, and over time no stock', () => {
    const wrong = indicators.filter(({ kind, additiveOver: over }) =>
      kind === 'ratio' || kind === 'index'
        ? over.length > 0
        : kind === 'stock' && over.includes('time'),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('findIndicator', () => {
  test.each([
    ['thu ngân sách', 'state-budget-revenue'],
    ['Tổng thu NSNN trên địa bàn', 'state-budget-revenue'],
    ['thu NSNN trên địa bàn xã', 'state-budget-revenue'],
    ['thu ngân sách trên địa bàn phường Hòa Lâm 9 tháng đầu năm 2026', 'state-budget-revenue'],
    ['Kết quả thu ngân sách nhà nước trên địa bàn tỉnh ước đạt', 'state-budget-revenue'],
    ['thu ngân sách mới', 'state-budget-revenue'],
    ['thu ngân sách xã', 'commune-budget-revenue'],
    ['Tổng sản phẩm trên địa bàn tỉnh (GRDP)', 'grdp'],
    ['tốc độ tăng GRDP', 'grdp-growth'],
    ['Giải ngân vốn ĐTC', 'public-investment-disbursement'],
    ['tỉ lệ giải ngân vốn đầu tư công', 'public-investment-disbursement-rate'],
    ['chỉ số IIP', 'industrial-production-index'],
    ['Tổng mức bán lẻ hàng hoá và doanh thu dịch vụ tiêu dùng', 'retail-sales'],
    ['tổng mức bán lẻ hàng hóa', 'goods-retail-sales'],
    ['toàn xã hộ nghèo', 'poor-households'],
    ['Thu nhập bình quân đầu người của xã Tân Lập', 'income-per-capita'],
    ['tỷ lệ hộ nghèo xã Tân Lập', 'poverty-rate'],
    ['Tỷ lệ người dân tham gia BHYT', 'health-insurance-rate'],
    ['sản lượng thuỷ sản', 'fishery-output'],
    ['tỷ lệ hộ nghèo và cận nghèo', 'poor-and-near-poor-rate'],
  ])('%s: %s', (text, id) => {
    expect(
      forms(text)
        .slice(0, 2)
        .map((form) => findIndicator(form)?.id),
    ).toEqual([id, id]);
  });

  test.each([
    ['thu ngân sách từ đất'],
    ['thu ngân sách tỉnh'],
    ['thu ngân sách xã Hòa Lâm'],
    ['số xã hoàn thành thu ngân sách'],
    ['dự toán thu ngân sách'],
    ['tăng thu ngân sách'],
    ['tỷ lệ thu ngân sách'],
    ['thu ngân sách và chi ngân sách'],
    ['tỷ trọng GRDP'],
    ['GRDP theo giá so sánh'],
    ['số hộ nghèo được hỗ trợ nhà ở'],
    ['số hợp tác xã mới'],
    ['trẻ em thuộc hộ nghèo'],
    ['dân số nữ'],
    ['kế hoạch giải ngân vốn đầu tư công'],
    ['Tổng sản phẩm trên địa bàn (GDP)'],
    ['grdp'],
    ['ngân sách'],
    [''],
    ['của'],
  ])('%s: none', (text) => {
    expect(
      forms(text)
        .slice(0, 2)
        .map((form) => findIndicator(form)?.id),
    ).toEqual([undefined, undefined]);
  });

  test.each([
    ['thu ngân sách', '12 tỷ đồng', 'state-budget-revenue'],
    ['thu ngân sách', '12 hồ sơ', undefined],
    ['thu ngân sách', '12 triệu đồng/người', undefined],
    ['thu nhập bình quân đầu người', '65 triệu đồng/người', 'income-per-capita'],
    ['thu nhập bình quân đầu người', '65 triệu đồng', 'income-per-capita'],
    ['kim ngạch xuất khẩu', '1,2 tỷ USD', 'exports'],
    ['hộ nghèo', '45 hộ', 'poor-households'],
    ['hộ nghèo', '45 hộ nghèo', 'poor-households'],
    ['hộ nghèo', '45 người', undefined],
    ['tổng đàn lợn con', '1.200 con', 'pigs'],
    ['tổng đàn lợn', '1.200 tấn', undefined],
    ['năng suất lúa', '62 tạ/ha', 'rice-yield'],
    ['năng suất lúa', '62 ha', undefined],
    ['diện tích lúa', '350 ha', 'rice-area'],
  ])('%s, %s: %s', (text, figure, id) => {
    const unit = parseQuantity(figure)?.unit;
    expect(unit).toBeDefined();
    expect(findIndicator(text, unit === undefined ? {} : { unit })?.id).toBe(id);
  });
});

describe('the indicators of a report', () => {
  const idsOf = (text: string) =>
    analyze(text).report.metrics?.map(({ indicator }) => indicator.id ?? '–') ?? [];

  test.each([
    [
      'Thu ngân sách nhà nước trên địa bàn ước đạt 12,5 tỷ đồng, bằng 63% dự toán; chi ngân sách 9,2 tỷ đồng.',
      ['state-budget-revenue', 'local-budget-expenditure'],
    ],
    ['GRDP tăng 8,2% so với cùng kỳ.', ['grdp']],
    ['Tỷ lệ hộ nghèo còn 1,2%.', ['poverty-rate']],
    ['Đã giải quyết 12 đơn thư.', ['petitions-resolved']],
    ['Chưa giải quyết 12 đơn thư.', ['–']],
    ['Phải giải quyết 12 đơn thư.', ['–']],
    ['Trong tháng kết nạp 12 đảng viên.', ['party-members-admitted']],
    ['Tổng đàn gia cầm đạt 35.000 con.', ['poultry']],
    ['Thu ngân sách từ đất đạt 3,1 tỷ đồng.', ['–']],
    ['Thu ngân sách hoàn thành 12 chỉ tiêu.', ['–']],
    ['Số xã hoàn thành thu ngân sách là 12 xã.', ['–']],
    ['Hỗ trợ 45 hộ nghèo.', ['–']],
    ['Toàn xã có 45 hộ nghèo.', ['poor-households']],
    ['Đến nay còn gần 45 hộ nghèo.', ['poor-households']],
    ['Trong tháng xảy ra 02 vụ tai nạn giao thông.', ['traffic-accidents']],
    ['Tặng quà 35 người có công, 45 hộ nghèo.', ['–', '–']],
    ['Cho vay 120 hộ, trong đó có 45 hộ nghèo.', ['–', '–']],
  ])('%s', (text, ids) => {
    for (const form of [text, text.normalize('NFD')]) expect(idsOf(form), form).toEqual(ids);
  });
});
