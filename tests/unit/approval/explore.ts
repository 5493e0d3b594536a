import type { Command, LadderEvent, PersonId } from '@/domain/approval/types'
import { answer, issue, recall, sendBack, submit, withdraw, type Move, type World } from './world'

export type Edge = { before: World; after: World; event: LadderEvent }

/** Every command somebody could think of in this state, sensible or not. */
export const imaginable = (at: World): Command[] => {
  const open = at.state.slots.filter(({ status }) => status === 'open').map(({ id }) => id)
  const targets = ['author', ...at.workflow.steps.map(({ key }) => key)]
  return [
    submit,
    withdraw,
    recall,
    issue(),
    { type: 'extend', until: '2026-12-31', reason: 'Mưa lũ' },
    ...['i1', 'i2'].flatMap((id): Command[] => [
      { type: 'explain', row: { kind: 'indicator', id }, reason: 'Vì sao?' },
      { type: 'answer', row: { kind: 'indicator', id }, reason: 'Do mưa lũ' },
    ]),
    { type: 'correct', reason: 'Sai số' },
    { type: 'cancel' },
    ...administered(at),
    ...corrections(at),
    ...open.map((slot): Command => ({ type: 'escalate', slot })),
    ...at.doc.gate.expected.map((unit) => ({ type: 'waive' as const, unit, reason: 'Miễn' })),
    ...[undefined, ...open].flatMap((slot): Command[] => [
      { type: 'approve', slot },
      { type: 'reject', slot, reason: 'Không hợp lệ' },
      ...targets.map((to) => sendBack({ slot, to })),
    ]),
  ]
}

/** Words and a figure, where a step may correct. */
const corrections = (at: World): Command[] =>
  at.workflow.steps.some(({ edit }) => edit !== undefined)
    ? (['narrative', 'indicator'] as const).map((kind) => ({
        type: 'edit',
        corrected: [{ kind, row: 'i1', field: 'text', before: 'a', after: 'b' }],
      }))
    : []

/** Handing decisions on, where somebody administers. */
const administered = (at: World): Command[] => {
  const open = at.state.slots.filter(({ status }) => status === 'open').map(({ id }) => id)
  const isAdministered = Object.values(at.people).some((keys) => keys.includes('role:commune_admin@c1'))
  if (!isAdministered) return []
  return [undefined, ...open].flatMap((slot) =>
    Object.keys(at.people).map((person): Command => ({
      type: 'reassign',
      slot,
      person,
      reason: 'Nghỉ phép',
    })),
  )
}

/** What of a state can still make a difference: decisions that no longer count are left out. */
export const fingerprint = ({ state }: World): string => {
  const standing = state.slots
    .filter(({ status }) => status !== 'void' && status !== 'returned')
    .map(({ step, round, candidateKeys, status, decidedBy, onBehalfOf, person }) =>
      [step, round, candidateKeys.join(), status, decidedBy, onBehalfOf, person].join(' '),
    )
  return JSON.stringify({ ...state, slots: standing.sort() })
}

/** Far above what three steps with a handful of people can reach. */
const MOST_STATES = 2_000

/** Every state that can be reached by any command of anybody, and every accepted command between them. */
export const explore = (start: World): { worlds: Map<string, World>; edges: Edge[] } => {
  const worlds = new Map([[fingerprint(start), start]])
  const edges: Edge[] = []
  const waiting = [start]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const [person, command] of movesOf(at)) {
      const result = answer(at, person, command)
      if (!result.ok) continue
      const { next, event } = result.value
      const reached = { ...at, state: next, events: [...at.events, event] }
      edges.push({ before: at, after: reached, event })
      if (worlds.has(fingerprint(reached))) continue
      if (worlds.size === MOST_STATES)
        throw new Error(`more than ${MOST_STATES} states: the ladder has no end`)
      worlds.set(fingerprint(reached), reached)
      waiting.push(reached)
    }
  }
  return { worlds, edges }
}

const movesOf = (at: World): Move[] => {
  const commands = imaginable(at)
  return Object.keys(at.people).flatMap((person: PersonId) =>
    commands.map((command): Move => [person, command]),
  )
}
