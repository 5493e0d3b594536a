import { proposeFocal } from '@/domain/planImport/proposeFocal'
import { proposeRules } from '@/domain/planImport/proposeRules'
import { unitIndex } from '@/domain/planText/unitIndex'
import { rule, units } from './readings'

const told = (...rules: ReturnType<typeof rule>[]) =>
  proposeRules({ rules }).map(
    ({ level, frequency, dueDay, dueMonthOffset, cutoffDay, assumed }) =>
      `${level} ${frequency} ${dueDay} +${dueMonthOffset} cut ${cutoffDay}${assumed ? ' assumed' : ''}`,
  )

describe('the reporting rules that are proposed', () => {
  it('take senders of many for units, one that gathers for the commune, both cut on the units’ last day', () => {
    const commune = rule({ from: 'Phòng Văn hóa - Xã hội', to: 'UBND xã', day: 20 })
    expect(told(rule(), commune)).toEqual(['unit month 15 +0 cut 14', 'commune month 20 +0 cut 14'])
  })

  it('take what goes above the commune for the commune’s, and assume what no sentence says', () => {
    expect(told(rule({ to: 'Sở Khoa học và Công nghệ', day: 20 }))).toEqual([
      'unit month null +0 cut null assumed',
      'commune month 20 +0 cut 19',
    ])
    expect(told()).toEqual(['unit month null +0 cut null assumed', 'commune month null +0 cut null assumed'])
  })

  it('take an early day of the month for the month before, and a periodic duty for an assumed monthly one', () => {
    expect(told(rule({ day: 6 }))[0]).toBe('unit month 6 +1 cut null')
    expect(told(rule({ frequencies: ['periodic'], day: null }))[0]).toBe(
      'unit month null +0 cut null assumed',
    )
  })

  it('have one of each level and frequency, and none of a duty done once or on demand', () => {
    const quarter = rule({ frequencies: ['month', 'quarter', 'adhoc'], monthOffset: 0 })
    expect(told(quarter, rule({ day: 25 }), rule({ date: '2026-03-20', frequencies: [] }))).toEqual([
      'unit month 15 +0 cut 14',
      'unit quarter 15 +0 cut 14',
      'commune month null +0 cut 14 assumed',
    ])
  })

  it('name the unit that others report to as focal', () => {
    expect(proposeFocal({ rules: [rule()], index: unitIndex(units) })).toBe('u-vhxh')
    expect(proposeFocal({ rules: [rule({ to: null })], index: unitIndex(units) })).toBeNull()
  })
})
