import { after, approve, sendBack, submit, verdict, world } from './world'

const at = world({
  people: { ...world().people, hoa: ['role:commune_admin@c1'], kim: ['role:commune_admin@c2'] },
})

describe('a plan', () => {
  it('is not sent while something is missing, the first of it told', () => {
    const unready = { ...at, doc: { ...at.doc, planGaps: ['focal_unit', 'clears'] } }
    expect(verdict(unready, 'an', submit)).toBe('rule plan_not_ready_focal_unit')
  })

  it('is given up by an administrator of its commune once it was sent, until it is in force', () => {
    const cancel = { type: 'cancel' as const }
    const sent = after(at, ['an', submit])
    const back = after(sent, ['binh', sendBack()])
    const ended = after(sent, ['binh', approve], ['chi', approve], ['dung', approve])
    expect([at, sent, back, ended].map((state) => verdict(state, 'hoa', cancel))).toEqual([
      'rule not_in_this_state',
      'accepted',
      'accepted',
      'rule already_closed',
    ])
    expect(['an', 'kim', 'binh'].map((person) => verdict(sent, person, cancel))).toEqual(
      Array(3).fill('forbidden not_an_administrator'),
    )
  })

  it('waits for nobody once it was given up', () => {
    const { state } = after(at, ['an', submit], ['binh', approve], ['hoa', { type: 'cancel' }])
    expect([state.status, state.step, state.slots.map(({ status }) => status)]).toEqual([
      'cancelled',
      null,
      ['void', 'void'],
    ])
  })
})
