import { digestOf, type DigestItem } from '@/domain/notice/digestOf'

const item = (over: Partial<DigestItem>): DigestItem => ({
  kind: 'decide',
  subject: 'r1',
  slot: 's1',
  stepLabel: 'Đầu mối',
  dueOn: '2026-11-20',
  ...over,
})

describe('the one mail of a day', () => {
  it('puts together what is asked at the same step, what came back first', () => {
    const groups = digestOf([
      item({ kind: 'accepted', slot: null, stepLabel: null, subject: 'r9' }),
      item({ subject: 'r2', slot: 's2', stepLabel: 'Lãnh đạo' }),
      item({}),
      item({ kind: 'returned', slot: null, stepLabel: null, subject: 'r8' }),
      item({ subject: 'r3', slot: 's3' }),
    ])
    expect(groups.map(({ kind, stepLabel, items }) => [kind, stepLabel, items.length])).toEqual([
      ['returned', null, 1],
      ['decide', 'Lãnh đạo', 1],
      ['decide', 'Đầu mối', 2],
      ['accepted', null, 1],
    ])
  })

  it('says one thing once: that it is late rather than that it waits', () => {
    const [group] = digestOf([item({ kind: 'escalated' }), item({}), item({ kind: 'remind' })])
    expect(group!.items.map(({ kind }) => kind)).toEqual(['escalated'])
  })

  it('begins with what is due first, and ends with what is due on no day', () => {
    const [group] = digestOf([
      item({ slot: 's1', subject: 'r1', dueOn: null }),
      item({ slot: 's2', subject: 'r2', dueOn: '2026-11-21' }),
      item({ slot: 's3', subject: 'r3', dueOn: '2026-11-20' }),
    ])
    expect(group!.items.map(({ subject }) => subject)).toEqual(['r3', 'r2', 'r1'])
  })
})
