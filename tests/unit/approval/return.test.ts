import type { Command } from '@/domain/approval/types'
import {
  after,
  answer,
  approve,
  issue,
  issuedLadder,
  ladder,
  lastEvent,
  sendBack,
  step,
  submit,
  verdict,
  world,
} from './world'

const submitted = (over: Parameters<typeof world>[0] = {}) => after(world(over), ['an', submit])
const atReceive = after(submitted(), ['binh', approve], ['chi', approve])
const atProvince = after(
  submitted({ workflow: issuedLadder() }),
  ['binh', approve],
  ['chi', approve],
  ['giang', issue()],
)

const reopened = (command: Command) => {
  const result = answer(submitted(), 'binh', command)
  return result.ok ? result.value.reopen : result.refusal.code
}

describe('return', () => {
  it('gives the document back to its author and reopens the whole of it', () => {
    expect(after(submitted(), ['binh', sendBack()]).state).toMatchObject({
      status: 'returned',
      step: null,
      round: 1,
    })
    expect(reopened(sendBack())).toBe('all')
  })

  it('reopens only the rows named, each with its reason', () => {
    const rows = [{ kind: 'indicator' as const, id: 'i1', reason: 'Thiếu mẫu số' }]
    expect(reopened(sendBack({ rows }))).toEqual(rows)
    expect(lastEvent(after(submitted(), ['binh', sendBack({ rows })])).rows).toEqual(rows)
  })

  it('takes an empty list of rows for the whole document', () => {
    expect(reopened(sendBack({ rows: [] }))).toBe('all')
  })

  it('records who returned it and why, without blanks around', () => {
    const at = after(submitted(), ['binh', sendBack({ reason: '  Sai số liệu ' })])
    expect(at.state.slots[0]).toMatchObject({ status: 'returned', decidedBy: 'binh' })
    expect(lastEvent(at)).toMatchObject({
      reason: 'Sai số liệu',
      step: 'check',
      detail: { returnedTo: 'author' },
    })
  })

  it('needs a reason of the length the step asks for', () => {
    const steps = [step({ key: 'check', reasonMinLength: 5 })]
    const at = submitted({ workflow: ladder({ steps }) })
    expect(verdict(at, 'binh', sendBack({ reason: 'thừa ' }))).toBe('rule reason_required')
    expect(verdict(at, 'binh', sendBack({ reason: 'thiếu' }))).toBe('accepted')
  })

  it('names the length when there is no reason at all', () => {
    expect(answer(submitted(), 'binh', sendBack({ reason: undefined }))).toMatchObject({
      refusal: { kind: 'rule', code: 'reason_required', path: 'reason', params: { min: 1 } },
    })
  })

  it('counts letters, however they are encoded', () => {
    const steps = [step({ key: 'check', reasonMinLength: 4 })]
    const at = submitted({ workflow: ladder({ steps }) })
    expect(verdict(at, 'binh', sendBack({ reason: 'số'.normalize('NFD') }))).toBe('rule reason_required')
  })

  it('is refused to the submitter', () => {
    const people = { an: ['role:writer@c1', 'role:check@c1'], binh: ['role:check@c1'] }
    expect(verdict(submitted({ people }), 'an', sendBack())).toBe('forbidden own_work')
  })

  it("does not return from somebody else's slot", () => {
    expect(verdict(submitted(), 'binh', sendBack({ slot: 'slot9' }))).toBe('forbidden slot_not_yours')
  })

  it.each(['receive', 'lead', 'nowhere'])('is refused from the first step to %s', (to) => {
    expect(verdict(submitted(), 'binh', sendBack({ to }))).toBe('rule return_target_invalid')
  })

  it('is refused to the author where the step names only earlier steps', () => {
    const steps = [step({ key: 'check' }), step({ key: 'lead', returnTargets: ['check'] })]
    const at = after(submitted({ workflow: ladder({ steps }) }), ['binh', approve])
    expect(verdict(at, 'chi', sendBack())).toBe('rule return_target_invalid')
  })

  it('is refused where the step names nobody', () => {
    const at = submitted({ workflow: ladder({ steps: [step({ key: 'check', returnTargets: [] })] }) })
    expect(verdict(at, 'binh', sendBack())).toBe('rule return_not_enabled')
  })

  it('is refused in the last round, for the document could not come back', () => {
    const at = submitted({ workflow: ladder({ maxRounds: 1 }) })
    expect(verdict(at, 'binh', sendBack())).toBe('rule rounds_exhausted')
  })

  it('voids every approval when it goes to the author', () => {
    const { state } = after(atReceive, ['dung', sendBack()])
    expect(state.slots.map(({ status }) => status)).toEqual(['void', 'void', 'returned'])
  })

  it.each([
    ['check', ['void', 'void', 'returned', 'open']],
    ['lead', ['approved', 'void', 'returned', 'open']],
  ])('asks the step %s again in a new round and voids what came after it', (to, statuses) => {
    const { state } = after(atReceive, ['dung', sendBack({ to })])
    expect(state).toMatchObject({ status: 'running', step: to, round: 2 })
    expect(state.slots.map(({ status }) => status)).toEqual(statuses)
    expect(state.slots.at(-1)).toMatchObject({ step: to, round: 2 })
  })

  it('leaves the rows closed when it goes to an earlier step', () => {
    const result = answer(atReceive, 'dung', sendBack({ to: 'check' }))
    expect(result).toMatchObject({ ok: true, value: { reopen: null } })
  })

  it('closes the seats beside it when all must decide', () => {
    const assignees = ['check', 'lead'].map((role) => ({ role, relation: 'commune' as const }))
    const workflow = ladder({ steps: [step({ key: 'check', quorum: 'all', assignees })] })
    const { state } = after(submitted({ workflow }), ['binh', sendBack()])
    expect(state.slots.map(({ status }) => status)).toEqual(['returned', 'void'])
  })

  it.each(['author', 'lead'])('takes reach and issue away when the province returns to %s', (to) => {
    expect(atProvince.state).toMatchObject({ reached: true, issued: true })
    expect(after(atProvince, ['dung', sendBack({ to })]).state).toMatchObject({
      reached: false,
      issued: false,
      leaderDecidedOn: null,
    })
  })

  it('has the document issued anew after it was approved again, the first number staying in the history', () => {
    const again = after(atProvince, ['dung', sendBack()], ['an', submit], ['binh', approve], ['chi', approve])
    expect(again.state).toMatchObject({ awaitingIssue: true, issued: false, reached: true })
    const numbers = after(again, ['giang', issue({ documentNumber: '13/BC-UBND' })]).events.flatMap(
      ({ detail }) => detail.issue?.documentNumber ?? [],
    )
    expect(numbers).toEqual(['12/BC-UBND', '13/BC-UBND'])
  })

  it('keeps the document issued when a later step of the province returns to an earlier one', () => {
    const [check, lead, receive] = issuedLadder().steps
    const file = step({ key: 'file', returnTargets: ['receive'] })
    const workflow = issuedLadder({ steps: [check!, lead!, receive!, file] })
    const people = { ...world().people, em: ['role:file@c1'] }
    const at = after(
      submitted({ workflow, people }),
      ['binh', approve],
      ['chi', approve],
      ['giang', issue()],
      ['dung', approve],
      ['em', sendBack({ to: 'receive' })],
    )
    expect(at.state).toMatchObject({
      step: 'receive',
      issued: true,
      reached: true,
      leaderDecidedOn: '2026-11-20',
    })
  })
})
