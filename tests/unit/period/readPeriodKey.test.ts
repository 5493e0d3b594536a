import fc from 'fast-check'
import { addDays } from '@/domain/period/addDays'
import { readPeriodKey } from '@/domain/period/readPeriodKey'
import type { Frequency } from '@/domain/period/types'
import { writePeriodKey } from '@/domain/period/writePeriodKey'

const frequencies: Frequency[] = ['month', 'quarter', 'half_year', 'nine_months', 'year', 'adhoc']
const anyDay = fc.integer({ min: 0, max: 36_524 }).map((days) => addDays({ day: '2000-01-01', days }))

describe('readPeriodKey', () => {
  it.each([
    ['2026-11', 'month', '2026-11-01', '2026-11-30'],
    ['2026-02', 'month', '2026-02-01', '2026-02-28'],
    ['2028-02', 'month', '2028-02-01', '2028-02-29'],
    ['2026-Q1', 'quarter', '2026-01-01', '2026-03-31'],
    ['2026-Q4', 'quarter', '2026-10-01', '2026-12-31'],
    ['2026-H1', 'half_year', '2026-01-01', '2026-06-30'],
    ['2026-H2', 'half_year', '2026-07-01', '2026-12-31'],
    ['2026-9M', 'nine_months', '2026-01-01', '2026-09-30'],
    ['2026', 'year', '2026-01-01', '2026-12-31'],
    ['adhoc-2026-11-05-1', 'adhoc', '2026-11-05', '2026-11-05'],
    ['adhoc-2028-02-29-12', 'adhoc', '2028-02-29', '2028-02-29'],
  ])('reads %s as %s from %s to %s', (key, frequency, nominalFrom, nominalTo) => {
    expect(readPeriodKey({ key })).toEqual({ ok: true, value: { key, frequency, nominalFrom, nominalTo } })
  })

  it.each([
    '',
    '2026-13',
    '2026-00',
    '2026-1',
    '2026-Q0',
    '2026-Q5',
    '2026-H3',
    '2026-6M',
    '2026-q4',
    '26-11',
    '0026-11',
    ' 2026-11',
    '2026-11\n',
    '2026-11-05',
    'adhoc-2026-11-05',
    'adhoc-2026-11-05-0',
    'adhoc-2026-11-05-01',
    'adhoc-2026-02-29-1',
    'adhoc-2026-13-01-1',
  ])('refuses %j as a shape, because no period is called that', (key) => {
    expect(readPeriodKey({ key })).toEqual({
      ok: false,
      refusal: { kind: 'shape', code: 'period_key_invalid', path: 'periodKey' },
    })
  })

  it('gives back every key that was written, and its first nominal day writes the same key', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...frequencies),
        anyDay,
        fc.integer({ min: 1, max: 9999 }),
        (frequency, day, sequence) => {
          const key = writePeriodKey({ frequency, day, sequence })
          const read = readPeriodKey({ key })
          if (!read.ok) throw new Error(key)
          expect(read.value.key).toBe(key)
          expect(read.value.frequency).toBe(frequency)
          expect(writePeriodKey({ frequency, day: read.value.nominalFrom, sequence })).toBe(key)
        },
      ),
    )
  })

  it('puts the day a key was written for inside the period, except after the nine months', () => {
    fc.assert(
      fc.property(fc.constantFrom(...frequencies), anyDay, (frequency, day) => {
        fc.pre(frequency !== 'nine_months' || day.slice(5, 7) <= '09')
        const read = readPeriodKey({ key: writePeriodKey({ frequency, day }) })
        if (!read.ok) throw new Error(day)
        expect(read.value.nominalFrom <= day && day <= read.value.nominalTo).toBe(true)
      }),
    )
  })
})
