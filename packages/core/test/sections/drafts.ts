/**
 * Drafts of our own. Each line begins with its role and a bar; a blank line is a blank line.
 * Persons, places and figures are invented.
 */
export const drafts: Readonly<Record<string, string>> = {
  'a briefing as portals print it': `
boilerplate|Hoạt động khối chính quyền

title|UBND phường Hòa Lâm giao ban tháng 9, triển khai nhiệm vụ tháng 10 năm 2026
dateline|Ngày đăng 02/10/2026 | 16:23 | Lượt xem: 118

opening|Chiều ngày 02/10/2026, UBND phường Hòa Lâm tổ chức hội nghị giao ban đánh giá kết quả thực hiện nhiệm vụ tháng 9, triển khai nhiệm vụ tháng 10 năm 2026. Đồng chí Lương Văn Khải, Chủ tịch UBND phường chủ trì hội nghị.

opening|Cùng dự có đại diện Thường trực Đảng ủy, lãnh đạo các phòng chuyên môn và trưởng các tổ dân phố trên địa bàn phường.

caption|Quang cảnh hội nghị

results|Theo báo cáo tại hội nghị, trong tháng 9 kinh tế của phường tiếp tục ổn định. Thu ngân sách ước đạt 4,2 tỷ đồng, tăng 6,5% so với cùng kỳ.

results|Công tác giáo dục, y tế được quan tâm; đã tổ chức khai giảng năm học mới tại 8 trường trên địa bàn.

caption|Đồng chí Lương Văn Khải phát biểu kết luận hội nghị

limitations|Tuy nhiên, bên cạnh những kết quả đạt được, công tác giải phóng mặt bằng vẫn còn chậm, việc thu gom rác thải tại một số ngõ chưa triệt để.

discussion|Tại hội nghị, các đại biểu đã thảo luận, làm rõ những khó khăn, vướng mắc trong công tác quản lý đất đai và trật tự đô thị.

directives|Kết luận hội nghị, đồng chí Lương Văn Khải yêu cầu các phòng chuyên môn tập trung hoàn thành các chỉ tiêu còn thấp, giải quyết dứt điểm hồ sơ quá hạn.

directives|Giao Phòng Kinh tế chủ trì rà soát tiến độ các dự án, báo cáo UBND phường trước ngày 20/10/2026.

directives|Tiếp tục duy trì nghiêm chế độ trực, giữ vững an ninh trật tự trên địa bàn.

byline|Thu Hà
byline|Trung tâm TTVH

boilerplate|Tin liên quan
boilerplate|Phường Hòa Lâm ra quân tổng vệ sinh môi trường (28/09/2026)
boilerplate|Lượt xem: 118
boilerplate|Hôm nay: 89
`,
  'a working session with proposals': `
title|Thường trực Thành ủy làm việc với Đảng ủy phường Tân Sơn

opening|Sáng 12/8, đoàn công tác của Thường trực Thành ủy do đồng chí Đào Thị Lan làm trưởng đoàn đã có buổi làm việc với Ban Thường vụ Đảng ủy phường Tân Sơn về tình hình thực hiện nhiệm vụ 7 tháng đầu năm 2026.

results|Báo cáo tại buổi làm việc cho thấy, trong 7 tháng đầu năm, kinh tế của phường duy trì ổn định; tổng thu ngân sách đạt 31,4 tỷ đồng, bằng 62,8% dự toán.

causes|Nguyên nhân của những hạn chế trên chủ yếu do địa bàn rộng, số lượng công chức còn thiếu so với yêu cầu.

proposals|Tại buổi làm việc, phường kiến nghị thành phố sớm bố trí vốn cho dự án cải tạo tuyến đường trục chính và bổ sung biên chế cho Trung tâm Phục vụ hành chính công.

discussion|Các thành viên đoàn công tác đã trao đổi, thảo luận, làm rõ một số nội dung về quản lý đất đai.

conclusion|Kết luận buổi làm việc, đồng chí Đào Thị Lan ghi nhận và đánh giá cao những kết quả mà phường đã đạt được.

closing|Nhân dịp này, đoàn công tác đã tặng quà 5 gia đình chính sách trên địa bàn phường.
`,
  'an interview': `
title|Tân Sơn: Một năm nhìn lại

opening|Kết thúc năm 2026, phường Tân Sơn đạt nhiều kết quả quan trọng. Phóng viên đã có cuộc trao đổi với ông Đỗ Minh Quân, Chủ tịch UBND phường.

question|- Xin ông cho biết những kết quả nổi bật của phường trong năm 2026?

results|+ Năm 2026, phường hoàn thành 15/16 chỉ tiêu. Tổng thu ngân sách đạt 52 tỷ đồng.

results|Đời sống của người dân được nâng lên, cả phường chỉ còn 12 hộ nghèo.

caption|Ông Đỗ Minh Quân (thứ 2, phải sang) kiểm tra công trình trường học.

question|- Phường còn gặp những khó khăn gì, thưa ông?

limitations|+ Khó khăn lớn nhất là mặt bằng cho các dự án; một số hộ chưa đồng thuận với phương án bồi thường.

question|- Ông có thể cho biết nhiệm vụ, giải pháp trọng tâm của năm 2027?

plan|+ Chúng tôi xác định ba nhóm việc chính, trước hết là chuyển đổi số.

closing|- Xin cảm ơn ông!

byline|Minh Anh (Thực hiện)
`,
  'a periodic report with headings in capitals': `
header|ỦY BAN NHÂN DÂN
header|XÃ KHE NGANG

header|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
header|Độc lập - Tự do - Hạnh phúc

header|Số: 47/BC-UBND

header|Khe Ngang, ngày 05 tháng 10 năm 2026

title|BÁO CÁO
title|Tình hình kinh tế - xã hội quý III, nhiệm vụ trọng tâm quý IV năm 2026

recipients|Kính gửi: Ủy ban nhân dân tỉnh An Thịnh.

opening|Thực hiện Công văn số 215/UBND-TH ngày 20/9/2026 của UBND tỉnh, UBND xã Khe Ngang báo cáo như sau:

results|PHẦN THỨ NHẤT
results|KẾT QUẢ THỰC HIỆN NHIỆM VỤ QUÝ III

results|Kinh tế

results|Diện tích gieo cấy lúa đạt 312 ha, bằng 104% kế hoạch.

results|1. Chương trình mục tiêu quốc gia

results|Đã hoàn thành 12 tiêu chí nông thôn mới.

limitations|Tuy nhiên, tiến độ một số công trình còn chậm do thời tiết mưa nhiều.

results|2. Văn hóa, giáo dục

results|Toàn xã có 6 trường đạt chuẩn quốc gia.

limitations|PHẦN THỨ HAI
limitations|TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN

limitations|1. Tồn tại, hạn chế

limitations|Giải ngân vốn đầu tư công còn thấp so với yêu cầu.

causes|2. Nguyên nhân

causes|Một số hộ dân chưa nhận tiền bồi thường.

plan|PHẦN THỨ BA
plan|NHIỆM VỤ TRỌNG TÂM QUÝ IV

plan|- Hoàn thành 100% kế hoạch vốn.
plan|- Giao Phòng Kinh tế theo dõi, tổng hợp.

proposals|KIẾN NGHỊ, ĐỀ XUẤT

proposals|Đề nghị UBND tỉnh bổ sung 2 tỷ đồng sửa chữa đường liên thôn.

closing|Trên đây là báo cáo tình hình kinh tế - xã hội quý III của UBND xã Khe Ngang./.

recipients|Nơi nhận:
recipients|- UBND tỉnh;
recipients|- Lưu: VT.

signature|TM. ỦY BAN NHÂN DÂN
signature|KT. CHỦ TỊCH
signature|PHÓ CHỦ TỊCH

signature|Hoàng Thị Mai

title|PHỤ LỤC
title|Một số chỉ tiêu chủ yếu
title|(Kèm theo Báo cáo số 47/BC-UBND ngày 05/10/2026)

results|Chỉ tiêu diện tích lúa 312 ha.
`,
  'a notice of conclusions without headings, its lines wrapped': `
header|ĐẢNG BỘ TỈNH AN THỊNH
header|ĐẢNG ỦY PHƯỜNG TÂN SƠN

header|ĐẢNG CỘNG SẢN VIỆT NAM
header|Số 12-TB/ĐU

header|Tân Sơn, ngày 15 tháng 9 năm 2026

title|THÔNG BÁO
title|Kết luận của Bí thư Đảng ủy tại cuộc họp giao ban tháng 9 năm 2026

opening|Ngày 14/9/2026, đồng chí Đào Thị Lan, Bí thư Đảng ủy phường chủ trì họp giao ban với
opening|Thường trực HĐND, lãnh đạo UBND phường và trưởng các ban xây dựng Đảng về công tác tháng 9.

opening|Sau khi nghe báo cáo và ý kiến của các đồng chí dự họp, đồng chí Bí thư Đảng ủy kết luận như sau:

directives|1. Giao UBND phường chủ trì rà soát các hộ nghèo, hoàn thành trước ngày 30/9/2026.

directives|2. Đề nghị Ủy ban Mặt trận Tổ quốc phường tăng cường giám sát việc chi trả chế độ chính sách cho
directives|Nhân dân trên địa bàn.

closing|Trên đây là kết luận của đồng chí Bí thư Đảng ủy, Văn phòng Đảng ủy thông báo để các cơ quan biết, thực hiện.

recipients|Nơi nhận:
recipients|- Thường trực Đảng ủy,
recipients|- Lưu Đảng ủy.

signature|T/L BAN THƯỜNG VỤ
signature|CHÁNH VĂN PHÒNG

signature|Phạm Thị Yến
`,
  minutes: `
header|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
header|Độc lập - Tự do - Hạnh phúc

title|BIÊN BẢN
title|Họp giải quyết kiến nghị của các hộ dân tổ dân phố số 5

opening|Hôm nay, vào hồi 14 giờ 00 ngày 21/9/2026, tại hội trường UBND phường Tân Sơn, tiến hành họp giải quyết kiến nghị.

opening|I. THÀNH PHẦN THAM DỰ

opening|1. Đồng chí Đỗ Minh Quân, Chủ tịch UBND phường, chủ trì;
opening|2. Đại diện 12 hộ dân.

discussion|II. NỘI DUNG

discussion|Đồng chí công chức địa chính trình bày kết quả đo đạc.

discussion|Ông Phan Văn Tý nêu ý kiến về mốc giới.

conclusion|III. KẾT LUẬN

conclusion|Các hộ thống nhất với kết quả đo đạc.

closing|Cuộc họp kết thúc vào hồi 16 giờ 30 cùng ngày.

signature|THƯ KÝ CUỘC HỌP

signature|Vũ Thị Nga
`,
  'an invitation': `
header|ỦY BAN NHÂN DÂN
header|PHƯỜNG TÂN SƠN

header|Số: 31/GM-UBND

title|GIẤY MỜI
title|Dự họp thường kỳ tháng 9 năm 2026

recipients|Kính gửi:
recipients|- Thường trực Đảng ủy phường;
recipients|- Các phòng chuyên môn.

opening|UBND phường Tân Sơn trân trọng kính mời các đồng chí dự phiên họp thường kỳ tháng 9.

agenda|1. Thời gian: 8 giờ 00, thứ Hai, ngày 28/9/2026.

agenda|2. Địa điểm: Phòng họp số 1.

agenda|3. Nội dung: Đánh giá kết quả công tác tháng 9.

signature|TL. CHỦ TỊCH
signature|CHÁNH VĂN PHÒNG

signature|Vũ Thị Nga
`,
  'results with words that only look like another part': `
title|Phường Tân Sơn đẩy mạnh cải cách hành chính

opening|Năm 2026, phường Tân Sơn chọn cải cách hành chính là khâu đột phá, gắn với chuyển đổi số trong hoạt động của các cơ quan.

results|Thực hiện yêu cầu của thành phố, phường đã rà soát 214 thủ tục, cắt giảm thời gian giải quyết của 68 thủ tục so với quy định.

results|Để khắc phục khó khăn, phường đã bố trí thêm 3 công chức hướng dẫn người dân nộp hồ sơ trực tuyến, nhờ đó tỷ lệ hồ sơ trực tuyến đạt 86%, tăng 12% so với cùng kỳ.

results|Việc giao quân, tiếp công dân, giải quyết đơn thư được thực hiện đúng quy định; tiếp 24 lượt công dân, giải quyết 11 đơn.

byline|Tin, ảnh: Minh Anh
`,
};
