import type { ProfilePart } from './profile.ts';

// Parts that several kinds share. Each kind names its own where its words differ.

const ND30 = 'NĐ 30/2020/NĐ-CP, Điều 8';

/** The frame of an official document over its text. */
export const header: ProfilePart = {
  role: 'header',
  presence: 'customary',
  basis: `${ND30}; QĐ 399-QĐ/TW and HD 05-HD/VPTW for Party documents`,
  name: 'Quốc hiệu, tên cơ quan, số và ký hiệu, địa danh và ngày tháng',
  skeleton:
    'ỦY BAN NHÂN DÂN\n…\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: …\n\n…, ngày … tháng … năm …\n',
};

/** Where copies go. */
export const recipients: ProfilePart = {
  role: 'recipients',
  presence: 'customary',
  basis: `${ND30}; HD 05-HD/VPTW for Party documents`,
  name: 'Nơi nhận',
  headings: ['nơi nhận'],
  skeleton: 'Nơi nhận:\n- …;\n- Lưu: VT, ….\n',
};

/** Who signs. */
export const signature: ProfilePart = {
  role: 'signature',
  presence: 'customary',
  basis: `${ND30}; HD 05-HD/VPTW for Party documents`,
  name: 'Chức vụ, họ tên và chữ ký',
  skeleton: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n…\n',
};

/** The title of a published text. */
export const newsTitle: ProfilePart = {
  role: 'title',
  presence: 'required',
  name: 'Tiêu đề',
  skeleton: '… tổ chức …\n',
};

/** When it was published. */
export const dateline: ProfilePart = {
  role: 'dateline',
  presence: 'customary',
  name: 'Ngày giờ đăng',
  skeleton: '…/…/… …:…\n',
};

/** Who met when and where, under whose chair. */
export const meetingOpening: ProfilePart = {
  role: 'opening',
  presence: 'required',
  name: 'Thời gian, cơ quan tổ chức, người chủ trì, thành phần dự',
  skeleton: 'Ngày …, … tổ chức …. Đồng chí … chủ trì. Tham dự có ….\n',
};

/** What was reported. */
export const reported: ProfilePart = {
  role: 'results',
  presence: 'required',
  name: 'Kết quả thực hiện nhiệm vụ',
  skeleton: 'Theo báo cáo, trong …, … đạt được những kết quả: ….\n',
};

/** What is lacking. */
export const lacking: ProfilePart = {
  role: 'limitations',
  presence: 'customary',
  name: 'Tồn tại, hạn chế',
  skeleton: 'Tuy nhiên, bên cạnh những kết quả đạt được, vẫn còn một số tồn tại, hạn chế: ….\n',
};

/** What those present said. */
export const discussed: ProfilePart = {
  role: 'discussion',
  presence: 'customary',
  name: 'Ý kiến thảo luận',
  skeleton: 'Tại hội nghị, các đại biểu đã tập trung thảo luận ….\n',
};

/** What was concluded, and who is to do what. */
export const concluded: ProfilePart = {
  role: 'conclusion',
  alternatives: ['directives'],
  presence: 'required',
  name: 'Kết luận, chỉ đạo',
  skeleton: 'Phát biểu kết luận, đồng chí … yêu cầu …, hoàn thành trước ngày ….\n',
};

/** Who wrote it. */
export const byline: ProfilePart = {
  role: 'byline',
  presence: 'customary',
  name: 'Tác giả, nguồn tin',
  skeleton: 'Tin, ảnh: …\n',
};
