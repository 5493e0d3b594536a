import { can } from '@/domain/access/can'
import { holding, somebody } from './actors'

describe('can', () => {
  const officer = somebody(holding('officer', 'unit'))
  it('answers for the very row', () => {
    expect(
      can({ actor: officer, record: 'reports', operation: 'read', row: { unit: 'u1', commune: 'c1' } }),
    ).toBe(true)
    expect(
      can({ actor: officer, record: 'reports', operation: 'read', row: { unit: 'u2', commune: 'c1' } }),
    ).toBe(false)
    expect(
      can({ actor: officer, record: 'reports', operation: 'read', row: { unit: null, commune: 'c1' } }),
    ).toBe(false)
  })
  it('answers for the very operation', () => {
    const row = { unit: 'u1', commune: 'c1' }
    expect(can({ actor: officer, record: 'attachments', operation: 'create', row })).toBe(true)
    expect(can({ actor: officer, record: 'attachments', operation: 'update', row })).toBe(false)
  })
})
