import { progressOf } from '@/domain/approval/progressOf'
import type { Command } from '@/domain/approval/types'
import {
  after,
  approve,
  holdersAmong,
  issue,
  issuedLadder,
  sendBack,
  step,
  submit,
  world,
  type World,
} from './world'

const stages = (at: World) =>
  progressOf({
    workflow: at.workflow,
    state: at.state,
    events: at.events,
    editors: at.doc.editors,
    org: { ...at.org, holders: holdersAmong(at.people) },
  })

const states = (at: World) => stages(at).map(({ key, state }) => `${key} ${state}`)
const stage = (at: World, key: string) => stages(at).find((one) => one.key === key)!

const written = world({ workflow: issuedLadder() })
const submitted = after(written, ['an', submit])
const toIssue = after(submitted, ['binh', approve], ['chi', approve])
const issued = after(toIssue, ['giang', issue()])

describe('where a document stands', () => {
  it('begins with writing, and ends with the last step', () => {
    expect(states(written)).toEqual([
      'author open',
      'check ahead',
      'lead ahead',
      'issue ahead',
      'receive ahead',
    ])
    expect(states(after(issued, ['dung', approve]))).toEqual([
      'author done',
      'check done',
      'lead done',
      'issue done',
      'receive done',
    ])
  })

  it('shows the issue as a stage of its own, before the step that waits for it', () => {
    expect(states(toIssue)).toEqual(['author done', 'check done', 'lead done', 'issue open', 'receive ahead'])
    expect(stage(toIssue, 'issue').people).toEqual(['giang'])
  })

  it('goes back to writing when it is returned', () => {
    expect(states(after(submitted, ['binh', sendBack()]))).toEqual([
      'author open',
      'check ahead',
      'lead ahead',
      'issue ahead',
      'receive ahead',
    ])
  })

  it('stops at the step that rejected it', () => {
    const workflow = issuedLadder()
    const [check, ...others] = workflow.steps
    const rejected = after(
      world({ workflow: { ...workflow, steps: [{ ...check!, rejectEnabled: true }, ...others] } }),
      ['an', submit],
      ['binh', { type: 'reject', reason: 'Không đúng kỳ' }],
    )
    expect(stage(rejected, 'check')).toMatchObject({ state: 'stopped', people: ['binh'] })
    expect(stage(rejected, 'lead').state).toBe('ahead')
  })
})

describe('whose turn it is', () => {
  it('is told by the people who may decide, without whoever wrote it', () => {
    const people = { ...submitted.people, binh2: ['role:check@c1'], an: ['role:writer@c1', 'role:check@c1'] }
    expect(stage(after(world({ people }), ['an', submit]), 'check').people).toEqual(['binh', 'binh2'])
  })

  it('counts from the moment the step was opened', () => {
    const later = { ...submitted, now: '2026-11-23T02:00:00.000Z' }
    const decided = after(later, ['binh', approve])
    expect([stage(submitted, 'check').since, stage(decided, 'lead').since]).toEqual([
      submitted.now,
      later.now,
    ])
  })

  it('names nobody where nobody holds the post', () => {
    const { binh: _binh, ...people } = written.people
    expect(stage(after(world({ people }), ['an', submit]), 'check')).toMatchObject({
      state: 'open',
      people: [],
    })
  })

  it('names each person once where a step asks for several decisions', () => {
    const both = step({
      key: 'check',
      quorum: 'all',
      assignees: [
        { role: 'check', relation: 'commune' },
        { role: 'lead', relation: 'commune' },
      ],
    })
    const workflow = { ...issuedLadder(), steps: [both, ...issuedLadder().steps.slice(1)] }
    const opened = after(world({ workflow }), ['an', submit])
    expect(stage(opened, 'check').people).toEqual(['binh', 'chi'])
    expect(stage(after(opened, ['binh', approve]), 'check')).toMatchObject({ state: 'open', people: ['chi'] })
  })
})

it('who did a stage, and when, stays beside it', () => {
  const at = stage(issued, 'check')
  expect(at).toMatchObject({ state: 'done', people: ['binh'], since: issued.now })
  expect(stage(issued, 'author').people).toEqual(['an'])
  expect(stage(issued, 'issue').people).toEqual(['giang'])
})

it('has stood there since it last moved, whatever was asked or put off since', () => {
  const watched = (at: World): World => ({
    ...at,
    people: { ...at.people, linh: ['role:commune_leader@c1'] },
    now: '2026-11-25T03:00:00.000Z',
  })
  const asides: [string, Command][] = [
    ['linh', { type: 'extend', until: '2026-12-01', reason: 'Mưa lũ' }],
    ['linh', { type: 'explain', row: { kind: 'task', id: 't1' }, reason: 'Vì sao?' }],
  ]
  const returned = after(submitted, ['binh', sendBack()])
  expect(stage(after(watched(returned), ...asides), 'author').since).toBe(returned.now)
  expect(stage(after(watched(toIssue), ...asides), 'issue').since).toBe(toIssue.now)
  expect(stage(after(watched(written), ...asides), 'author').since).toBeNull()
})
