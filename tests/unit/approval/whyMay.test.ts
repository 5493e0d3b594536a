import { availableActions } from '@/domain/approval/availableActions'
import { commandRules } from '@/domain/approval/commandRules'
import { EXPLAINED, whyMay } from '@/domain/approval/whyMay'
import { explore } from './explore'
import { posts, TODAY } from './office'
import { standing } from './standIn'
import { after, approve, issuedLadder, ladder, situation, submit, world, type World } from './world'

const asked = (at: World, person: string, verb: (typeof EXPLAINED)[number], held = posts()) =>
  whyMay({ situation: situation(at, person), verb, posts: held, day: TODAY })

const worlds: Record<string, World> = {
  'people who overlap': world({
    workflow: ladder({ maxRounds: 2 }),
    people: {
      an: ['role:writer@c1', 'role:check@c1'],
      binh: ['role:check@c1', 'role:lead@c1'],
      chi: ['role:lead@c1', 'role:receive@p1'],
      dung: ['role:receive@p1'],
    },
  }),
  'gate, issue and delegations': standing({
    people: {
      an: ['role:writer@c1'],
      binh: ['role:check@c1'],
      chi: ['role:lead@c1'],
      dung: ['role:receive@p1'],
      giang: ['role:clerk@c1'],
    },
    pairs: [['chi', 'giang']],
    workflow: issuedLadder({ maxRounds: 1 }),
  }),
}

describe.each(Object.entries(worlds))('why somebody can or cannot (%s)', (_, start) => {
  const states = [...explore(start).worlds.values()]
  const cells = states.flatMap((at) =>
    Object.keys(at.people).flatMap((person) => EXPLAINED.map((verb) => ({ at, person, verb }))),
  )
  // Of a submission the content is asked about as well.
  const CONTENT = ['units_in', 'units_unchanged', 'rows_filled']

  it('lets every rule through exactly where the verb is offered', () => {
    const wrong = cells.filter(({ at, person, verb }) => {
      const rules = asked(at, person, verb).filter(({ rule }) => !CONTENT.includes(rule))
      const isLet = rules.every(({ answer }) => answer === null)
      return isLet !== availableActions(situation(at, person)).includes(verb)
    })
    expect(wrong).toEqual([])
  })

  it('gives the first refusal that the engine gives', () => {
    const wrong = cells.filter(({ at, person, verb }) => {
      const refused = asked(at, person, verb)
        .filter(({ rule }) => !CONTENT.includes(rule))
        .find(({ answer }) => answer !== null && answer !== 'unasked')
      const bar = commandRules[verb].bar(situation(at, person))
      return JSON.stringify(refused?.answer ?? null) !== JSON.stringify(bar)
    })
    expect(wrong).toEqual([])
  })
})

describe('why somebody can or cannot', () => {
  const at = after(world(), ['an', submit])

  it('names each rule with its answer, and those that were not asked', () => {
    expect(asked(at, 'an', 'approve')).toEqual([
      { rule: 'document_live', answer: null },
      { rule: 'open_step', answer: null },
      { rule: 'asked', answer: { kind: 'forbidden', code: 'no_open_slot' } },
      { rule: 'not_own_work', answer: 'unasked' },
      { rule: 'not_decided_before', answer: 'unasked' },
      { rule: 'leaves_somebody', answer: 'unasked' },
    ])
  })

  it('names the post by which somebody is asked', () => {
    const [post] = posts('binh check c1')
    expect(asked(at, 'binh', 'approve', [post!])[2]).toEqual({ rule: 'asked', answer: null, post })
  })

  it('names the post that has ended', () => {
    const gone = { ...posts('kim check c1')[0]!, to: '2026-10-31' }
    expect(asked(at, 'kim', 'approve', [gone])[2]).toMatchObject({
      answer: { code: 'no_open_slot' },
      post: { to: '2026-10-31' },
    })
  })

  it('names in whose place it would be decided', () => {
    const start = standing({
      people: { ...world().people, hoa: ['role:clerk@c1'] },
      pairs: [['binh', 'hoa']],
    })
    const rules = asked(after(start, ['an', submit]), 'hoa', 'approve')
    expect(rules[2]).toMatchObject({ answer: null, principal: 'binh' })
    expect(rules.map(({ rule }) => rule)).toContain('principal_not_own_work')
  })

  it('says who decided an earlier step', () => {
    const both = world({
      people: { ...world().people, binh: ['role:check@c1', 'role:lead@c1'], kim: ['role:lead@c1'] },
    })
    const rules = asked(after(both, ['an', submit], ['binh', approve]), 'binh', 'approve')
    expect(rules.find(({ rule }) => rule === 'not_decided_before')?.answer).toMatchObject({
      code: 'already_decided',
    })
  })
})
