/** What a term is called in the code, in Vietnamese and in English. */
export interface TermRow {
  /** Names of schemas, fields and values, each between backquotes. */
  readonly code: string;
  readonly vi: string;
  readonly en: string;
}

/** Terms that belong together. */
export interface TermSection {
  readonly title: string;
  readonly terms: readonly TermRow[];
}

const term = (code: string, vi: string, en: string): TermRow => ({ code, vi, en });

export const termSections: readonly TermSection[] = [
  {
    title: 'Báo cáo và văn bản / Reports and documents',
    terms: [
      term(
        '`report`',
        'báo cáo; dự thảo khi chưa có số và ngày',
        'report; a draft while it has no number and day',
      ),
      term('`report.kind`: `briefing`', 'giao ban', 'briefing, a regular meeting of staff'),
      term('`regular-session`', 'phiên họp thường kỳ', 'regular session of a People’s Committee'),
      term('`working-session`', 'buổi làm việc, kiểm tra', 'working session, inspection'),
      term('`conference`', 'hội nghị', 'conference'),
      term('`council-session`', 'kỳ họp HĐND', 'session of a People’s Council'),
      term('`press-briefing`, `interview`', 'họp báo, phỏng vấn', 'press briefing, interview'),
      term(
        '`periodic-report`, `sector-report`',
        'báo cáo định kỳ, kết quả một ngành',
        'periodic report, results of one sector',
      ),
      term(
        '`conclusion-notice`, `minutes`, `invitation`',
        'thông báo kết luận, biên bản, giấy mời',
        'notice of conclusions, minutes, invitation',
      ),
      term(
        '`envelope`',
        'thể thức văn bản (phần ngoài nội dung)',
        'the frame of a document, all but its body',
      ),
      term(
        '`document-number`: `number`, `notation`',
        'số và ký hiệu văn bản: số, ký hiệu',
        'number and notation of a document',
      ),
      term(
        '`system`: `state`, `party`',
        'hệ thống văn bản: Nhà nước (NĐ 30/2020/NĐ-CP), Đảng (QĐ 399-QĐ/TW)',
        'documents of the state, of the Party',
      ),
      term(
        '`deviation`',
        'chỗ ghi khác quy định về thể thức',
        'a place written otherwise than the rules for documents say',
      ),
      term(
        '`envelope-part`: `state-title`, `motto`, `party-title`',
        'thành phần thể thức: quốc hiệu, tiêu ngữ, tiêu đề văn bản của Đảng',
        'parts of the frame: name of the state, motto, name of the Party',
      ),
      term(
        '`superior`, `place-and-date`, `type`',
        'cơ quan chủ quản, địa danh và thời gian, tên loại',
        'the organ above, place and day, type of document',
      ),
      term('`signer`, `filed`', 'người ký, nơi lưu', 'who signs, what stays in the files'),
      term(
        '`subject`, `recipients`, `addressees`',
        'trích yếu, nơi nhận, kính gửi',
        'subject, recipients, addressees',
      ),
      term(
        '`capacity`: `TM`, `KT`, `TL`, `TUQ`, `Q`',
        'thay mặt, ký thay, thừa lệnh, thừa ủy quyền, quyền',
        'on behalf of, in place of, by order of, by authority of, acting',
      ),
      term('`section`', 'phần, mục', 'part of a document'),
      term(
        '`section.role`: `results`, `limitations`, `causes`',
        'kết quả, tồn tại hạn chế, nguyên nhân',
        'results, limitations, causes',
      ),
      term(
        '`directives`, `plan`, `proposals`, `legal-basis`',
        'chỉ đạo, nhiệm vụ kỳ tới, kiến nghị đề xuất, căn cứ',
        'directives, tasks of the next period, proposals, legal basis',
      ),
      term(
        '`title`, `dateline`, `opening`, `agenda`',
        'tiêu đề, ngày giờ đăng, mở đầu, nội dung chương trình',
        'title, dateline, opening, agenda',
      ),
      term(
        '`discussion`, `conclusion`, `question`, `closing`',
        'thảo luận, kết luận, câu hỏi, kết thúc',
        'discussion, conclusion, question, closing',
      ),
      term(
        '`byline`, `boilerplate`',
        'tác giả, phần thừa của trang mạng',
        'byline, furniture of a portal',
      ),
      term(
        '`header`, `signature`',
        'phần đầu văn bản (quốc hiệu, cơ quan, số), chữ ký',
        'frame over the text, signature',
      ),
      term(
        '`cue`',
        'từ ngữ báo hiệu một phần không có đề mục',
        'words that announce a part without heading',
      ),
      term('`kindEvidence`', 'từ ngữ cho biết loại văn bản', 'words that told the kind'),
      term(
        '`period`, `nextPeriod`',
        'kỳ báo cáo, kỳ tới',
        'period reported on, period planned for',
      ),
      term('`annex`, `table`', 'phụ lục, biểu', 'annex, table'),
      term('`profile`', 'đề cương báo cáo', 'outline of a report'),
      term(
        '`ignore`',
        'chỗ người viết đề nghị bỏ qua nhắc nhở',
        'a place where the writer asks that findings be ignored',
      ),
      term(
        '`agenda`, `discussion`, `conclusion`',
        'chương trình, thảo luận, kết luận',
        'agenda, discussion, conclusion',
      ),
      term(
        '`title`, `dateline`, `opening`, `closing`',
        'tiêu đề, dòng ngày đăng, mở đầu, kết thúc',
        'title, dateline, opening, closing',
      ),
      term(
        '`caption`, `byline`, `boilerplate`',
        'chú thích ảnh, tên tác giả, phần khung của trang tin',
        'caption, byline, furniture of a portal',
      ),
      term(
        '`header`, `signature`, `question`',
        'phần đầu văn bản, chữ ký, câu hỏi',
        'head of a document, signature, question',
      ),
      term('`documents`', 'văn bản được viện dẫn', 'documents that the text cites'),
    ],
  },
  {
    title: 'Số liệu / Figures',
    terms: [
      term(
        '`metric`',
        'một số liệu: chỉ tiêu kèm giá trị',
        'one figure: an indicator with its value',
      ),
      term(
        '`indicator`',
        'chỉ tiêu (từ ngữ trong báo cáo, kèm mã trong [danh mục](indicators.md))',
        'indicator: its words in the report, with its id in the [catalogue](indicators.md)',
      ),
      term(
        '`indicator-definition`: `flow`, `stock`',
        'một dòng của danh mục chỉ tiêu: thời kỳ, thời điểm',
        'a row of the catalogue: of a stretch of time, of a moment',
      ),
      term(
        '`additiveOver`: `time`, `areas`',
        'cộng được theo thời gian, theo địa bàn',
        'adds up along time, along areas',
      ),
      term('`area`', 'địa bàn, phạm vi của số liệu', 'the area that a figure covers'),
      term(
        '`quantity`, `amount`, `unit`',
        'số lượng, giá trị, đơn vị tính',
        'quantity, amount, unit',
      ),
      term('`dimension`: `count`', 'loại đại lượng: số đếm', 'kind of quantity: a count'),
      term(
        '`percentage`, `percentage-point`',
        'tỷ lệ phần trăm, điểm phần trăm',
        'per cent, percentage point',
      ),
      term(
        '`fraction`: `numerator`, `denominator`',
        'phân số “23/25 phường”: tử số, mẫu số',
        'so many of so many',
      ),
      term('`comparison`: `change`', 'so sánh: tăng, giảm', 'comparison: a rise or fall'),
      term('`comparison`: `ratio`', 'bằng, đạt … %', 'comparison: equal to, reaching … per cent'),
      term('`comparison`: `share`', 'chiếm … % (tỷ trọng)', 'comparison: a share of a whole'),
      term(
        '`comparison-verb`: `increase`, `decrease`, `equal`, `reach`',
        'tăng, giảm, bằng, đạt',
        'up, down, equal to, reaching',
      ),
      term(
        '`account-for`, `exceed`, `fall-short`, `multiply`',
        'chiếm, vượt, hụt (còn thiếu), gấp',
        'accounting for, exceeding, falling short of, times',
      ),
      term(
        '`basis`: `same-period`, `previous-period`, `plan`, `whole`',
        'căn cứ so sánh: cùng kỳ, kỳ trước, kế hoạch (dự toán), tổng số',
        'what is compared with: the like period, the period before, the plan, the whole',
      ),
      term('`hedge`', 'từ ước lượng', 'a word that says how sure a figure is'),
      term(
        '`hedge`: `about`, `nearly`, `over`, `below`',
        'khoảng (xấp xỉ), gần, trên (hơn), dưới',
        'about, nearly, over, below',
      ),
      term('`at-least`, `at-most`', 'ít nhất (tối thiểu), không quá (tối đa)', 'at least, at most'),
      term(
        '`qualifier`',
        'ba nhóm của từ ước lượng: khoảng, trên, dưới',
        'three groups of hedges: about, over, under',
      ),
      term(
        '`figure-status`: `estimate`, `preliminary`, `final`, `planned`',
        'ước thực hiện, sơ bộ, chính thức, dự kiến',
        'estimate, preliminary, final, planned',
      ),
      term(
        '`parts`, `partsClosed`, `partsImplied`',
        'các thành phần (“trong đó”), đã nêu đủ (“gồm”, “còn lại”), hiểu là đủ (ngoặc đơn sau tổng số)',
        'parts (“of which”), said to be all, understood to be all (brackets after a total)',
      ),
      term(
        '`listed`: `least`, `most`',
        'liệt kê sau số lượng: ít nhất, nhiều nhất bao nhiêu mục',
        'things listed after their number: the least and most there are',
      ),
      term(
        '`balance`: `carriedOver`, `received`, `done`, `pending`',
        'cân đối kỳ: kỳ trước chuyển sang, tiếp nhận, đã giải quyết, đang giải quyết',
        'balance of a period: carried over, received, settled, pending',
      ),
      term(
        '`claim`: `exceeds`, `falls-short`',
        'nhận xét về kế hoạch: vượt kế hoạch, chưa đạt kế hoạch',
        'what is said of a plan: exceeded, missed',
      ),
      term(
        '`restated`',
        'số kỳ trước đã tính theo địa giới mới',
        'earlier figures follow the present boundaries',
      ),
      term(
        '`structure`',
        'cơ cấu: các tỷ trọng của một tổng thể',
        'structure: the shares of one whole',
      ),
      term(
        '`priceBasis`: `current`, `constant`',
        'giá hiện hành, giá so sánh',
        'current prices, constant prices',
      ),
      term(
        '`interval`',
        'khoảng mà số đã ghi có thể là',
        'where the true value of a written figure may lie',
      ),
      term(
        '`exact`, `rational`, `decimals`',
        'giá trị đúng, phân số đúng, chữ số cuối cùng đã ghi',
        'exact value, exact fraction, last place written',
      ),
      term('`slip`', 'lỗi gõ, lỗi trình bày', 'a slip of writing or layout'),
    ],
  },
  {
    title: 'Thời gian / Time',
    terms: [
      term('`period`', 'kỳ: ngày, tuần, tháng, quý, năm', 'a day, week, month, quarter, year'),
      term(
        '`period-kind`: `half`, `nine-months`, `range`',
        '6 tháng, 9 tháng, từ … đến …',
        'half a year, nine months, from … to …',
      ),
      term(
        '`accumulation`: `in-period`, `year-to-date`',
        'trong kỳ, lũy kế từ đầu năm',
        'within the period, since the beginning of the year',
      ),
      term(
        '`nextPeriod`, `dataWindow`',
        'kỳ tới, thời gian chốt số liệu',
        'the period planned for, the days that the data cover',
      ),
      term(
        '`given`',
        'những gì chính câu chữ nêu (không suy ra)',
        'what the words themselves state',
      ),
    ],
  },
  {
    title: 'Con người, tổ chức, cuộc họp / People, bodies, meetings',
    terms: [
      term(
        '`official`, `person-reference`',
        'người có chức vụ, chỗ nhắc tên một người',
        'a person with posts, a place where a person is named',
      ),
      term(
        '`official-title`: `role`, `acting`, `standing`, `former`',
        'chức vụ: vai trò; quyền (phụ trách), thường trực, nguyên',
        'a post: its role; acting, standing, former',
      ),
      term(
        '`chair`, `secretary`, `member`, `head`, `director`, `chief`',
        'chủ tịch, bí thư, ủy viên, trưởng, giám đốc, chánh (văn phòng, thanh tra, án)',
        'chair, secretary, member, head, director, chief (of office, inspector, judge)',
      ),
      term(
        '`honorific`, `ranks`, `degrees`',
        'cách xưng hô (đồng chí, ông, bà), cấp hàm, học hàm học vị',
        'form of address, ranks, degrees',
      ),
      term('`organ`', 'cơ quan, đơn vị', 'a body that acts, reports or is given a task'),
      term(
        '`branch`: `party`, `council`, `government`, `front`',
        'Đảng, HĐND, UBND và các cơ quan của UBND, Mặt trận',
        'the Party, the People’s Council, the People’s Committee and its bodies, the Front',
      ),
      term(
        '`mass-organisation`, `procuracy`',
        'đoàn thể, viện kiểm sát',
        'mass organisation, procuracy',
      ),
      term('`place`, `level`', 'địa danh, cấp', 'place, tier'),
      term(
        '`level`: `central`, `province`, `district`, `commune`, `village`',
        'trung ương, tỉnh, huyện (đến 30/6/2025), xã, thôn (tổ dân phố)',
        'central, province, district (up to 30/6/2025), commune, village',
      ),
      term(
        '`meeting`: `chair`, `attendees`, `agenda`, `votes`',
        'cuộc họp: chủ trì, thành phần, chương trình, biểu quyết',
        'meeting: who chairs, who attends, agenda, votes',
      ),
      term(
        '`day-part`: `morning`, `afternoon`, `evening`',
        'buổi sáng, chiều, tối',
        'morning, afternoon, evening',
      ),
      term(
        '`directive`: `issuer`, `assignees`, `deadline`',
        'nhiệm vụ giao: người giao, nơi được giao, thời hạn',
        'a task given: by whom, to whom, by when',
      ),
      term('`lead`, `cooperating`', 'chủ trì, phối hợp', 'who leads, who cooperates'),
      term(
        '`administrative-unit`: `validFrom`, `validTo`',
        'đơn vị hành chính: có từ ngày, đến hết ngày',
        'administrative unit: valid from, to',
      ),
      term(
        '`predecessors`, `successors`',
        'các đơn vị cũ hợp thành, đơn vị mới',
        'what it was formed from, what it became',
      ),
      term(
        '`reporters`, `concludedBy`, `mode`',
        'người báo cáo, người kết luận, hình thức họp',
        'who reported, who concluded, how it was held',
      ),
      term(
        '`action`, `product`, `vague`',
        'việc phải làm, sản phẩm, thời hạn không rõ',
        'what is to be done, what is to be delivered, a deadline that is none',
      ),
    ],
  },
  {
    title: 'Đối chiếu và nhắc nhở / Checks and findings',
    terms: [
      term('`check`', 'phép đối chiếu', 'a comparison of figures'),
      term('`outcome`: `consistent`, `inconsistent`', 'khớp, chưa khớp', 'they fit, they do not'),
      term(
        '`imprecise`, `not-comparable`',
        'chưa đủ căn cứ để đối chiếu, không đối chiếu được',
        'not precise enough to tell, not comparable',
      ),
      term(
        '`relation`: `ratio`, `growth`, `sum`, `balance`',
        'tỷ lệ, mức tăng, cộng thành phần, cân đối kỳ',
        'ratio, growth, sum, balance',
      ),
      term(
        '`relation`: `plan`, `same-indicator`, `cumulative`, `count`',
        'so với kế hoạch, cùng một chỉ tiêu, lũy kế, số lượng và danh sách',
        'plan, same indicator, cumulative figure, count and list',
      ),
      term(
        '`hypothesis`, `fitsIf`',
        'giả thiết: “Nếu … thì số liệu khớp”',
        '“With … the figures would fit”',
      ),
      term(
        '`slack`',
        'phần chênh, tính theo đơn vị của chữ số cuối',
        'how far apart, in units of the last place',
      ),
      term('`rule`', 'quy tắc', 'rule'),
      term('`finding`', 'nhắc nhở', 'finding'),
      term(
        '`severity`: `error`, `warning`, `info`, `hint`',
        'mức: cần sửa, cần xem lại, lưu ý, gợi ý',
        'levels: to correct, to review, to note, a hint',
      ),
      term(
        '`fix`, `safe`',
        'cách sửa; chỉ sửa trình bày, không đổi số liệu, câu chữ, tên người',
        'a correction; safe where only layout changes',
      ),
      term('`fingerprint`', 'dấu nhận biết một nhắc nhở', 'what a finding is known by again'),
    ],
  },
];
