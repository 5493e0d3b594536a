import { replay } from '@/domain/approval/replay'
import { sealsContent } from '@/domain/approval/sealsContent'
import type { Command, CommandType, DocFacts } from '@/domain/approval/types'
import {
  after,
  approve,
  issue,
  issuedLadder,
  ladder,
  lastEvent,
  recall,
  sendBack,
  submit,
  verdict,
  withdraw,
  world,
  type World,
} from './world'

const correct: Command = { type: 'correct', reason: 'Nhập nhầm số liệu' }
const cancel: Command = { type: 'cancel' }

const unitLadder = ladder({ documentType: 'unit_report', steps: ladder().steps.slice(0, 1) })
const accepted = (doc: Partial<DocFacts> = {}): World => {
  const at = after(world({ workflow: unitLadder }), ['an', submit], ['binh', approve])
  return { ...at, doc: { ...at.doc, ...doc } }
}
const correction = (doc: Partial<DocFacts> = {}): World =>
  world({ workflow: unitLadder, doc: { isCurrent: false, isCorrection: true, ...doc } })

describe('correct', () => {
  it('names the version it begins and changes nothing in this one', () => {
    const before = accepted()
    const at = after(before, ['an', correct])
    expect(at.state).toEqual(before.state)
    expect(lastEvent(at)).toMatchObject({
      type: 'correct',
      from: 'approved',
      to: 'approved',
      step: null,
      reason: 'Nhập nhầm số liệu',
      detail: { correction: 'slot1', opened: [], blocked: false },
    })
    expect(replay({ workflow: at.workflow, events: at.events })).toEqual(at.state)
  })

  it('leaves what was issued issued', () => {
    const at = after(
      world({ workflow: issuedLadder() }),
      ['an', submit],
      ['binh', approve],
      ['chi', approve],
      ['giang', issue()],
      ['dung', approve],
    )
    expect(after(at, ['an', correct]).state).toEqual(at.state)
    expect(at.state).toMatchObject({ issued: true, reached: true })
  })

  it('is not bound by the lock of the period', () => {
    expect(verdict(accepted({ locked: true }), 'an', correct)).toBe('accepted')
  })

  it.each([
    ['somebody who does not write the report', accepted(), 'binh', 'forbidden not_an_author'],
    ['a version that another has replaced', accepted({ isCurrent: false }), 'an', 'rule superseded'],
    [
      'a report with a correction under way',
      accepted({ correctionOpen: true }),
      'an',
      'rule correction_open',
    ],
    ['a plan that has ended', accepted({ planInForce: false }), 'an', 'rule plan_ended'],
    ['a draft', world({ workflow: unitLadder }), 'an', 'rule not_in_this_state'],
    [
      'a plan',
      after(world(), ['an', submit], ['binh', approve], ['chi', approve], ['dung', approve]),
      'an',
      'rule not_in_this_state',
    ],
  ])('is refused to %s', (_, at, person, expected) => {
    expect(verdict(at, person, correct)).toBe(expected)
  })

  it('is refused on a report that was submitted, returned or cancelled', () => {
    const submitted = after(world({ workflow: unitLadder }), ['an', submit])
    expect(verdict(submitted, 'an', correct)).toBe('rule not_in_this_state')
    expect(verdict(after(submitted, ['binh', sendBack()]), 'an', correct)).toBe('rule not_in_this_state')
    expect(verdict(after(correction(), ['an', cancel]), 'an', correct)).toBe('rule already_closed')
  })

  it.each([undefined, '', '  ab  '])('asks for a reason, not %p', (reason) => {
    expect(verdict(accepted(), 'an', { type: 'correct', reason })).toBe('rule reason_required')
  })

  it('keeps the decision on what it corrects, or has replaced, from being taken back', () => {
    expect(verdict(accepted({ correctionOpen: true }), 'binh', recall)).toBe('rule correction_open')
    expect(verdict(accepted({ isCurrent: false }), 'binh', recall)).toBe('rule superseded')
    expect(verdict(accepted(), 'binh', recall)).toBe('accepted')
  })
})

describe('a correction on its ladder', () => {
  it('lets a decision be taken back like any other', () => {
    const twoSteps = ladder({ documentType: 'unit_report', steps: ladder().steps.slice(0, 2) })
    const at = after({ ...correction(), workflow: twoSteps }, ['an', submit], ['binh', approve])
    expect(verdict(at, 'binh', recall)).toBe('accepted')
  })
})

describe('cancel', () => {
  it('ends a correction that is with its authors, for good', () => {
    const at = after(correction(), ['an', cancel])
    expect(at.state).toMatchObject({ status: 'cancelled', step: null })
    for (const command of [submit, withdraw, cancel, approve])
      expect(verdict(at, 'an', command)).toBe('rule already_closed')
    expect(replay({ workflow: at.workflow, events: at.events })).toEqual(at.state)
  })

  it('ends one that was returned', () => {
    const returned = after(correction(), ['an', submit], ['binh', sendBack()])
    expect(after(returned, ['an', cancel]).state.status).toBe('cancelled')
  })

  it.each([
    ['somebody else', correction(), 'binh', 'forbidden not_an_author'],
    ['an ordinary report', world({ workflow: unitLadder }), 'an', 'rule not_a_correction'],
    ['a correction that counts already', correction({ isCurrent: true }), 'an', 'rule not_a_correction'],
    ['one on its ladder', after(correction(), ['an', submit]), 'an', 'rule not_in_this_state'],
  ])('is refused to %s', (_, at, person, expected) => {
    expect(verdict(at, person, cancel)).toBe(expected)
  })
})

describe('sealsContent', () => {
  it('keeps what was sent, approved or is to be corrected, and nothing else', () => {
    const verbs: CommandType[] = [
      'submit',
      'approve',
      'return',
      'reject',
      'withdraw',
      'recall',
      'waive',
      'issue',
      'correct',
      'cancel',
    ]
    expect(verbs.filter(sealsContent)).toEqual(['submit', 'approve', 'correct'])
  })
})
