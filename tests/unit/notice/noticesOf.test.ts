import { SYSTEM } from '@/domain/approval/system'
import type { LadderEvent } from '@/domain/approval/types'
import { closedBy } from '@/domain/notice/closedBy'
import { noticesOf } from '@/domain/notice/noticesOf'
import {
  after,
  answer,
  approve,
  issue,
  issuedLadder,
  ladder,
  sendBack,
  situation,
  submit,
  withdraw,
  world,
  type Move,
  type World,
} from '../approval/world'

const TODAY = '2026-11-20'

/** Who is told what of a move, and what it closes. */
const told = (at: World, [person, command]: Move, dueAt: string | null = null) => {
  const result = answer(at, person, command)
  if (!result.ok) throw new Error(result.refusal.code)
  const { next, event } = result.value
  const happened = { ...situation(at, person), before: at.state, next, event: event as LadderEvent }
  const days = Object.fromEntries(next.slots.map(({ id }) => [id, dueAt]))
  const notices = noticesOf({ ...happened, seq: 7, subject: 'r1', dueAt: days, now: at.now })
  return {
    who: notices
      .map(({ person: name, kind, isUrgent }) => `${kind} ${name}${isUrgent ? ' at once' : ''}`)
      .sort(),
    notices,
    closing: closedBy(happened),
  }
}

const start = world()

describe('an event tells', () => {
  it('those who can decide now, in the first step as in the next', () => {
    expect(told(start, ['an', submit]).who).toEqual(['decide binh'])
    expect(told(after(start, ['an', submit]), ['binh', approve]).who).toEqual(['decide chi'])
  })

  it('not those whom separation of duties keeps from it', () => {
    const both = world({ people: { ...start.people, hoa: ['role:check@c1', 'role:lead@c1'], chi: [] } })
    expect(told(both, ['an', submit]).who).toEqual(['decide binh', 'decide hoa'])
    expect(told(after(both, ['an', submit]), ['binh', approve]).who).toEqual(['decide hoa'])
  })

  it('at once what is due today, and not what is due tomorrow', () => {
    const at = (day: string) => told(start, ['an', submit], `${day}T16:59:59.999Z`).who
    expect([at(TODAY), at('2026-11-21')]).toEqual([['decide binh at once'], ['decide binh']])
  })

  it('the sender at once of a return, and the other authors with the rest of the day', () => {
    const two = world({ people: { ...start.people, em: ['role:writer@c1'] } })
    expect(told(after(two, ['an', submit]), ['binh', sendBack()]).who).toEqual([
      'returned an at once',
      'returned em',
    ])
  })

  it('an earlier step that is asked again, and no author', () => {
    const at = after(start, ['an', submit], ['binh', approve])
    expect(told(at, ['chi', sendBack({ to: 'check' })]).who).toEqual(['decide binh'])
  })

  it('the sender of the last decision', () => {
    const at = after(start, ['an', submit], ['binh', approve], ['chi', approve])
    expect(told(at, ['dung', approve]).who).toEqual(['accepted an'])
  })

  it('the sender of a rejection', () => {
    const [check] = ladder().steps
    const strict = world({ workflow: ladder({ steps: [{ ...check!, rejectEnabled: true }] }) })
    const at = after(strict, ['an', submit])
    expect(told(at, ['binh', { type: 'reject', reason: 'Sai' }]).who).toEqual(['rejected an'])
  })

  it('those who issue, and then the next step', () => {
    const at = after(world({ workflow: issuedLadder() }), ['an', submit], ['binh', approve])
    expect(told(at, ['chi', approve]).who).toEqual(['issue giang'])
    expect(told(after(at, ['chi', approve]), ['giang', issue()]).who).toEqual(['decide dung'])
  })

  it('only who was added when it asks further people', () => {
    const [check] = ladder().steps
    const escalation = { workingDays: 1, to: [{ role: 'deputy', relation: 'commune' as const }] }
    const late = world({
      workflow: ladder({ steps: [{ ...check!, escalation }] }),
      people: { ...start.people, kim: ['role:deputy@c1'], [SYSTEM]: [] },
    })
    expect(told(after(late, ['an', submit]), [SYSTEM, { type: 'escalate', slot: 'slot0' }]).who).toEqual([
      'escalated kim',
    ])
  })

  it('whom a decision was handed to', () => {
    const handed = world({
      people: { ...start.people, hoa: ['role:check@c1'], quan: ['role:commune_admin@c1'] },
    })
    const move = told(after(handed, ['an', submit]), [
      'quan',
      { type: 'reassign', person: 'hoa', reason: 'Nghỉ' },
    ])
    expect(move.who).toEqual(['decide hoa'])
    expect(move.closing.askedAnew).toEqual(['slot0'])
  })

  it('the administrator of the commune of what waits for nobody, the province’s where there is none', () => {
    const empty = { ...start.people, binh: [] }
    const quan = { quan: ['role:commune_admin@c1'] }
    const tinh = { tinh: ['role:province_admin@p1'] }
    const blocked = (people: World['people']) => told(world({ people }), ['an', submit]).who
    expect(blocked({ ...empty, ...quan, ...tinh })).toEqual(['blocked quan'])
    expect(blocked({ ...empty, ...tinh })).toEqual(['blocked tinh'])
  })

  it('nobody of another day or a question, which change nothing', () => {
    const watched = world({
      people: { ...start.people, lan: ['role:commune_leader@c1'] },
      workflow: ladder({ documentType: 'unit_report' }),
    })
    expect(told(watched, ['lan', { type: 'extend', until: '2026-12-01', reason: 'Mưa lũ' }]).who).toEqual([])
  })

  it('a substitute too, and in whose place', () => {
    const standing: World = {
      ...start,
      people: { ...start.people, kim: ['role:clerk@c1'] },
      org: {
        ...start.org,
        standIns: [
          { delegation: 'd1', principal: 'binh', substitute: 'kim', steps: [], keys: ['role:check@c1'] },
        ],
      },
    }
    const { notices } = told(standing, ['an', submit])
    expect(notices.map(({ person, onBehalfOf }) => [person, onBehalfOf])).toEqual([
      ['binh', null],
      ['kim', 'binh'],
    ])
  })
})

describe('an event closes', () => {
  it('a decision that was taken, and what the author was asked for', () => {
    expect(told(start, ['an', submit]).closing).toEqual({
      slots: [],
      askedAnew: [],
      kinds: ['blocked', 'write', 'returned', 'issue', 'accepted'],
    })
    expect(told(after(start, ['an', submit]), ['binh', approve]).closing.slots).toEqual(['slot0'])
  })

  it('a decision that was withdrawn, and leaves the author theirs', () => {
    const { slots, kinds } = told(after(start, ['an', submit]), ['an', withdraw]).closing
    expect([slots, kinds.includes('write')]).toEqual([['slot0'], false])
  })
})
