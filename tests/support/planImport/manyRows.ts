import { issuedPlan } from './issuedPlan'

const UNITS = ['Phòng Văn hóa - Xã hội', 'Phòng Kinh tế', 'Văn phòng HĐND và UBND']

/** A plan of so many indicators, each of its own name, and a few tasks. */
export const manyRows = (rows: number): string =>
  issuedPlan({
    indicators: Array.from({ length: rows }, (_, at) => [
      String(at + 1),
      `Tỷ lệ hoàn thành nội dung thứ ${at + 1} của đề án số hóa hồ sơ`,
      '%',
      `≥ ${(at % 90) + 5}`,
      UNITS[at % UNITS.length]!,
    ]),
  })
