import { readDate } from '@/domain/vietnamese/readDate'
import { writeDate } from '@/domain/vietnamese/writeDate'
import fc from 'fast-check'

describe('writeDate', () => {
  it('writes day, month, year with zeros', () => {
    expect(writeDate({ date: '2026-02-05' })).toBe('05/02/2026')
  })

  it('writes nothing that reads back as another day', () => {
    const days = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10))
    fc.assert(
      fc.property(days, (date) => {
        const read = readDate({ text: writeDate({ date }) })
        return read.ok && read.value === date
      }),
    )
  })
})
