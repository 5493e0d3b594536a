import {
  after,
  answer,
  approve,
  issue,
  issuedLadder,
  lastEvent,
  sendBack,
  submit,
  verdict,
  world,
} from './world'

const leaderApproved = (over: Parameters<typeof world>[0] = {}) =>
  after(world({ workflow: issuedLadder(), ...over }), ['an', submit], ['binh', approve], ['chi', approve])
const threeDaysLater = { ...leaderApproved(), now: '2026-11-23T03:00:00.000Z' }

describe('issue', () => {
  it('opens the step that waited for it', () => {
    const { state } = after(leaderApproved(), ['giang', issue()])
    expect(state).toMatchObject({ status: 'running', step: 'receive', awaitingIssue: false, issued: true })
    expect(state.slots.at(-1)).toMatchObject({ step: 'receive', status: 'open', round: 1 })
  })

  it('keeps number, date and signer in its event', () => {
    const entered = {
      documentNumber: ' 12/BC-BCĐẤ '.normalize('NFD'),
      signer: ' Nguyễn Văn A '.normalize('NFD'),
    }
    const at = after(leaderApproved(), ['giang', issue(entered)])
    expect(lastEvent(at).detail.issue).toEqual({
      documentNumber: '12/BC-BCĐẤ',
      issuedDate: '2026-11-20',
      signer: 'Nguyễn Văn A',
    })
  })

  it('is for the issuers only', () => {
    expect(verdict(leaderApproved(), 'chi', issue())).toBe('forbidden not_an_issuer')
  })

  it('is possible for the person who submitted or edited: it decides nothing', () => {
    const people = { ...world().people, an: ['role:writer@c1', 'role:clerk@c1'] }
    expect(verdict(leaderApproved({ people, doc: { editors: ['an'] } }), 'an', issue())).toBe('accepted')
  })

  it('is refused before the leader has approved', () => {
    const at = after(world({ workflow: issuedLadder() }), ['an', submit], ['binh', approve])
    expect(verdict(at, 'giang', issue())).toBe('rule not_in_this_state')
  })

  it('is refused while the document is with its author', () => {
    expect(verdict(world({ workflow: issuedLadder() }), 'giang', issue())).toBe('rule not_in_this_state')
  })

  it('is refused a second time', () => {
    expect(verdict(after(leaderApproved(), ['giang', issue()]), 'giang', issue())).toBe('rule already_issued')
  })

  it('is refused once the document is closed', () => {
    const at = after(leaderApproved(), ['giang', issue()], ['dung', approve])
    expect(verdict(at, 'giang', issue())).toBe('rule already_closed')
  })

  it.each([undefined, '', '   ', 'x'.repeat(65)])('is refused with the number %p', (documentNumber) => {
    expect(answer(leaderApproved(), 'giang', issue({ documentNumber }))).toMatchObject({
      refusal: { kind: 'rule', code: 'document_number_invalid', path: 'documentNumber', params: { max: 64 } },
    })
  })

  it('takes a number of 64 characters', () => {
    expect(verdict(leaderApproved(), 'giang', issue({ documentNumber: 'x'.repeat(64) }))).toBe('accepted')
  })

  it.each(['2026-11-20', '2026-11-23'])('takes the date %s, from the decision until today', (issuedDate) => {
    expect(verdict(threeDaysLater, 'giang', issue({ issuedDate }))).toBe('accepted')
  })

  it.each(['2026-11-19', '2026-11-24', undefined])('is refused with the date %s', (issuedDate) => {
    expect(answer(threeDaysLater, 'giang', issue({ issuedDate }))).toMatchObject({
      refusal: {
        kind: 'rule',
        code: 'issued_date_out_of_range',
        path: 'issuedDate',
        params: { from: '2026-11-20', to: '2026-11-23' },
      },
    })
  })

  it.each([undefined, ' '])('is refused without a signer (%p)', (signer) => {
    expect(verdict(leaderApproved(), 'giang', issue({ signer }))).toBe('rule signer_required')
  })

  it('takes its first day from the latest approval of the leader', () => {
    const returned = after(leaderApproved(), ['giang', issue()], ['dung', sendBack({ to: 'lead' })])
    const again = after({ ...returned, now: '2026-11-25T03:00:00.000Z' }, ['chi', approve])
    expect(verdict(again, 'giang', issue({ issuedDate: '2026-11-24' }))).toBe('rule issued_date_out_of_range')
  })
})
