import { countsThings } from '@/domain/indicator/countsThings'

describe('countsThings', () => {
  it.each([
    'Nhiệm vụ',
    'Cán bộ',
    'Bài báo',
    'Số lượng',
    'mô hình',
    'hạng',
    'công nghệ/sản phẩm',
    'Ứng dụng được triển khai',
    'hợp đồng',
    'điểm truy cập',
    'người',
    'Nhiệm vụ'.normalize('NFD'),
  ])('knows that %s is counted', (unit) => {
    expect(countsThings({ unit })).toBe(true)
  })

  it.each([
    '%',
    'Chỉ số',
    'điểm',
    'Triệu đồng',
    'tỷ đồng/năm',
    'đồng',
    'km',
    'm²',
    'ha',
    'Mbps',
    'lần',
    'giờ',
    'người/vạn dân',
    'thuê bao trên 100 dân',
    '',
    '  ',
    null,
  ])('knows that %j is measured or unknown', (unit) => {
    expect(countsThings({ unit })).toBe(false)
  })
})
