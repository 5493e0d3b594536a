/** An issued plan of a made-up commune as its text: a table of indicators, one of tasks, a sentence on reporting. */
export const issuedPlan = ({
  place = 'xã Lộc Ninh',
  indicators = standardIndicators,
  tasks = standardTasks,
}: {
  place?: string
  indicators?: readonly string[][]
  tasks?: readonly string[][]
} = {}): string =>
  [
    `ỦY BAN NHÂN DÂN ${place.toUpperCase()}`,
    'Số: 12/KH-UBND',
    'KẾ HOẠCH',
    `Triển khai Nghị quyết số 57-NQ/TW trên địa bàn ${place} năm 2026`,
    'Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;',
    'I. CHỈ TIÊU',
    row(['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2026', 'Đơn vị chủ trì']),
    row(['I', 'Hạ tầng số', '', '', '']),
    ...indicators.map(row),
    '',
    'II. NHIỆM VỤ',
    row(['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn hoàn thành']),
    ...tasks.map(row),
    '',
    'III. TỔ CHỨC THỰC HIỆN',
    'Các cơ quan, đơn vị báo cáo kết quả gửi Phòng Văn hóa - Xã hội trước ngày 15 hằng tháng để tổng hợp.',
    'Phòng Văn hóa - Xã hội tổng hợp, báo cáo Sở Khoa học và Công nghệ trước ngày 20 hằng tháng.',
  ].join('\n')

export const standardIndicators = [
  ['1', 'Tỷ lệ phủ sóng 5G tại trung tâm các ấp', '%', '≥ 60', 'Phòng Văn hóa - Xã hội'],
  ['2', 'Số điểm kết nối Internet công cộng', 'điểm', '8', 'Phòng Kinh tế'],
  ['3', 'Ban hành quy chế dùng chung dữ liệu của xã', '', 'Có', 'Tổ Chuyển đổi số'],
]

export const standardTasks = [
  [
    '1',
    'Rà soát, nâng cấp đường truyền tại các ấp',
    'Báo cáo rà soát',
    'Phòng Kinh tế',
    'Các cơ quan, đơn vị',
    'Quý II/2026',
  ],
  ['2', 'Tập huấn kỹ năng số cho công chức', 'Danh sách học viên', 'Phòng Văn hóa - Xã hội', '', ''],
]

const row = (cells: readonly string[]): string => cells.join('\t')
