import fc from 'fast-check'
import { availableActions } from '@/domain/approval/availableActions'
import { isAside } from '@/domain/approval/isAside'
import { newInstance } from '@/domain/approval/newInstance'
import { replay } from '@/domain/approval/replay'
import type { LadderEvent } from '@/domain/approval/types'
import { imaginable } from './explore'
import { answer, issuedLadder, ladder, lastEvent, situation, world, type World } from './world'

const people = {
  an: ['role:writer@c1', 'role:check@c1'],
  binh: ['role:check@c1', 'role:lead@c1'],
  chi: ['role:lead@c1', 'role:receive@p1', 'role:clerk@c1'],
  dung: ['role:receive@p1', 'role:check@c1'],
  giang: ['role:clerk@c1', 'role:lead@c1'],
  linh: ['role:commune_leader@c1', 'role:writer@c1'],
}
const [check, lead, receive] = issuedLadder().steps
const workflows = [
  ladder({ documentType: 'unit_report' }),
  issuedLadder({ gate: 'children_decided' }),
  issuedLadder({
    steps: [
      check!,
      { ...lead!, quorum: 'all', assignees: [...lead!.assignees, ...check!.assignees] },
      { ...receive!, rejectEnabled: true },
    ],
  }),
]

/** A day in the life of a document: who acts, which verb offered to them, with which content, and who edited by then. */
const turn = fc.record({
  person: fc.constantFrom(...Object.keys(people)),
  verb: fc.nat(),
  content: fc.nat(),
  hour: fc.integer({ min: 0, max: 23 }),
  editors: fc.subarray(['dung', 'giang'], { maxLength: 1 }),
  parentSubmitted: fc.boolean(),
})
type Turn = typeof turn extends fc.Arbitrary<infer T> ? T : never

const live = (start: World, turns: Turn[]): World[] => {
  const days = [start]
  for (const [day, { person, verb, content, hour, editors, parentSubmitted }] of turns.entries()) {
    const previous = days.at(-1)!
    const at = {
      ...previous,
      now: new Date(Date.UTC(2026, 10, 20 + day, hour)).toISOString(),
      doc: { ...previous.doc, editors, parentSubmitted },
    }
    const offered = availableActions(situation(at, person)).filter((action) => action !== 'save')
    const wanted = offered[verb % Math.max(offered.length, 1)]
    const commands = imaginable(at)
      .filter(({ type }) => type === wanted)
      .map((command) =>
        command.type === 'issue' ? { ...command, issuedDate: at.state.leaderDecidedOn ?? '' } : command,
      )
    const command = commands[content % Math.max(commands.length, 1)]
    const result = command === undefined ? undefined : answer(at, person, command)
    if (result?.ok) days.push({ ...at, state: result.value.next, events: [...at.events, result.value.event] })
  }
  return days
}

const asked = [{ kind: 'indicator' as const, id: 'i1' }]

const lives = fc
  .record({
    workflow: fc.constantFrom(...workflows),
    turns: fc.array(turn, { minLength: 20, maxLength: 60 }),
  })
  .map(({ workflow, turns }) =>
    live(world({ workflow, people, doc: { gate: { expected: ['u2'], decided: [] }, asked } }), turns),
  )

/** Approvals that stand, told from the events alone. */
const standing = (workflow: World['workflow'], events: LadderEvent[]) => {
  let approvals: { step: string | null; actor: string; slot: string | undefined }[] = []
  const index = (key: string | null | undefined) => workflow.steps.findIndex((step) => step.key === key)
  for (const { type, step, actor, slot, detail } of events) {
    if (type === 'approve') approvals.push({ step, actor, slot })
    if (type === 'recall') approvals = approvals.filter((approval) => approval.slot !== slot)
    if (type === 'return')
      approvals = approvals.filter((approval) => index(approval.step) < index(detail.returnedTo))
    if (type === 'reject') approvals = approvals.filter((approval) => approval.step !== step)
  }
  return approvals
}

describe('replay', () => {
  it('gives a document without a history its first state', () => {
    expect(replay({ workflow: ladder(), events: [] })).toEqual(newInstance())
  })

  it('gives back every state from the stored history, whatever happened', () => {
    fc.assert(
      fc.property(lives, (days) => {
        for (const { workflow, events, state } of days) {
          const stored = JSON.parse(JSON.stringify(events)) as LadderEvent[]
          expect(replay({ workflow, events: stored })).toEqual(state)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('finds in the events the same approvals as in the state, each by another person', () => {
    fc.assert(
      fc.property(lives, (days) => {
        for (const { workflow, events, state } of days) {
          const told = standing(workflow, events)
          const kept = state.slots.filter(({ status }) => status === 'approved')
          expect(told.map(({ slot }) => slot).sort()).toEqual(kept.map(({ id }) => id).sort())
          expect(new Set(told.map(({ actor }) => actor)).size).toBe(told.length)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('is never given a decision by somebody who wrote what was decided', () => {
    fc.assert(
      fc.property(lives, (days) => {
        for (const { doc, events, state } of days.slice(1)) {
          const { type, actor } = events.at(-1)!
          if (!['approve', 'return', 'reject'].includes(type)) continue
          expect([...doc.editors, state.submittedBy]).not.toContain(actor)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('gives another state when an event that changed it is left out', () => {
    fc.assert(
      fc.property(lives, (days) => {
        const { workflow, events, state } = days.at(-1)!
        fc.pre(events.length > 0 && !isAside(events.at(-1)!.type) && events.at(-1)!.type !== 'correct')
        expect(replay({ workflow, events: events.slice(0, -1) })).not.toEqual(state)
      }),
      { numRuns: 50 },
    )
  })

  it('sees documents reach every state there is', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(lives, (days) => {
        for (const at of days.slice(1)) seen.add(at.state.status).add(lastEvent(at).type)
      }),
      { numRuns: 200, seed: 57 },
    )
    expect([...seen].sort()).toEqual(
      [
        ...['draft', 'running', 'returned', 'approved', 'rejected'],
        ...['submit', 'approve', 'return', 'reject', 'withdraw', 'recall', 'waive', 'issue', 'correct'],
        ...['extend', 'explain', 'answer'],
      ]
        .filter((word, position, words) => words.indexOf(word) === position)
        .sort(),
    )
  })
})
