import { needsNote } from '@/domain/report/needsNote'

const row = (beside: { note?: string; source?: string; isOverride?: boolean; flags?: string[] }) =>
  needsNote({
    row: {
      flags: beside.flags ?? ['jump'],
      current: { note: beside.note ?? null, source: beside.source ?? null },
      isOverride: beside.isOverride ?? false,
    },
  })

it('a jump needs a note as long as there is none', () => {
  expect([row({}), row({ note: 'Có hệ thống mới' }), row({ flags: ['negative'] })]).toEqual([
    true,
    false,
    false,
  ])
})

it('a unit’s figure in a commune’s report needs none again, unless it was typed over', () => {
  expect([row({ source: 'u1' }), row({ source: 'u1', isOverride: true })]).toEqual([false, true])
})
