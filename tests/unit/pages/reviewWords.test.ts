import { commonEntry } from '@/app/(workspace)/_review/commonEntry'
import { peopleWords } from '@/app/(workspace)/_review/peopleWords'
import { wordsIn } from '@/app/(workspace)/_shell/words'

const t = wordsIn('vi')

describe('people in words', () => {
  it('are the first three, and how many more', () => {
    const names = { a: 'An', b: 'Bình', c: 'Chi', d: 'Dung', e: 'Giang' }
    expect(peopleWords({ people: ['a', 'b', 'c'], names, t })).toBe('An, Bình, Chi')
    expect(peopleWords({ people: ['a', 'b', 'c', 'd', 'e'], names, t })).toBe('An, Bình, Chi và 2 người khác')
  })
})

describe('who entered most rows', () => {
  const row = (enteredBy: string, enteredAt: string | null) => ({ enteredBy, enteredAt })

  it('is said once, to the minute', () => {
    const rows = [
      row('an', '2026-11-20T03:00:01.000Z'),
      row('an', '2026-11-20T03:00:59.000Z'),
      row('an', '2026-11-20T03:00:30.000Z'),
      row('binh', '2026-11-20T03:00:30.000Z'),
    ]
    expect(commonEntry(rows)).toEqual({ enteredBy: 'an', when: '20/11/2026 10:00' })
  })

  it('is nobody where few rows share it, or none was entered', () => {
    expect(commonEntry([row('an', '2026-11-20T03:00:00Z'), row('an', '2026-11-20T03:00:00Z')])).toBeNull()
    expect(commonEntry([row('an', null), row('an', null), row('an', null)])).toBeNull()
  })
})
