import { foldKey } from '@/domain/vietnamese/foldKey'
import fc from 'fast-check'

const anyText = fc
  .array(fc.integer({ min: 0, max: 0xd7ff }), { maxLength: 60 })
  .map((codes) => String.fromCodePoint(...codes))

describe('foldKey', () => {
  it.each([
    ['Hòa', 'hoa'],
    ['Hoà', 'hoa'],
    ['ĐẢNG ỦY', 'dang uy'],
    ['Đảng uỷ', 'dang uy'],
    ['Phòng  Văn hóa – Xã hội', 'phong van hoa - xa hoi'],
    ['a‐b‑c‒d–e—f−g', 'a-b-c-d-e-f-g'],
    ['Ưu tiên', 'uu tien'],
    ['≥ 98', '≥ 98'],
  ])('folds %s to %s', (text, key) => {
    expect(foldKey(text)).toBe(key)
  })

  it('gives one key to letters typed in parts and in one piece', () => {
    expect(foldKey('Tỷ lệ phủ sóng'.normalize('NFD'))).toBe(foldKey('Tỷ lệ phủ sóng'))
  })

  it('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => foldKey(foldKey(text)) === foldKey(text)))
  })
})
