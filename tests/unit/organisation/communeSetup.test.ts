import { COMMUNE_SETUPS, communeSetup, type CommuneFacts } from '@/domain/organisation/communeSetup'
import { adminWords } from '@/i18n/adminLabel'

const nothing: CommuneFacts = { hasPeople: false, hasDraft: false, hasPlanInForce: false, hasPeriod: false }

describe('how far a commune has come', () => {
  it.each([
    [{}, 'untouched'],
    [{ hasPeople: true }, 'people'],
    [{ hasDraft: true }, 'draft'],
    [{ hasPeople: true, hasDraft: true }, 'draft'],
    [{ hasPeople: true, hasDraft: true, hasPlanInForce: true }, 'in_force'],
    [{ hasPeople: true, hasPlanInForce: true, hasPeriod: true }, 'reporting'],
  ])('with %o is %s', (facts, expected) => {
    expect(communeSetup({ ...nothing, ...facts })).toBe(expected)
  })
  it('has words for each state', () => {
    const worded = (part: string) => (setup: string) => adminWords('components', 'communes', part, setup)
    expect(COMMUNE_SETUPS.filter((setup) => !worded('counts')(setup) || !worded('setups')(setup))).toEqual([])
  })
})
