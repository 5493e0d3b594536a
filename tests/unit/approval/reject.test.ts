import { after, approve, issue, issuedLadder, ladder, lastEvent, step, submit, verdict, world } from './world'

const reject = { type: 'reject' as const, reason: 'Không đúng thẩm quyền' }
const rejecting = ladder({ steps: [step({ key: 'check', rejectEnabled: true, reasonMinLength: 5 })] })
const submitted = (over: Parameters<typeof world>[0] = {}) =>
  after(world({ workflow: rejecting, ...over }), ['an', submit])

describe('reject', () => {
  it('ends the ladder with a reason', () => {
    const at = after(submitted(), ['binh', reject])
    expect(at.state).toMatchObject({ status: 'rejected', step: null })
    expect(at.state.slots[0]).toMatchObject({ status: 'rejected', decidedBy: 'binh' })
    expect(lastEvent(at)).toMatchObject({ reason: reject.reason, from: 'running', to: 'rejected' })
  })

  it('is refused where the step may not', () => {
    const at = after(world(), ['an', submit])
    expect(verdict(at, 'binh', reject)).toBe('rule reject_not_enabled')
  })

  it('is refused to somebody without an open slot', () => {
    expect(verdict(submitted(), 'chi', reject)).toBe('forbidden no_open_slot')
  })

  it('is refused to an editor of the revision', () => {
    expect(verdict(submitted({ doc: { editors: ['binh'] } }), 'binh', reject)).toBe('forbidden own_work')
  })

  it("does not decide somebody else's slot", () => {
    expect(verdict(submitted(), 'binh', { ...reject, slot: 'slot7' })).toBe('forbidden slot_not_yours')
  })

  it('needs a reason of the length the step asks for', () => {
    expect(verdict(submitted(), 'binh', { type: 'reject', reason: 'sai' })).toBe('rule reason_required')
  })

  it('closes the seats beside it when all must decide', () => {
    const assignees = ['check', 'lead'].map((role) => ({ role, relation: 'commune' as const }))
    const workflow = ladder({
      steps: [step({ key: 'check', quorum: 'all', assignees, rejectEnabled: true })],
    })
    const { state } = after(submitted({ workflow }), ['binh', reject])
    expect(state.slots.map(({ status }) => status)).toEqual(['rejected', 'void'])
  })

  it('leaves the earlier approvals, the reach and the issue of what it rejects in place', () => {
    const [check, lead, receive] = issuedLadder().steps
    const workflow = issuedLadder({ steps: [check!, lead!, { ...receive!, rejectEnabled: true }] })
    const { state } = after(
      submitted({ workflow }),
      ['binh', approve],
      ['chi', approve],
      ['giang', issue()],
      ['dung', reject],
    )
    expect(state).toMatchObject({ status: 'rejected', reached: true, issued: true })
    expect(state.slots.map(({ status }) => status)).toEqual(['approved', 'approved', 'rejected'])
  })
})
