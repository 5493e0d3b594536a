import { periodWords } from '@/app/(workspace)/_reports/periodWords'
import { wordsIn } from '@/app/(workspace)/_shell/words'

const inWords = (key: string): string => periodWords({ key, t: wordsIn('vi') })

describe('a period in words', () => {
  it.each([
    ['2026-09', 'Tháng 9/2026'],
    ['2026-Q4', 'Quý 4/2026'],
    ['2026-H1', '6 tháng đầu năm 2026'],
    ['2026-H2', '6 tháng cuối năm 2026'],
    ['2026-9M', '9 tháng đầu năm 2026'],
    ['2026', 'Năm 2026'],
    ['adhoc-2026-11-05-2', 'Đột xuất 05/11/2026, lần 2'],
  ])('%s is “%s”', (key, words) => {
    expect(inWords(key)).toBe(words)
  })

  it('stays a key that nothing is known of', () => {
    expect(inWords('2026-13')).toBe('2026-13')
  })
})
