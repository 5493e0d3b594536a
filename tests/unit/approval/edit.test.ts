import { availableActions } from '@/domain/approval/availableActions'
import { mayEdit } from '@/domain/approval/mayEdit'
import { replay } from '@/domain/approval/replay'
import { sameState } from '@/domain/approval/sameState'
import type { Command, Correction, StepEdit } from '@/domain/approval/types'
import { standing } from './standIn'
import {
  after,
  answer,
  approve,
  ladder,
  lastEvent,
  sendBack,
  situation,
  step,
  submit,
  verdict,
  world,
  type World,
} from './world'

const words: Correction = { kind: 'narrative', row: 'results', field: 'text', before: 'Tốt', after: 'Khá' }
const figure: Correction = { kind: 'indicator', row: 'i1', field: 'value', before: 3, after: 4 }
const edit = (...corrected: Correction[]): Command => ({ type: 'edit', corrected })

/** Three steps, the second of which may correct; `mai` holds the second and the third. */
const correcting = (rule: StepEdit | undefined, over: Parameters<typeof world>[0] = {}): World =>
  world({
    workflow: ladder({
      documentType: 'commune_report',
      steps: [
        step({ key: 'check' }),
        step({
          key: 'lead',
          returnTargets: ['author', 'check'],
          ...(rule === undefined ? {} : { edit: rule }),
        }),
        step({ key: 'receive' }),
      ],
    }),
    people: { ...world().people, mai: ['role:lead@c1', 'role:receive@p1'] },
    ...over,
  })

const atLead = (rule: StepEdit | undefined): World =>
  after(correcting(rule), ['an', submit], ['binh', approve])

const keep: StepEdit = { what: 'narrative', effect: 'keep' }
const restart: StepEdit = { what: 'entries', effect: 'restart' }

describe('a step that is published to correct', () => {
  it('lets its deciders change the content while it is open, and nobody else', () => {
    const may = (at: World) =>
      ['an', 'binh', 'chi', 'dung', 'outsider'].filter((person) => mayEdit(situation(at, person)) === null)
    const before = after(correcting(keep), ['an', submit])
    const past = after(atLead(keep), ['chi', approve])
    expect([may(correcting(keep)), may(before), may(atLead(keep)), may(past)]).toEqual([
      ['an'],
      [],
      ['chi'],
      [],
    ])
  })

  it('lets nobody change it without such a rule', () => {
    expect(verdict(atLead(undefined), 'chi', edit(words))).toBe('rule edit_not_enabled')
    expect(mayEdit(situation(atLead(undefined), 'chi'))).not.toBeNull()
  })

  it('offers saving to its deciders, and no verb of that name', () => {
    const offered = availableActions(situation(atLead(keep), 'chi'))
    expect([
      offered.includes('save'),
      offered.includes('submit'),
      (offered as string[]).includes('edit'),
    ]).toEqual([true, false, false])
  })

  it('takes words where it is published for words, and figures only where it is published for these', () => {
    expect(verdict(atLead(keep), 'chi', edit(words))).toBe('accepted')
    expect(verdict(atLead(keep), 'chi', edit(words, figure))).toBe('rule edit_words_only')
    expect(verdict(atLead({ what: 'entries', effect: 'keep' }), 'chi', edit(words, figure))).toBe('accepted')
  })

  it('tells what was corrected, old and new, by whom and at which step', () => {
    expect(lastEvent(after(atLead(keep), ['chi', edit(words)]))).toMatchObject({
      type: 'edit',
      actor: 'chi',
      step: 'lead',
      detail: { corrected: [words], opened: [] },
    })
  })

  it('binds whoever may not decide there just as a decision does', () => {
    const own = { ...atLead(keep), doc: { ...atLead(keep).doc, editors: ['chi'] } }
    expect(verdict(own, 'chi', edit(words))).toBe('forbidden own_work')
    expect(verdict(atLead(keep), 'binh', edit(words))).toBe('forbidden no_open_slot')
  })
})

