/** Units that measure and so may have fractions; each at the start of the unit, as a whole word. */
const MEASURES = [
  '%',
  '‰',
  'phần trăm',
  'tỷ lệ',
  'tỉ lệ',
  'chỉ số',
  'hệ số',
  'bình quân',
  'điểm số',
  '(?:nghìn |ngàn |triệu |tỷ |tỉ )?đồng',
  'triệu',
  'tỷ',
  'tỉ',
  'vnđ',
  'vnd',
  'usd',
  '[kcm]?m[23²³]?',
  'héc-?ta',
  'ha',
  'tấn',
  'tạ',
  'kg',
  'lít',
  'giờ',
  'phút',
  'giây',
  'ngày',
  'tháng',
  'năm',
  'lần',
  '[kmgt]bps',
  '[kmgt]b',
  'kwh?',
]

const MEASURE = new RegExp(`^(?:điểm$|(?:${MEASURES.join('|')})(?=$|[\\s/(,]))`, 'u')

/** "người/vạn dân", "thuê bao trên 100 dân": a rate, whatever it counts above the line. */
const RATE = /(?:\/|trên)\s*(?:\d[\d.]*\s*)?(?:vạn|nghìn|ngàn|triệu)?\s*(?:dân|người|hộ)(?=$|[\s,)])/u

/**
 * Whether a unit of measure counts whole things (nhiệm vụ, cán bộ, bài báo, mô hình …). Measures are few and things
 * are many, so every unit that is not a known measure or a rate counts; an empty unit says nothing and does not.
 */
export const countsThings = ({ unit }: { unit: string | null }): boolean => {
  const word = (unit ?? '').normalize('NFC').trim().toLowerCase()
  return word !== '' && !MEASURE.test(word) && !RATE.test(word)
}
