import { daysLate } from '@/domain/rollup/daysLate'
import { worstFirst } from '@/domain/rollup/worstFirst'

const today = '2026-11-22'

describe('how late a report is', () => {
  it('counts to today while it is the commune’s turn', () => {
    for (const standing of ['overdue', 'returned', 'to_issue'] as const)
      expect(daysLate({ standing, dueOn: '2026-11-19', issuedOn: null, today })).toBe(3)
  })

  it('counts to the day it was issued from then on', () => {
    for (const standing of ['to_receive', 'accepted'] as const)
      expect(daysLate({ standing, dueOn: '2026-11-19', issuedOn: '2026-11-20', today })).toBe(1)
  })

  it('is nothing in time, before its day, without a due day and for what is not opened', () => {
    expect(daysLate({ standing: 'accepted', dueOn: '2026-11-19', issuedOn: '2026-11-18', today })).toBe(0)
    expect(daysLate({ standing: 'not_sent', dueOn: '2026-12-19', issuedOn: null, today })).toBe(0)
    expect(daysLate({ standing: 'overdue', dueOn: null, issuedOn: null, today })).toBe(0)
    expect(daysLate({ standing: 'not_opened', dueOn: null, issuedOn: null, today })).toBe(0)
  })
})

describe('the order of communes', () => {
  it('is by standing, then by days late, then by the Vietnamese alphabet', () => {
    const rows = [
      { standing: 'accepted', daysLate: 9, name: 'Xã Ba' },
      { standing: 'overdue', daysLate: 1, name: 'Xã Đa Kia' },
      { standing: 'overdue', daysLate: 1, name: 'Xã Dầu' },
      { standing: 'overdue', daysLate: 4, name: 'Xã Xuân' },
    ] as const
    expect([...rows].sort(worstFirst).map(({ name }) => name)).toEqual([
      'Xã Xuân',
      'Xã Dầu',
      'Xã Đa Kia',
      'Xã Ba',
    ])
  })
})
