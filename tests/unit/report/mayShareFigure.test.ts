import { mayShareFigure, type FiguredRow } from '@/domain/report/mayShareFigure'

const row: FiguredRow = { kind: 'percent', unit: '%', basis: 'snapshot', periodKey: '2026-12' }
const shares = (mine: Partial<FiguredRow>, other: Partial<FiguredRow>) =>
  mayShareFigure({ mine: { ...row, ...mine }, other: { ...row, ...other } })

it('a state is the same for every period that ends on the same day', () => {
  expect(shares({}, { periodKey: '2026-Q4' })).toBe(true)
})

it('what happened within a period is the same for that period alone', () => {
  expect(shares({ basis: 'flow' }, { basis: 'flow' })).toBe(true)
  expect(shares({ basis: 'flow' }, { basis: 'flow', periodKey: '2026-Q4' })).toBe(false)
})

it('figures of another kind, basis or measure are not the same', () => {
  expect(shares({}, { kind: 'number' })).toBe(false)
  expect(shares({}, { basis: 'flow' })).toBe(false)
  expect(shares({ kind: 'number' }, { kind: 'number', unit: 'người' })).toBe(false)
  expect(shares({ kind: 'number', unit: 'triệu đồng' }, { kind: 'number', unit: 'tỷ đồng' })).toBe(false)
  expect(shares({ kind: 'number', unit: 'Người' }, { kind: 'number', unit: 'người' })).toBe(true)
})
