import fc from 'fast-check'
import { NOTHING_REPORTED } from '@/domain/indicator/normaliseValue'
import type { Reported } from '@/domain/indicator/types'
import type { Lead } from '@/domain/report/leads'
import { takeChosenLead } from '@/domain/report/takeChosenLead'

const lead = (order: number, state: Lead<Reported>['state'], value: number | null): Lead<Reported> => ({
  unit: `u${order}`,
  order,
  state,
  reported: { ...NOTHING_REPORTED, value },
})

describe('a row for which the focal office has chosen a lead', () => {
  it('is that lead’s, with the others beside it', () => {
    const leads = [lead(1, 'approved', 10), lead(2, 'approved', 20)]
    expect(takeChosenLead({ leads, chosen: 'u2' })).toEqual({
      reported: { ...NOTHING_REPORTED, value: 20 },
      from: 'u2',
      conflict: { code: 'lead_chosen', leads },
    })
  })

  it('waits for the chosen lead while it is open, whoever else is approved', () => {
    const taken = takeChosenLead({ leads: [lead(1, 'approved', 10), lead(2, 'open', 20)], chosen: 'u2' })
    expect([taken?.reported, taken?.conflict?.code]).toEqual([null, 'chosen_lead_open'])
  })

  it.each([
    ['was waived', [lead(1, 'approved', 10), lead(2, 'waived', 20)]],
    ['says nothing', [lead(1, 'approved', 10), lead(2, 'approved', null)]],
    ['reports the row no longer', [lead(1, 'approved', 10)]],
  ])('goes by its rule again once the chosen lead %s', (_why, leads) => {
    expect(takeChosenLead({ leads, chosen: 'u2' })).toBeNull()
  })

  it('never takes what another lead said', () => {
    const state = fc.constantFrom<Lead<Reported>['state']>('approved', 'waived', 'open')
    const one = fc.tuple(state, fc.option(fc.integer()))
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 4 }), fc.nat(3), (said, at) => {
        const leads = said.map(([of, value], index) => lead(index, of, value))
        const taken = takeChosenLead({ leads, chosen: `u${at}` })
        expect([null, leads[at]?.reported ?? null]).toContainEqual(taken?.reported ?? null)
      }),
    )
  })
})
