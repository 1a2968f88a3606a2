import type { Source } from '../source.ts';

/** What tells which of several things an abbreviation is short for; one of the hints is enough. */
export interface AbbreviationContext {
  readonly short: string;
  readonly expansion: string;
  /** Words right before it. */
  readonly before?: readonly string[];
  /** Words right after it. */
  readonly after?: readonly string[];
  /** Words anywhere in the same paragraph; asked last. */
  readonly nearby?: readonly string[];
  /** What it stands beside: `percent` before it, `years` or a `name` after it. */
  readonly beside?: 'percent' | 'years' | 'name';
  readonly source: Source;
}

type Hints = Omit<AbbreviationContext, 'short' | 'source'>;

const rows = (short: string, ...hints: readonly Hints[]): readonly AbbreviationContext[] =>
  hints.map((hint) => ({ short, ...hint, source: 'unverified' }));

/** Where several fit the first one is meant. */
export const abbreviationContexts: readonly AbbreviationContext[] = [
  ...rows(
    'CĐ',
    { expansion: 'công điện', after: ['số', 'khẩn', 'của'] },
    { expansion: 'cao đẳng', before: ['trường', 'trình độ', 'sinh viên', 'đại học,', 'đh,'] },
    {
      expansion: 'công đoàn',
      before: ['bch', 'chủ tịch', 'đoàn viên'],
      after: ['cơ sở', 'viên chức', 'ngành'],
    },
  ),
  ...rows(
    'HĐ',
    {
      expansion: 'hội đồng',
      before: ['chủ tịch', 'thành viên'],
      after: ['nghĩa vụ', 'thẩm định', 'thi đua', 'nhân dân', 'bồi thường', 'xét', 'phối hợp'],
    },
    {
      expansion: 'hợp đồng',
      before: ['ký', 'ký kết', 'thanh lý', 'giá trị', 'chấm dứt'],
      after: ['lao động', 'số', 'kinh tế', 'thi công', 'thuê'],
    },
    { expansion: 'hoạt động', before: ['tổ chức các', 'duy trì', 'đi vào'] },
  ),
  ...rows(
    'KL',
    {
      expansion: 'khối lượng',
      before: ['nghiệm thu', 'đạt'],
      after: ['hoàn thành', 'thi công', 'thực hiện', 'đào', 'rác'],
    },
    {
      expansion: 'kết luận',
      before: ['theo', 'thông báo', 'thực hiện'],
      after: ['số', 'của', 'thanh tra'],
    },
  ),
  ...rows(
    'PL',
    { expansion: 'pháp lệnh', before: ['luật,', 'các'], after: ['dân quân', 'ưu đãi', 'công an'] },
    {
      expansion: 'phụ lục',
      before: ['xem', 'theo', 'kèm'],
      after: ['kèm theo', 'đính kèm', 'số', '1', '2', '3', '0', 'i'],
    },
  ),
  ...rows(
    'TB',
    { expansion: 'thông báo', after: ['số', 'kết luận', 'của'] },
    { expansion: 'thương binh', nearby: ['liệt sĩ', 'liệt sỹ', 'bệnh binh', 'người có công'] },
    { expansion: 'trung bình', before: ['xếp loại', 'loại', 'mức', 'hộ', 'điểm'] },
  ),
  ...rows(
    'TC',
    { expansion: 'tài chính', before: ['phòng', 'sở', 'bộ'] },
    { expansion: 'tổ chức', before: ['ban', 'văn phòng', 'các'], after: ['cán bộ', 'hành chính'] },
    { expansion: 'thông cáo', after: ['số', 'báo chí'] },
  ),
  ...rows(
    'VT',
    { expansion: 'văn thư', before: ['lưu', 'lưu:', 'lưu :', 'bộ phận'] },
    {
      expansion: 'vận tải',
      before: ['doanh thu', 'xe', 'hoạt động', 'kinh doanh'],
      after: ['hành khách', 'hàng hóa'],
    },
  ),
  ...rows(
    'CN',
    {
      expansion: 'Chủ nhật',
      before: ['sáng', 'chiều', 'tối', 'thứ bảy,', 'thứ bảy và'],
      after: [', ngày', 'ngày', '(ngày'],
    },
    {
      expansion: 'chi nhánh',
      before: ['ngân hàng', 'giám đốc'],
      after: ['ngân hàng', 'công ty', 'văn phòng đăng ký'],
    },
    {
      expansion: 'công nghệ',
      before: ['khoa học', 'khoa học và', 'ứng dụng', 'chuyển giao'],
      after: ['thông tin', 'số', 'cao'],
    },
    {
      expansion: 'công nghiệp',
      before: ['khu', 'cụm', 'ngành', 'sản xuất', 'giá trị sản xuất'],
      after: ['- xây dựng', ', xây dựng', 'và xây dựng', 'chế biến', '- ttcn', '- xd'],
    },
  ),
  ...rows(
    'DT',
    {
      expansion: 'diện tích',
      before: ['tổng'],
      after: ['gieo', 'đất', 'rừng', 'lúa', 'trồng', 'nuôi'],
    },
    {
      expansion: 'doanh thu',
      before: ['tổng'],
      after: ['bán lẻ', 'du lịch', 'vận tải', 'dịch vụ', 'thương mại'],
    },
    {
      expansion: 'dự toán',
      beside: 'percent',
      before: ['đạt', 'vượt', 'so với', 'so', 'giao', 'theo'],
      after: ['năm', 'tỉnh', 'giao', 'hđnd', 'thành phố'],
    },
  ),
  ...rows(
    'KH',
    {
      expansion: 'khoa học',
      after: ['và công nghệ', 'và cn', '& cn', '- công nghệ', 'công nghệ', 'kỹ thuật'],
    },
    { expansion: 'khách hàng', nearby: ['dư nợ', 'ngân hàng', 'tín dụng'] },
    {
      expansion: 'kế hoạch',
      beside: 'percent',
      before: ['đạt', 'vượt', 'so với', 'so', 'theo', 'ban hành', 'xây dựng', 'thực hiện'],
      after: ['năm', 'số', 'tỉnh', 'giao', 'đề ra', 'của'],
    },
  ),
  ...rows(
    'NN',
    {
      expansion: 'nông nghiệp',
      before: ['sản xuất', 'phòng', 'sở', 'ngành', 'đất'],
      after: ['và ptnt', '& ptnt', 'nông thôn', 'và môi trường'],
    },
    { expansion: 'nhà nước', before: ['quản lý', 'cơ quan', 'ngân sách', 'vốn', 'bộ máy'] },
  ),
  ...rows(
    'NS',
    { expansion: 'năng suất', after: ['bình quân', 'lúa', 'ước', 'trung bình'], nearby: ['tạ/ha'] },
    {
      expansion: 'ngân sách',
      before: ['thu', 'chi', 'vốn', 'nguồn', 'cân đối', 'dự toán'],
      after: ['nhà nước', 'tỉnh', 'xã', 'phường', 'địa phương', 'cấp', 'trung ương'],
    },
  ),
  ...rows(
    'SL',
    {
      expansion: 'sản lượng',
      after: ['lương thực', 'lúa', 'thóc', 'thủy sản', 'khai thác', 'ước'],
      nearby: ['tấn'],
    },
    { expansion: 'số lượng', after: ['người', 'học sinh', 'hồ sơ', 'đảng viên'] },
  ),
  ...rows(
    'MN',
    { expansion: 'miền núi', before: ['dân tộc thiểu số và', 'đồng bào', 'vùng', 'dtts và'] },
    {
      expansion: 'mầm non',
      before: ['trường', 'trẻ', 'giáo viên', 'bậc', 'cấp', 'giáo dục', 'lớp'],
    },
  ),
  ...rows(
    'TH',
    { expansion: 'tổng hợp', before: ['lưu: vt,', 'lưu vt,', 'vt,', 'phòng'] },
    {
      expansion: 'tiểu học',
      before: ['trường', 'bậc', 'cấp', 'học sinh', 'giáo viên', 'mn,', 'mầm non,'],
    },
    { expansion: 'thực hiện', after: ['năm', 'tháng', 'quý'] },
  ),
  ...rows(
    'TTĐT',
    {
      expansion: 'trang thông tin điện tử',
      before: ['trên', 'đăng tải trên'],
      after: ['của', 'ubnd', 'xã', 'phường', 'tổng hợp'],
    },
    {
      expansion: 'trật tự đô thị',
      before: ['quản lý', 'đội', 'vi phạm', 'kiểm tra', 'công tác', 'bảo đảm', 'đảm bảo'],
    },
  ),
  ...rows(
    'BCH',
    {
      expansion: 'Ban Chỉ huy',
      after: ['quân sự', 'bộ đội', 'phòng thủ', 'pctt', 'phòng chống', 'phòng, chống', 'pcttr'],
    },
    {
      expansion: 'Ban Chấp hành',
      after: [
        'đảng',
        'đoàn',
        'hội',
        'công đoàn',
        'trung ương',
        'tw',
        'lần thứ',
        'chi bộ',
        'nông dân',
      ],
    },
  ),
  ...rows(
    'BCT',
    { expansion: 'Bộ Công Thương', before: ['thông tư của'] },
    {
      expansion: 'Bộ Chính trị',
      before: ['của', 'nghị quyết', 'kết luận', 'quy định'],
      after: ['khóa', 'và ban bí thư', ', ban bí thư', 'về'],
    },
  ),
  ...rows(
    'BTC',
    { expansion: 'Bộ Tài chính', before: ['thông tư của', 'hướng dẫn của'] },
    {
      expansion: 'Ban Tổ chức',
      before: ['trưởng'],
      after: [
        'hội nghị',
        'đại hội',
        'giải',
        'lễ',
        'cuộc thi',
        'hội thi',
        'tỉnh ủy',
        'thành ủy',
        'đảng ủy',
      ],
    },
  ),
  ...rows(
    'BTV',
    { expansion: 'biên tập viên', before: ['phóng viên', 'phóng viên,', 'đài'] },
    {
      expansion: 'Ban Thường vụ',
      before: ['ủy viên', 'uỷ viên', 'uv'],
      after: ['tỉnh', 'thành', 'huyện', 'đảng', 'thị', 'quận', 'hội', 'đoàn', 'công đoàn'],
    },
  ),
  ...rows(
    'CB',
    {
      expansion: 'Chi bộ',
      before: ['bí thư'],
      after: ['thôn', 'tổ dân phố', 'trường', 'cơ quan', 'bản', 'khu', 'quân sự'],
    },
    {
      expansion: 'cán bộ',
      before: ['đội ngũ', 'công tác', 'số'],
      after: [', cc', ', công chức', 'công chức', 'y tế', 'lãnh đạo', ', đv', 'xã', 'phường'],
    },
  ),
  ...rows(
    'QH',
    {
      expansion: 'quy hoạch',
      before: ['điều chỉnh', 'công tác', 'lập', 'đồ án', 'theo'],
      after: ['chi tiết', 'chung', 'phân khu', 'sử dụng đất', 'xây dựng'],
    },
    {
      expansion: 'Quốc hội',
      before: ['đại biểu', 'bầu cử', 'bầu cử đại biểu', 'đoàn đại biểu'],
      after: ['khóa', 'và hđnd', ', hđnd'],
    },
  ),
  ...rows(
    'TU',
    { expansion: 'Thành ủy', nearby: ['thành ủy', 'hđnd thành phố', 'ubnd thành phố'] },
    { expansion: 'Tỉnh ủy', nearby: ['tỉnh ủy', 'hđnd tỉnh', 'ubnd tỉnh', 'tỉnh'] },
  ),
  ...rows(
    'TUV',
    { expansion: 'Thành ủy viên', nearby: ['thành ủy', 'hđnd thành phố', 'ubnd thành phố'] },
    { expansion: 'Tỉnh ủy viên', nearby: ['tỉnh ủy', 'hđnd tỉnh', 'ubnd tỉnh', 'tỉnh'] },
  ),
  ...rows(
    'VP',
    {
      expansion: 'vi phạm',
      before: ['xử lý', 'trường hợp', 'vụ', 'hành vi', 'phát hiện', 'hồ sơ'],
      after: ['hành chính', 'trật tự', 'giao thông', 'pháp luật'],
    },
    {
      expansion: 'Văn phòng',
      before: ['chánh', 'lãnh đạo', 'phó chánh'],
      after: ['ubnd', 'hđnd', 'đảng', 'huyện ủy', 'tỉnh ủy', 'đăng ký'],
    },
  ),
  ...rows(
    'ĐV',
    {
      expansion: 'đảng viên',
      before: ['kết nạp', 'cán bộ,', 'cb,', 'phát triển', 'đội ngũ'],
      after: ['mới', 'dự bị', 'chính thức'],
    },
    {
      expansion: 'đơn vị',
      before: ['các', 'cơ quan,', 'phòng,'],
      after: ['tính', 'trực thuộc', 'liên quan', 'thi công'],
    },
  ),
  ...rows(
    'CK',
    {
      expansion: 'cùng kỳ',
      beside: 'percent',
      before: ['so', 'so với', 'với', 'tăng', 'giảm'],
      after: ['năm'],
    },
    {
      expansion: 'cửa khẩu',
      before: ['qua', 'tại', 'khu vực', 'khu kinh tế', 'hoạt động', 'qua các'],
      after: ['quốc tế', 'phụ', 'chính', 'song phương'],
    },
  ),
  ...rows(
    'TT',
    {
      expansion: 'thường trực',
      before: ['phó bí thư', 'phó chủ tịch'],
      after: [
        'hđnd',
        'tỉnh ủy',
        'thành ủy',
        'huyện ủy',
        'đảng ủy',
        'thị ủy',
        'mttq',
        'ubmttq',
        '. tỉnh ủy',
        '. đảng ủy',
        '. hđnd',
      ],
    },
    {
      expansion: 'trung tâm',
      before: ['giám đốc'],
      after: [
        'phục vụ',
        'y tế',
        'văn hóa',
        'giáo dục',
        'dịch vụ',
        'hành chính',
        'chính trị',
        'hccs',
      ],
    },
    { expansion: 'thông tư', after: ['số', 'liên tịch', 'của'] },
    { expansion: 'thị trấn', before: ['xã,', 'các xã,', 'ubnd'], beside: 'name' },
  ),
  ...rows(
    'BT',
    { expansion: 'bộ trưởng', after: ['bộ'] },
    {
      expansion: 'bí thư',
      before: ['phó'],
      after: ['đảng ủy', 'tỉnh ủy', 'thành ủy', 'huyện ủy', 'chi bộ', 'đoàn', 'thị ủy'],
    },
  ),
  ...rows(
    'CT',
    {
      expansion: 'chủ tịch',
      before: ['phó'],
      after: [
        'ubnd',
        'hđnd',
        'ubmttq',
        'mttq',
        'hội',
        'công đoàn',
        ', pct',
        ', các pct',
        ', các phó',
      ],
    },
    { expansion: 'chỉ thị', after: ['số', 'của', 'về'] },
    { expansion: 'chương trình', after: ['mtqg', 'mục tiêu', 'hành động', 'công tác', 'ocop'] },
    {
      expansion: 'chỉ tiêu',
      before: ['hoàn thành', 'vượt', 'các'],
      after: ['kế hoạch', 'kt-xh', 'nghị quyết', 'kinh tế'],
    },
    {
      expansion: 'công trình',
      before: ['khởi công', 'thi công', 'đầu tư'],
      after: ['xây dựng', 'trọng điểm', 'giao thông'],
    },
  ),
  ...rows(
    'CV',
    { expansion: 'công văn', before: ['ban hành', 'theo'], after: ['số', 'của', 'đến', 'đi'] },
    { expansion: 'chuyên viên', before: ['các', 'lãnh đạo vp,', 'vt,', 'công chức,'] },
  ),
  ...rows(
    'GĐ',
    { expansion: 'giai đoạn', beside: 'years' },
    {
      expansion: 'giám đốc',
      before: ['phó', 'tổng'],
      after: ['sở', 'công ty', 'trung tâm', 'công an', 'chi nhánh'],
    },
    { expansion: 'gia đình', before: ['hộ', 'bạo lực'], after: ['văn hóa', 'chính sách', 'nghèo'] },
  ),
  ...rows(
    'LĐ',
    {
      expansion: 'lãnh đạo',
      before: ['các'],
      after: ['ubnd', 'vp', 'phòng', 'sở', 'tỉnh', 'huyện', 'đảng'],
    },
    {
      expansion: 'lao động',
      before: ['người', 'cho', 'số', 'xuất khẩu', 'nguồn'],
      after: ['có việc', 'nông thôn', 'việc làm', 'nữ', 'trẻ', 'qua đào tạo'],
    },
  ),
  ...rows(
    'TP',
    {
      expansion: 'trưởng phòng',
      before: ['phó'],
      after: ['tư pháp', 'tài chính', 'nội vụ', 'kinh tế', 'quản lý'],
    },
    {
      expansion: 'thành phố',
      before: ['ubnd', 'hđnd', 'địa bàn', 'dự toán', 'công an', 'đảng bộ', 'của'],
      beside: 'name',
    },
  ),
];
