import { readDeadline } from '@/domain/planText/readDeadline'
import fc from 'fast-check'

const read = (text: string) => readDeadline({ text, planFrom: '2026-01-01', planTo: '2026-12-31' })

describe('readDeadline', () => {
  it.each([
    ['Quý I/2026', '2026-03-31'],
    ['Quý II/2026', '2026-06-30'],
    ['Quý III/2026', '2026-09-30'],
    ['Quý IV/2026', '2026-12-31'],
    ['quý 2/2026', '2026-06-30'],
    ['Quý I năm 2026', '2026-03-31'],
    ['Quý II năm 2026', '2026-06-30'],
    ['Quý II, năm 2026', '2026-06-30'],
    ['Cuối quý II/2026', '2026-06-30'],
    ['Năm 2026', '2026-12-31'],
    ['2026', '2026-12-31'],
    ['Hết năm 2026', '2026-12-31'],
    ['Tháng 5/2026', '2026-05-31'],
    ['Tháng 02 năm 2026', '2026-02-28'],
    ['6/2026', '2026-06-30'],
    ['06/2026', '2026-06-30'],
    ['6 tháng đầu năm 2026', '2026-06-30'],
    ['9 tháng đầu năm 2026', '2026-09-30'],
    ['15/8/2026', '2026-08-15'],
    ['Ngày 15 tháng 8 năm 2026', '2026-08-15'],
    ['Hoàn thành trong quý III/2026', '2026-09-30'],
    ['Quý I/2026'.normalize('NFD'), '2026-03-31'],
  ])('ends "%s" with %s', (text, end) => {
    expect(read(text)).toEqual({
      text,
      start: null,
      end,
      recurring: false,
      done: false,
      milestones: [],
      flags: [],
    })
  })

  it.each([
    ['12/2025', '2025-12-31'],
    ['6/2025', '2025-06-30'],
    ['06/2025', '2025-06-30'],
    ['Tháng 5/2025', '2025-05-31'],
    ['2025', '2025-12-31'],
  ])('ends "%s" with %s and says that it lies outside the plan', (text, end) => {
    expect(read(text)).toMatchObject({ end, flags: ['outside_plan'] })
  })

  it.each(['Thường xuyên', 'Nhiệm vụ thường xuyên', 'Hằng năm', 'Hàng tháng', 'Định kỳ hằng quý'])(
    'reads "%s" as recurring without an end',
    (text) => {
      expect(read(text)).toMatchObject({ end: null, recurring: true, done: false, flags: [] })
    },
  )

  it.each(['Đã thực hiện', 'Đã hoàn thành', 'đã ban hành'])('reads "%s" as done', (text) => {
    expect(read(text)).toMatchObject({ end: null, recurring: false, done: true, flags: [] })
  })

  it.each([
    ['Quý I/2026 và thường xuyên', '2026-03-31', ['first_then_recurring']],
    ['2025 và những năm tiếp theo', '2025-12-31', ['first_then_recurring', 'outside_plan']],
  ])('reads "%s" as a first date, then recurring', (text, end, flags) => {
    expect(read(text)).toMatchObject({ end, recurring: true, milestones: [], flags })
  })

  it.each([
    ['Quý II, quý III năm 2026', '2026-04-01', '2026-09-30'],
    ['Quý II và III/2026', '2026-04-01', '2026-09-30'],
    ['Quý I-III/2026', '2026-01-01', '2026-09-30'],
    ['Tháng 3, 6, 9/2026', '2026-03-01', '2026-09-30'],
    ['Quý I/2026, Quý III/2026', '2026-01-01', '2026-09-30'],
  ])('spans "%s" from its first day to its last', (text, start, end) => {
    expect(read(text)).toMatchObject({ start, end, milestones: [], flags: ['several_dates'] })
  })

  it('spans years', () => {
    expect(readDeadline({ text: '2025-2026', planFrom: '2025-01-01', planTo: '2030-12-31' })).toMatchObject({
      start: '2025-01-01',
      end: '2026-12-31',
      flags: ['several_dates'],
    })
  })

  it('parts a sentence of two phases into milestones and ends with the last', () => {
    expect(
      read('Quý I/2026 hoàn thành xây dựng các dự án, triển khai nhiệm vụ theo phân kỳ năm 2026'),
    ).toMatchObject({
      start: null,
      end: '2026-12-31',
      milestones: [
        { date: '2026-03-31', text: 'hoàn thành xây dựng các dự án' },
        { date: '2026-12-31', text: 'triển khai nhiệm vụ theo phân kỳ năm 2026' },
      ],
      flags: ['several_milestones'],
    })
  })

  it('takes each line of a cell for a milestone', () => {
    expect(read('Quý I/2026: trình dự thảo\nQuý II/2026: ban hành').milestones).toEqual([
      { date: '2026-03-31', text: 'trình dự thảo' },
      { date: '2026-06-30', text: 'ban hành' },
    ])
  })

  it.each([
    ['trước ngày 20/3/2026', '2026-03-19'],
    ['Trước quý III/2026', '2026-06-30'],
    ['Trước tháng 3/2026', '2026-02-28'],
  ])('ends "%s" with the day before', (text, end) => {
    expect(read(text)).toMatchObject({ end, flags: ['day_before'] })
  })

  it.each([
    ['Quý II', '2026-06-30'],
    ['30/6', '2026-06-30'],
    ['Trong năm', '2026-12-31'],
  ])('reads "%s" in the year of a plan of one year and says so', (text, end) => {
    expect(read(text)).toMatchObject({ end, flags: ['year_assumed'] })
  })

  it('guesses no year in a plan of several', () => {
    expect(readDeadline({ text: 'Quý II', planFrom: '2026-01-01', planTo: '2030-12-31' })).toMatchObject({
      end: null,
      flags: ['no_year'],
    })
  })

  it('asks where nothing is written', () => {
    expect(read(' ')).toMatchObject({ text: ' ', end: null, recurring: false, flags: ['no_deadline'] })
  })

  it.each(['Theo chỉ đạo của tỉnh', '31/02/2026', '2026'.repeat(1000)])(
    'does not understand "%s"',
    (text) => {
      expect(read(text)).toMatchObject({ end: null, flags: ['deadline_unreadable'] })
    },
  )

  it('never loses a word and never ends on a day that is none', () => {
    const words = fc.constantFrom(
      'Quý',
      'II',
      'IV',
      '/',
      '2026',
      'năm',
      'tháng',
      '31',
      '2',
      ',',
      'và',
      'trước',
      'ngày',
      'hằng',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const text = parts.join(' ')
        const { text: kept, end } = read(text)
        return kept === text && (end === null || new Date(end).toISOString().slice(0, 10) === end)
      }),
    )
  })
})
