import type { Source } from '../source.ts';

/** Words for a meeting, with the kind of meeting they tell of. */
export interface MeetingRow {
  readonly phrases: readonly string[];
  readonly kind:
    | 'briefing'
    | 'regular-session'
    | 'working-session'
    | 'conference'
    | 'council-session'
    | 'press-briefing'
    | 'other';
  readonly source: Source;
}

/** The more telling first: "hội nghị giao ban" is a briefing, not a conference. */
export const meetings: readonly MeetingRow[] = [
  { phrases: ['giao ban'], kind: 'briefing', source: 'attested' },
  { phrases: ['họp báo', 'gặp gỡ báo chí'], kind: 'press-briefing', source: 'attested' },
  {
    phrases: [
      'phiên họp thường kỳ',
      'phiên thường kỳ',
      'họp thường kỳ',
      'họp phiên thường kỳ',
      'phiên họp',
    ],
    kind: 'regular-session',
    source: 'attested',
  },
  { phrases: ['kỳ họp'], kind: 'council-session', source: 'attested' },
  {
    phrases: [
      'buổi làm việc',
      'cuộc làm việc',
      'làm việc với',
      'làm việc tại',
      'buổi khảo sát',
      'buổi giám sát',
      'buổi kiểm tra',
      'đi kiểm tra',
      'khảo sát tại',
      'giám sát tại',
      'kiểm tra tại',
    ],
    kind: 'working-session',
    source: 'attested',
  },
  {
    phrases: [
      'hội nghị',
      'tiếp xúc cử tri',
      'hội thảo',
      'tọa đàm',
      'buổi lễ',
      'lễ phát động',
      'đối thoại',
    ],
    kind: 'conference',
    source: 'attested',
  },
  { phrases: ['cuộc họp', 'buổi họp', 'họp'], kind: 'other', source: 'attested' },
];

/** Words that begin or end as those for a meeting and are none. Attested. */
export const notMeetings: readonly string[] = ['phòng họp', 'nhà họp', 'lịch họp'];

/** After the body that holds a meeting. Attested. */
export const holdingVerbs: readonly string[] = [
  'tổ chức',
  'phối hợp tổ chức',
  'họp',
  'giao ban',
  'có buổi',
  'có cuộc',
  'có phiên',
  'tiến hành',
  'khai mạc',
  'bế mạc',
  'làm việc',
  'tiếp xúc cử tri',
  'tổng kết',
  'sơ kết',
  'mở',
  'khảo sát',
  'kiểm tra',
  'giám sát',
  'chủ trì',
];

/** Before the body that holds a meeting named before it: "phiên họp của UBND phường". Attested. */
export const holderLeads: readonly string[] = ['của', 'do'];

/** Before the day on which a meeting was held: "diễn ra chiều ngày 3/11". Attested. */
export const takingPlaceVerbs: readonly string[] = ['diễn ra', 'được tổ chức', 'tổ chức'];

/** Who leads a meeting, before or after these words. Attested. */
export const chairingVerbs: readonly string[] = [
  'chủ trì',
  'chủ tọa',
  'đồng chủ trì',
  'cùng chủ trì',
  'điều hành',
  'làm trưởng đoàn',
];

/** Of these several lead together. Attested. */
export const jointChairing: readonly string[] = ['đồng chủ trì', 'cùng chủ trì'];

/** Between people who do something together. Attested. */
export const togetherWords: readonly string[] = [',', ';', 'và', 'cùng', 'cùng với', ', cùng'];

/** Who concludes one. Attested. */
export const concludingVerbs: readonly string[] = ['kết luận', 'phát biểu kết luận'];

/** Who reports to one. Attested. */
export const reportingVerbs: readonly string[] = ['báo cáo', 'trình bày', 'trình bày báo cáo'];

/** Before those present. Attested. */
export const attendingVerbs: readonly string[] = [
  'tham dự',
  'cùng dự',
  'cùng tham dự',
  'dự họp',
  'dự',
  'có mặt',
];

/** Wherever a paper tells who was there, or who was not. Attested. */
export const attendanceWords: readonly string[] = [
  ...attendingVerbs,
  'thành phần',
  'tham gia',
  'tham gia họp',
  'đại biểu',
  'các thành viên',
  'người dự',
  'vắng',
  'vắng mặt',
  'gồm có',
  'chúng tôi gồm',
];

/** Before where a meeting is held. */
export const placeWord = 'tại';

/** Where meetings are held. Attested. */
export const meetingPlaces: readonly string[] = [
  'trụ sở',
  'hội trường',
  'phòng họp',
  'nhà văn hóa',
  'trung tâm hội nghị',
  'trung tâm văn hóa',
  'trung tâm chính trị',
  'cung văn hóa',
  'điểm cầu',
];

