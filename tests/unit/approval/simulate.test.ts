import {
  simulate,
  trialActions,
  trialSituation,
  type Trial,
  type TrialMove,
} from '@/domain/approval/simulate'
import { imaginedOffice, imaginedPerson } from '@/domain/approval/imaginedOffice'
import { communeReport } from '@/domain/approval/presets'
import { office, TODAY } from './office'
import { approve, issue, ladder, sendBack, submit } from './world'

const staff = ['an writer c1', 'binh check c1', 'chi lead c1', 'dung receive p1', 'em check c1']

const trial = (moves: TrialMove[], over: Partial<Trial> = {}): Trial => ({
  workflow: ladder(),
  office: office(staff),
  unit: null,
  begunOn: TODAY,
  isComplete: true,
  moves,
  ...over,
})

describe('trying a ladder', () => {
  it('says whose turn it is and who would hear of it', () => {
    const { state, turn, frames } = simulate(trial([{ person: 'an', command: submit }]))
    expect([state.step, turn, frames[0]!.told]).toEqual(['check', ['binh', 'em'], ['binh', 'em']])
  })

  it('tells why somebody cannot, and leaves everything as it was', () => {
    const { state, frames } = simulate(
      trial([
        { person: 'an', command: submit },
        { person: 'an', command: approve },
      ]),
    )
    expect([frames[1]!.refusal?.code, state.step]).toEqual(['no_open_slot', 'check'])
  })

  it('follows a document through all of its steps', () => {
    const { state, turn, frames } = simulate(
      trial([
        { person: 'an', command: submit },
        { person: 'em', command: approve },
        { person: 'chi', command: sendBack({ to: 'check' }) },
        { person: 'binh', command: approve },
        { person: 'chi', command: approve },
        { person: 'dung', command: approve },
      ]),
    )
    expect([state.status, turn, frames.map(({ refusal }) => refusal)]).toEqual([
      'approved',
      [],
      [null, null, null, null, null, null],
    ])
    expect(frames.at(-1)!.told).toEqual(['an'])
  })

  it('lets a delegation begin and end with the days that pass', () => {
    const delegated = office([...staff, 'hoa clerk c1'], {
      delegations: [
        {
          delegation: 'd1',
          principal: 'chi',
          substitute: 'hoa',
          steps: [],
          keys: ['role:lead@c1'],
          documentTypes: [],
          unit: null,
          from: '2026-11-25',
          to: '2026-11-26',
        },
      ],
    })
    const turnAfter = (days: number) =>
      simulate(
        trial([{ person: 'an', command: submit }, { person: 'em', command: approve }, { days }], {
          office: delegated,
        }),
      ).turn
    expect([turnAfter(0), turnAfter(3), turnAfter(5)]).toEqual([['chi'], ['chi', 'hoa'], ['chi']])
  })

  it('lets a post end with the days that pass', () => {
    const leaving = office(staff)
    leaving.posts[1]!.to = TODAY
    const { turn } = simulate(trial([{ person: 'an', command: submit }, { days: 1 }], { office: leaving }))
    expect(turn).toEqual(['em'])
  })

  it('holds the document while units are missing', () => {
    const { frames } = simulate(
      trial([{ person: 'an', command: submit }], {
        workflow: ladder({ documentType: 'commune_report', gate: 'children_decided' }),
        isComplete: false,
      }),
    )
    expect(frames[0]!.refusal?.code).toBe('gate_open')
  })

  it('offers somebody what they could do', () => {
    const asked = trial([{ person: 'an', command: submit }])
    const at = simulate(asked)
    const offered = (person: string) => trialActions(trialSituation({ trial: asked, at, person }))
    expect([offered('an'), offered('binh'), offered('chi')]).toEqual([
      ['withdraw'],
      ['approve', 'return'],
      [],
    ])
  })

  it('goes from end to end among made-up people', () => {
    const { office: made, unit, parts } = imaginedOffice({ definition: communeReport, day: TODAY })
    const as = (role: string, relation: 'commune' | 'province') => imaginedPerson({ role, relation })
    const { state } = simulate({
      workflow: communeReport,
      office: made,
      unit,
      begunOn: TODAY,
      isComplete: true,
      moves: [
        { person: as('focal_officer', 'commune'), command: submit },
        { person: as('commune_leader', 'commune'), command: approve },
        { person: as('focal_officer', 'commune'), command: issue({ issuedDate: TODAY }) },
        { person: as('province_leader', 'province'), command: approve },
      ],
    })
    expect([state.status, parts.size]).toEqual(['approved', 4])
  })
})
