import { after, approve, sendBack, submit, verdict, withdraw, world } from './world'

const submitted = (over: Parameters<typeof world>[0] = {}) => after(world(over), ['an', submit])

describe('withdraw', () => {
  it('makes a draft of it again and closes what was open', () => {
    const { state } = after(submitted(), ['an', withdraw])
    expect(state).toMatchObject({ status: 'draft', step: null, round: 0, submittedBy: null })
    expect(state.slots.map(({ status }) => status)).toEqual(['void'])
  })

  it('is open to another author', () => {
    const people = { ...world().people, em: ['role:writer@c1'] }
    expect(verdict(submitted({ people }), 'em', withdraw)).toBe('accepted')
  })

  it('stays open to the submitter who is no longer an author', () => {
    const at = submitted()
    expect(verdict({ ...at, people: { ...at.people, an: [] } }, 'an', withdraw)).toBe('accepted')
  })

  it('is refused to anybody else', () => {
    expect(verdict(submitted(), 'binh', withdraw)).toBe('forbidden not_an_author')
  })

  it('is refused once somebody has approved', () => {
    expect(verdict(after(submitted(), ['binh', approve]), 'an', withdraw)).toBe('rule first_decision_made')
  })

  it('is refused while the document is with its author', () => {
    expect(verdict(world(), 'an', withdraw)).toBe('rule not_in_this_state')
  })

  it('is refused once the document is closed', () => {
    const closed = after(submitted(), ['binh', approve], ['chi', approve], ['dung', approve])
    expect(verdict(closed, 'an', withdraw)).toBe('rule already_closed')
  })

  it('gives back only the round it had taken', () => {
    const at = after(submitted(), ['binh', sendBack()], ['an', submit], ['an', withdraw])
    expect(at.state).toMatchObject({ status: 'draft', round: 1 })
  })
})
