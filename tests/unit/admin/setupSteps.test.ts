import { setupSteps, SETUP_STEPS, type SetupHoles } from '@/domain/plan/setupSteps'
import type { PlanSetup } from '@/domain/plan/missingSetup'
import { adminWords } from '@/i18n/adminLabel'

const whole: SetupHoles = {
  unitsWithoutPeople: 0,
  peopleWithoutPosition: 0,
  linksUnused: 0,
  toConfirm: 0,
  indicatorsWithoutTarget: 0,
  indicatorsWithoutLead: 0,
  tasksWithoutLead: 0,
  tasksWithoutDeadline: 0,
  assumedRules: 0,
}
const ready: PlanSetup = {
  indicators: 4,
  tasks: 2,
  rules: 2,
  periods: 0,
  hasFocalUnit: true,
  hasReceiver: true,
  hasLadders: true,
  keepsLadders: true,
  openGaps: 0,
}
type Given = { units?: number; plan?: Parameters<typeof setupSteps>[0]['plan']; holes?: Partial<SetupHoles> }
const standings = ({ units = 3, plan = null, holes = {} }: Given) =>
  Object.fromEntries(
    setupSteps({ units, plan, holes: { ...whole, ...holes } }).map(({ step, standing }) => [step, standing]),
  )
const allOf = (standing: string) => Object.fromEntries(SETUP_STEPS.map((step) => [step, standing]))

describe('the steps from an empty commune to its first period', () => {
  it('begin with the units, and what belongs to a plan waits for one', () => {
    expect(standings({ units: 0 })).toEqual({
      ...allOf('waiting'),
      units: 'missing',
      people: 'done',
      plan: 'missing',
    })
  })
  it('name what an empty draft lacks', () => {
    const empty = { ...ready, indicators: 0, tasks: 0, rules: 0, hasFocalUnit: false, hasLadders: false }
    expect(standings({ plan: { ...empty, state: 'draft' } })).toEqual({
      ...allOf('waiting'),
      units: 'done',
      people: 'done',
      plan: 'done',
      rows: 'missing',
      focal: 'missing',
      rules: 'missing',
      ladders: 'missing',
    })
  })
  it('ask to put a draft in force once nothing is missing, whatever is worth a look', () => {
    const found = standings({ plan: { ...ready, state: 'draft' }, holes: { tasksWithoutDeadline: 2 } })
    expect(found).toMatchObject({ deadlines: 'look', in_force: 'missing', period: 'waiting' })
  })
  it('ask for the first period of a plan in force', () => {
    expect(standings({ plan: { ...ready, state: 'in_review' } })).toMatchObject({
      in_force: 'waiting',
      period: 'waiting',
    })
    expect(standings({ plan: { ...ready, state: 'in_force' } })).toMatchObject({
      in_force: 'done',
      period: 'missing',
    })
  })
  it('are all done once a period is open and nothing is left open', () => {
    expect(standings({ plan: { ...ready, periods: 1, state: 'in_force' } })).toEqual(allOf('done'))
  })
  it.each([
    ['units', { unitsWithoutPeople: 1 }],
    ['people', { peopleWithoutPosition: 1 }],
    ['people', { linksUnused: 1 }],
    ['people', { toConfirm: 1 }],
    ['targets', { indicatorsWithoutTarget: 1 }],
    ['leads', { indicatorsWithoutLead: 1 }],
    ['leads', { tasksWithoutLead: 1 }],
    ['deadlines', { tasksWithoutDeadline: 1 }],
    ['rules', { assumedRules: 1 }],
  ] as const)('want a look at %s for %o alone', (step, holes) => {
    const running = { ...ready, periods: 1, state: 'in_force' as const }
    expect(standings({ plan: running, holes })).toEqual({ ...allOf('done'), [step]: 'look' })
    const found = setupSteps({ units: 3, plan: running, holes: { ...whole, ...holes } })
    expect(found.flatMap((one) => one.holes)).toEqual(Object.keys(holes))
  })
  it('have words in both languages, as has all that may be open in them', () => {
    const keys = [
      ...SETUP_STEPS.flatMap((step) => [`steps.${step}`, `ways.${step}`]),
      ...Object.keys(whole).map((hole) => `holes.${hole}`),
      ...['done', 'missing', 'look', 'waiting'].map((standing) => `standings.${standing}`),
    ]
    expect(keys.filter((key) => !adminWords('components', 'setup', ...key.split('.')))).toEqual([])
  })
})
