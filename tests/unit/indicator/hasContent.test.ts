import { hasContent } from '@/domain/indicator/hasContent'
import { NOTHING_REPORTED } from '@/domain/indicator/normaliseValue'
import type { Kind, Reported } from '@/domain/indicator/types'

const said = (kind: Kind, given: Partial<Reported>) =>
  hasContent({ kind, reported: { ...NOTHING_REPORTED, ...given } })

describe('hasContent', () => {
  it.each([
    ['percent', { value: 0 }],
    ['number', { value: 3 }],
    ['range', { value: 16 }],
    ['boolean', { boolean: false }],
    ['date', { date: '2026-11-01' }],
    ['document', { documentNumber: '1', documentDate: '2026-11-01' }],
    ['text', { text: 'x' }],
    ['milestones', { text: 'x' }],
  ] as const)('takes as content of %s: %j', (kind, given) => {
    expect(said(kind, given)).toBe(true)
  })

  it.each([
    ['percent', { numerator: 3 }],
    ['number', { text: 'x' }],
    ['boolean', { value: 1 }],
    ['document', { documentNumber: '1' }],
    ['document', { documentDate: '2026-11-01' }],
    ['text', {}],
  ] as const)('does not take as content of %s: %j', (kind, given) => {
    expect(said(kind, given)).toBe(false)
  })

  it('finds none in a row never saved', () => {
    expect(hasContent({ kind: 'percent', reported: null })).toBe(false)
  })
})
