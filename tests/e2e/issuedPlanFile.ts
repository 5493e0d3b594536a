import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'

const paragraph = (text: string): Paragraph => new Paragraph(text)

const table = (rows: readonly string[][]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index === 0,
          children: cells.map((cell) => new TableCell({ children: [paragraph(cell)] })),
        }),
    ),
  })

/** The plan that a made-up office of a real commune might have issued, as the Word file it would send. */
export const issuedPlanFile = (commune: string): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            paragraph(`ỦY BAN NHÂN DÂN ${commune.toUpperCase()}`),
            paragraph('Số: 27/KH-UBND'),
            new Paragraph({ text: 'KẾ HOẠCH', heading: HeadingLevel.HEADING_1 }),
            paragraph(`Phát triển khoa học, công nghệ và chuyển đổi số trên địa bàn ${commune} năm 2026`),
            paragraph('Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;'),
            new Paragraph({ text: 'I. CHỈ TIÊU NĂM 2026', heading: HeadingLevel.HEADING_2 }),
            table([
              ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2026', 'Đơn vị chủ trì'],
              ['I', 'Chính quyền số', '', '', ''],
              ['1', 'Tỷ lệ hồ sơ tiếp nhận trực tuyến', '%', '≥ 70', 'Trung tâm Phục vụ hành chính công'],
              ['2', 'Tỷ lệ văn bản đi được ký số', '%', '100', 'Văn phòng HĐND và UBND'],
              ['3', 'Số thôn có tổ công nghệ số cộng đồng', 'thôn', '12', 'Phòng Văn hóa - Xã hội'],
              ['II', 'Xã hội số', '', '', ''],
              ['1', 'Tỷ lệ người dân có tài khoản định danh điện tử', '%', '≥ 85', 'Công an xã'],
              ['2', 'Có điểm hỗ trợ thanh toán không tiền mặt ở chợ xã', '', 'Có', 'Phòng Kinh tế'],
            ]),
            new Paragraph({ text: 'II. NHIỆM VỤ', heading: HeadingLevel.HEADING_2 }),
            table([
              ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn hoàn thành'],
              [
                '1',
                'Tập huấn ký số cho công chức',
                'Danh sách dự lớp',
                'Phòng Văn hóa - Xã hội',
                'Các cơ quan, đơn vị',
                'Quý II/2026',
              ],
              [
                '2',
                'Số hóa hồ sơ đất đai còn hiệu lực',
                'Kho dữ liệu',
                'Phòng Kinh tế',
                'Trung tâm Phục vụ hành chính công',
                'Quý IV/2026',
              ],
              [
                '3',
                'Lắp thiết bị phát thanh thông minh ở các thôn',
                'Biên bản nghiệm thu',
                'Văn phòng HĐND và UBND',
                '',
                '',
              ],
            ]),
            new Paragraph({ text: 'III. TỔ CHỨC THỰC HIỆN', heading: HeadingLevel.HEADING_2 }),
            paragraph(
              'Các cơ quan, đơn vị báo cáo kết quả gửi Phòng Văn hóa - Xã hội trước ngày 15 hằng tháng để tổng hợp.',
            ),
            paragraph(
              'Phòng Văn hóa - Xã hội tổng hợp, báo cáo Sở Khoa học và Công nghệ trước ngày 20 hằng tháng.',
            ),
          ],
        },
      ],
    }),
  )
