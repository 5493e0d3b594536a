import { groupWords } from '@/app/(workspace)/_province/groupWords'
import { urgeText } from '@/app/(workspace)/_province/urgeText'
import { wordsIn } from '@/app/(workspace)/_shell/words'

const t = wordsIn('vi')

it('a group that the product does not know keeps its code', () => {
  expect([groupWords('HT', t), groupWords('MOI', t)]).toEqual(['Hạ tầng', 'MOI'])
})

it('a reminder names each commune on a line of its own, with its day or that it was returned', () => {
  const rows = [
    { name: 'Xã Lộc Quang', standing: 'overdue', dueOn: '2026-11-19', daysLate: 3 },
    { name: 'Xã Bom Bo', standing: 'returned', dueOn: '2026-11-19', daysLate: 3 },
  ] as const
  expect(urgeText({ rows, period: 'Tháng 11/2026', t }).split('\n')).toEqual([
    'Đề nghị các xã, phường sau khẩn trương gửi báo cáo kết quả thực hiện kế hoạch kỳ Tháng 11/2026:',
    '1. Xã Lộc Quang: hạn 19/11/2026, đã trễ 3 ngày',
    '2. Xã Bom Bo: báo cáo bị trả lại, cần sửa và gửi lại',
    'Nếu có vướng mắc, xin báo lại để cùng xử lý. Trân trọng cảm ơn.',
  ])
})
