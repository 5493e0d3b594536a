/** A table as a plan of a commune has one; '<' and '^' stand where a merged cell covers. */
export const sampleTable: string[][] = [
  ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kết quả', 'Đơn vị chủ trì'],
  ['I', 'Hạ tầng số', '<', '<', '<'],
  ['1', 'Tỷ lệ phủ sóng 5G', '%', '≥ 60%', 'Phòng Văn hóa - Xã hội'],
  ['2', 'Tốc độ trên 01 Gb/s', '%', '70%', '^'],
  ['II', 'Nguồn lực', '<', '<', '<'],
  ['1', 'Cán bộ được bồi dưỡng kỹ năng số', 'Người', '08', 'Phòng Kinh tế;\nVăn phòng HĐND và UBND'],
  ['2', 'Hồ sơ trực tuyến', '%', '65,5%', 'Công an xã'],
]
export const sampleTitle = 'Kế hoạch chuyển đổi số năm 2026 của xã Suối Mơ'
export const sampleItems = ['Hoàn thành trước 15/6/2026;', 'Báo cáo hằng tháng.']

export type SampleCell = { text: string; columns: number; rows: number; column: number }

/** The cells that are really there, with how far they reach. */
export const sampleCells = (): SampleCell[][] =>
  sampleTable.map((row, at) =>
    row.flatMap((text, column) => {
      if (text === '<' || text === '^') return []
      let columns = 1
      while (row[column + columns] === '<') columns += 1
      let rows = 1
      while (sampleTable[at + rows]?.[column] === '^') rows += 1
      return [{ text, columns, rows, column }]
    }),
  )