describe('a correction that keeps the earlier decisions', () => {
  const corrected = after(atLead(keep), ['chi', edit(words)])

  it('leaves step, round and approvals as they are', () => {
    const { correctors, ...state } = corrected.state
    expect([state, correctors]).toEqual([atLead(keep).state, [{ person: 'chi', step: 'lead' }]])
  })

  it('leaves the corrector free to decide at this step', () => {
    expect(verdict(corrected, 'chi', approve)).toBe('accepted')
  })

  it('binds the corrector at every other step', () => {
    const byMai = after(atLead(keep), ['mai', edit(words)], ['chi', approve])
    expect(verdict(byMai, 'mai', approve)).toBe('forbidden own_work')
    expect(verdict(byMai, 'dung', approve)).toBe('accepted')
  })

  it('binds them after a return to an earlier step too', () => {
    const people = { ...correcting(keep).people, chi: ['role:lead@c1', 'role:check@c1'] }
    const back = after({ ...corrected, people }, ['chi', sendBack({ to: 'check' })])
    expect(verdict(back, 'chi', approve)).toBe('forbidden own_work')
  })

  it('is refused where a later step cannot do without the corrector', () => {
    const people = {
      an: ['role:writer@c1'],
      binh: ['role:check@c1'],
      chi: ['role:lead@c1'],
      mai: ['role:lead@c1', 'role:receive@p1'],
    }
    const at = after({ ...correcting(keep), people }, ['an', submit], ['binh', approve])
    expect(verdict(at, 'mai', edit(words))).toBe('rule nobody_left')
    expect(verdict(at, 'chi', edit(words))).toBe('accepted')
  })

  it('is refused where the corrector alone would take a later step too, by an exception', () => {
    const { workflow, people } = correcting(keep)
    const steps = workflow.steps.map((one) => (one.key === 'receive' ? { ...one, mayRepeat: ['lead'] } : one))
    const alone = { ...people, chi: [], dung: [], mai: ['role:lead@c1', 'role:receive@p1'] }
    const at = after(
      { ...correcting(keep), workflow: { ...workflow, steps }, people: alone },
      ['an', submit],
      ['binh', approve],
    )
    expect([verdict(at, 'mai', edit(words)), verdict(at, 'mai', approve)]).toEqual([
      'rule nobody_left',
      'accepted',
    ])
  })

  it('names the corrector once, however often they correct', () => {
    expect(after(corrected, ['chi', edit(words)]).state.correctors).toEqual([{ person: 'chi', step: 'lead' }])
  })
})

describe('a correction that asks for every decision again', () => {
  const at = atLead(restart)
  const again = after(at, ['chi', edit(figure)])

  it('begins the ladder again in the next round, and no earlier approval counts', () => {
    expect([again.state.step, again.state.round, again.state.status]).toEqual(['check', 2, 'running'])
    expect(again.state.slots.filter(({ status }) => status === 'approved')).toEqual([])
    expect(lastEvent(again).detail).toMatchObject({ restarts: true, opened: [{ step: 'check' }] })
  })

  it('lets those who approved before approve what they see now, and the corrector where they corrected', () => {
    const ended = after(again, ['binh', approve], ['chi', approve], ['dung', approve])
    expect(ended.state.status).toBe('approved')
  })

  it('is refused in the last round', () => {
    const last = { ...at, workflow: { ...at.workflow, maxRounds: 1 } }
    expect(verdict(last, 'chi', edit(figure))).toBe('rule rounds_exhausted')
  })

  it('is refused where an earlier step would have nobody then', () => {
    const people = {
      an: ['role:writer@c1'],
      chi: ['role:lead@c1', 'role:check@c1'],
      dung: ['role:receive@p1'],
      mai: ['role:lead@c1', 'role:check@c1'],
    }
    const passed = after({ ...correcting(restart), people }, ['an', submit], ['mai', approve])
    expect(verdict(passed, 'chi', edit(figure))).toBe('accepted')
    // The one who checked has left: only the corrector could check again.
    const alone = { ...passed, people: { ...people, mai: ['role:lead@c1'] } }
    expect(verdict(alone, 'chi', edit(figure))).toBe('rule nobody_left')
  })
})

describe('a correction in another’s place', () => {
  const people = {
    ...correcting(keep).people,
    chi: ['role:lead@c1', 'role:receive@p1'],
    kim: ['role:receive@p1'],
  }
  const at = standing({ people, pairs: [['chi', 'kim', ['lead']]], workflow: correcting(keep).workflow })
  const corrected = after(at, ['an', submit], ['binh', approve], ['kim', edit(words)])

  it('is refused where a later step cannot do without the principal', () => {
    const alone = { ...people, dung: [], mai: ['role:lead@c1'], kim: ['role:clerk@c1'] }
    const stood = standing({
      people: alone,
      pairs: [['chi', 'kim', ['lead']]],
      workflow: correcting(keep).workflow,
    })
    const waiting = after(stood, ['an', submit], ['binh', approve])
    expect([verdict(waiting, 'kim', edit(words)), verdict(waiting, 'mai', edit(words))]).toEqual([
      'rule nobody_left',
      'accepted',
    ])
  })

  it('names both, and binds both at every other step', () => {
    expect(lastEvent(corrected)).toMatchObject({ actor: 'kim', onBehalfOf: 'chi', delegation: 'chi-kim' })
    const later = after(corrected, ['mai', approve])
    expect(['kim', 'chi', 'dung'].map((person) => verdict(later, person, approve))).toEqual([
      'forbidden own_work',
      'forbidden own_work',
      'accepted',
    ])
  })
})

it.each([keep, restart])(
  'a history with corrections ($what, $effect) gives back the state that is stored',
  (rule) => {
    const at = after(atLead(rule), ['chi', edit(words)])
    expect(sameState(replay({ workflow: at.workflow, events: at.events }), at.state)).toBe(true)
    expect(answer(at, 'chi', edit(words)).ok).toBe(rule === keep)
  },
)
