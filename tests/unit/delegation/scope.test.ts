import { covers } from '@/domain/delegation/covers'
import { overlaps } from '@/domain/delegation/overlaps'
import { scopeKey } from '@/domain/delegation/scopeKey'
import type { Scope } from '@/domain/delegation/types'

const scope = (over: Partial<Scope> = {}): Scope => ({ documentTypes: [], steps: [], unit: null, ...over })
const dated = (over: Partial<Scope & { from: string; to: string }> = {}) => ({
  ...scope(),
  from: '2026-11-10',
  to: '2026-11-20',
  ...over,
})

describe('the scope of a delegation', () => {
  it.each([
    [scope(), true],
    [scope({ documentTypes: ['unit_report'] }), true],
    [scope({ documentTypes: ['commune_report', 'plan'] }), false],
    [scope({ unit: 'u1' }), true],
    [scope({ unit: 'u2' }), false],
  ])('reaches a report of unit u1: %j', (of, expected) => {
    expect(covers({ scope: of, documentType: 'unit_report', unit: 'u1' })).toBe(expected)
  })

  it('of one unit reaches no report of the commune', () => {
    expect(covers({ scope: scope({ unit: 'u1' }), documentType: 'commune_report', unit: null })).toBe(false)
  })

  it('is the same text in whatever order it was chosen, and another for another scope', () => {
    expect(scopeKey(scope({ steps: ['a', 'b'] }))).toBe(scopeKey(scope({ steps: ['b', 'a'] })))
    const keys = [
      scope(),
      scope({ steps: ['plan'] }),
      scope({ documentTypes: ['plan'] }),
      scope({ unit: 'plan' }),
    ]
    expect(new Set(keys.map(scopeKey)).size).toBe(4)
  })

  it.each([
    [dated(), true],
    [dated({ from: '2026-11-20', to: '2026-12-01' }), true],
    [dated({ from: '2026-11-21', to: '2026-12-01' }), false],
    [dated({ from: '2026-11-01', to: '2026-11-09' }), false],
    [dated({ steps: ['leader'] }), true],
    [dated({ steps: ['focal'] }), false],
    [dated({ documentTypes: ['plan'] }), false],
    [dated({ unit: 'u2' }), false],
    [dated({ unit: 'u1' }), true],
  ])('meets another where both could reach the same decision: %j', (other, expected) => {
    const one = dated({ steps: ['leader'], documentTypes: ['unit_report'], unit: 'u1' })
    expect([overlaps(one, other), overlaps(other, one)]).toEqual([expected, expected])
  })
})