/** Words that begin as one of these and tell of nobody present. Attested. */
export const notAttending: readonly string[] = [
  'dự toán',
  'dự án',
  'dự kiến',
  'dự báo',
  'dự thảo',
  'dự phòng',
  'dự trữ',
  'dự thi',
];

/** Words that say how people meet. */
export interface ModeRow {
  readonly phrases: readonly string[];
  readonly mode: 'in-person' | 'online' | 'hybrid';
  readonly source: Source;
}

export const modes: readonly ModeRow[] = [
  {
    phrases: [
      'hội nghị trực tuyến',
      'họp trực tuyến',
      'phiên họp trực tuyến',
      'hình thức trực tuyến',
    ],
    mode: 'online',
    source: 'attested',
  },
  { phrases: ['họp trực tiếp', 'hình thức trực tiếp'], mode: 'in-person', source: 'attested' },
  {
    phrases: [
      'trực tiếp kết hợp trực tuyến',
      'trực tiếp kết hợp với trực tuyến',
      'trực tiếp và trực tuyến',
      'trực tiếp, trực tuyến',
      'kết nối trực tuyến',
      // those elsewhere join those who meet in the room
      'tham dự qua đường truyền trực tuyến',
      'dự qua đường truyền trực tuyến',
      'tham dự trực tuyến',
    ],
    mode: 'hybrid',
    source: 'attested',
  },
];

/** A part of the day, in words before or beside a date, with the hours it may begin at. */
export interface DayPartRow {
  readonly words: readonly string[];
  readonly part: 'morning' | 'afternoon' | 'evening';
  /** The first hour after it. */
  readonly until: number;
}

/** In the order of the day. Attested. */
export const dayParts: readonly DayPartRow[] = [
  { words: ['sáng'], part: 'morning', until: 12 },
  { words: ['chiều', 'trưa'], part: 'afternoon', until: 18 },
  { words: ['tối', 'đêm'], part: 'evening', until: 24 },
];

/**
 * What may stand between the hour and the part of the day that belongs to it: "14 giờ 00, sáng thứ
 * Năm", "sáng thứ Năm, ngày 26/11/2026, vào lúc 14 giờ". Attested.
 */
export const besideHours: readonly string[] = [
  ',',
  '(',
  '/',
  '-',
  '.',
  ':',
  'phút',
  'buổi',
  'thứ',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'chủ',
  'nhật',
  'ngày',
  'tháng',
  'hôm',
  'nay',
  'mai',
  'vào',
  'lúc',
  'hồi',
  'từ',
  'bắt',
  'đầu',
];

/** Before a day by which something is due, which is no day of a meeting. Attested. */
export const dueWords: readonly string[] = [
  'trước',
  'trước ngày',
  'chậm nhất',
  'muộn nhất',
  'chậm nhất là',
  'đến',
  'đến hết',
  'hết',
  'từ',
];

/** Labels of lines that give a part of an invitation or of minutes. Attested. */
export const meetingLabels = {
  time: ['thời gian', 'thời gian họp', 'thời gian bắt đầu', 'bắt đầu'],
  place: ['địa điểm', 'địa điểm họp', 'địa điểm tổ chức'],
  agenda: ['nội dung', 'nội dung họp', 'nội dung cuộc họp', 'chương trình', 'chương trình họp'],
  chair: ['chủ trì', 'chủ tọa', 'người chủ trì', 'chủ trì hội nghị', 'chủ trì cuộc họp'],
  attendees: ['thành phần', 'thành phần tham dự', 'thành phần dự họp', 'thành phần mời', 'có mặt'],
  absent: ['vắng mặt', 'vắng'],
} as const;

/** Before the figures of a vote, with what was voted. The longer first. Attested. */
export const voteWords = {
  inFavour: ['tán thành', 'đồng ý', 'nhất trí', 'biểu quyết thông qua'],
  against: ['không tán thành', 'không đồng ý', 'không nhất trí', 'phản đối'],
  abstaining: [
    'ý kiến khác',
    'không biểu quyết',
    'không có ý kiến',
    'không cho ý kiến',
    'phiếu trắng',
  ],
} as const;

/** Beside the number of those who could vote. Attested. */
export const presentWords: readonly string[] = [
  'có mặt',
  'dự họp',
  'tham dự',
  'tham gia biểu quyết',
  'tổng số phiếu',
];

/** With which a vote is told. Attested. */
export const votingWords: readonly string[] = ['biểu quyết', 'phiếu'];

/** After "chủ trì" in a task, which is no chair. Attested. */
export const assignedWords: readonly string[] = ['phối hợp', 'tham mưu', 'hướng dẫn', 'xây dựng'];

/** After "kết luận" as the name of a paper, which is no conclusion. Attested. */
export const notConcluding: readonly string[] = [
  'số',
  'thanh tra',
  'kiểm tra',
  'kiểm toán',
  'giám sát',
  'giám định',
  'điều tra',
];
