import { distinctPeople } from '@/domain/approval/distinctPeople'
import { mendPeople } from '@/domain/approval/mendPeople'
import { communeReport, smallCommuneUnitReport, unitReport } from '@/domain/approval/presets'
import type { WorkflowDefinition } from '@/domain/approval/types'
import { validatePeople } from '@/domain/approval/validatePeople'
import { office, TODAY } from './office'
import { ladder, step } from './world'

const check = (definition: WorkflowDefinition, said: string[]) =>
  validatePeople({ definition, offices: [office(said)], day: TODAY })

const codes = (definition: WorkflowDefinition, said: string[]) =>
  check(definition, said).map(({ level, code, step: at }) => [level, code, at])

const unitStaff = ['an officer u1', 'binh officer u2', 'chi focal_officer c1']
const communeStaff = ['chi focal_officer c1', 'dung commune_leader c1', 'em province_officer p1']

describe('the people of a ladder', () => {
  it('are enough where every step has somebody who has not written it', () => {
    expect([check(unitReport, unitStaff), check(communeReport, communeStaff)]).toEqual([[], []])
  })

  it('leave a step without a person', () => {
    expect(codes(unitReport, ['an officer u1'])).toEqual([['error', 'people_step_vacant', 'focal']])
  })

  it('leave the step of the province without a person, which is told and no error', () => {
    expect(codes(communeReport, communeStaff.slice(0, 2))).toEqual([
      ['warning', 'people_province_vacant', 'province'],
    ])
  })

  it('leave nobody to issue the document', () => {
    const definition = { ...communeReport, issuers: [{ role: 'officer', relation: 'commune' as const }] }
    expect(codes(definition, communeStaff)).toEqual([['error', 'people_no_issuer', undefined]])
  })

  it('leave nobody to write it', () => {
    expect(codes(unitReport, ['chi focal_officer c1'])).toEqual([['warning', 'people_no_author', undefined]])
  })

  it('name the only decider who writes it too, and the units where that is so', () => {
    expect(check(unitReport, ['chi focal_officer c1', 'chi officer u1', 'an officer u2'])).toEqual([
      {
        level: 'error',
        code: 'people_only_author',
        step: 'focal',
        commune: 'c1',
        units: ['u1'],
        people: ['chi'],
      },
    ])
  })

  it('are enough where substitutes can help out', () => {
    const staff = ['chi focal_officer c1', 'chi officer u1', 'an officer u2', 'an unit_head u2']
    expect(check(smallCommuneUnitReport, staff)).toEqual([])
  })

  it('name the one person who would be needed at two steps', () => {
    const definition = ladder({ documentType: 'commune_report' })
    const staff = ['an writer c1', 'nam check c1', 'nam lead c1', 'dung receive p1']
    expect(check(definition, staff)).toEqual([
      {
        level: 'error',
        code: 'people_needed_twice',
        step: 'lead',
        beside: 'check',
        commune: 'c1',
        units: [],
        people: ['nam'],
      },
    ])
  })

  it('are enough where the one person may take both steps', () => {
    const steps = [step({ key: 'check' }), step({ key: 'lead', mayRepeat: ['check'] })]
    expect(check(ladder({ steps }), ['an writer c1', 'nam check c1', 'nam lead c1'])).toEqual([])
  })

  it('count on the day only', () => {
    const gone = office(unitStaff)
    gone.posts[2]!.to = '2026-11-21'
    expect(validatePeople({ definition: unitReport, offices: [gone], day: TODAY })[0]).toMatchObject({
      code: 'people_step_vacant',
    })
  })

  /** Every way in which two people can hold the four parts of a ladder of three steps. */
  const parts = ['writer c1', 'check c1', 'lead c1', 'clerk c1']
  const staffs = Array.from({ length: 4 ** parts.length }, (_, number) =>
    parts.flatMap((part, index) => {
      const who = Math.floor(number / 4 ** index) % 4
      return [who & 1 ? `an ${part}` : '', who & 2 ? `binh ${part}` : ''].filter((one) => one !== '')
    }),
  )

  it('are refused exactly where some author leaves no distinct people, for every distribution of two people', () => {
    const steps = [step({ key: 'check' }), step({ key: 'lead' }), step({ key: 'clerk' })].slice(0, 2)
    const wrong = staffs.filter((staff) => {
      const holding = (part: string) => ['an', 'binh'].filter((name) => staff.includes(`${name} ${part} c1`))
      const isSound = holding('writer').every((author) =>
        distinctPeople({
          seats: ['check', 'lead'].map((part) => holding(part).filter((name) => name !== author)),
        }),
      )
      const found = check(ladder({ steps, documentType: 'commune_report' }), staff)
      return found.some(({ level }) => level === 'error') === isSound
    })
    expect(wrong).toEqual([])
  })
})

describe('substitutes for a finding about people', () => {
  it('are the first who make it go away', () => {
    const offices = [office(['chi focal_officer c1', 'chi officer u1', 'an officer u2', 'an unit_head u2'])]
    const [finding] = validatePeople({ definition: unitReport, offices, day: TODAY })
    const mended = mendPeople({
      definition: unitReport,
      finding: finding!,
      offices,
      day: TODAY,
      roleOf: () => null,
    })
    expect(mended?.by).toEqual({ role: 'unit_head', relation: 'sibling_units' })
    expect(validatePeople({ definition: mended!.definition, offices, day: TODAY })).toEqual([])
  })

  it('are never the province for the report of a unit, which it does not see', () => {
    const offices = [office(['an officer u1', 'em province_officer p1'])]
    const [finding] = validatePeople({ definition: unitReport, offices, day: TODAY })
    expect(
      mendPeople({ definition: unitReport, finding: finding!, offices, day: TODAY, roleOf: () => null }),
    ).toBeNull()
  })

  it('are none where nobody could help', () => {
    const offices = [office(['an officer u1'])]
    const [finding] = validatePeople({ definition: unitReport, offices, day: TODAY })
    expect(
      mendPeople({ definition: unitReport, finding: finding!, offices, day: TODAY, roleOf: () => null }),
    ).toBeNull()
  })
})
