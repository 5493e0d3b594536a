import { checkStaff } from '@/domain/organisation/checkStaff'
import { rolesAt } from '@/domain/access/rolesAt'

const head = { name: 'Trần Thị Bích', email: 'bich@xa.gov.vn', role: 'unit_head' as const }
const officer = { name: 'Lê Văn An', email: 'an@xa.gov.vn', role: 'officer' as const }
const asked = {
  newUnit: 'Phòng Kinh tế',
  kind: 'unit' as const,
  people: [head, officer],
  unitNames: ['Văn phòng HĐND và UBND'],
  knownEmails: [],
}
type Change = Partial<Parameters<typeof checkStaff>[0]>
const answer = (change: Change) => {
  const found = checkStaff({ ...asked, ...change })
  return found.ok ? 'accepted' : [found.refusal.code, found.refusal.path]
}

describe('a unit with its people', () => {
  it.each([
    ['two people', {}],
    ['nobody yet', { people: [] }],
  ])('is accepted with %s', (_, change) => {
    expect(answer(change)).toBe('accepted')
  })
  it.each<[string, Change, string[]]>([
    ['no name', { newUnit: '' }, ['staff_unit_name_missing', 'unit.name']],
    [
      'a name that is there already, however it is spelt',
      { newUnit: 'VĂN PHÒNG  HĐND và UBND' },
      ['staff_unit_known', 'unit.name'],
    ],
    [
      'a nameless person',
      { people: [head, { ...officer, name: '' }] },
      ['staff_name_missing', 'people.1.name'],
    ],
    [
      'a person without address',
      { people: [{ ...head, email: '' }] },
      ['staff_email_wrong', 'people.0.email'],
    ],
    [
      'one address for two',
      { people: [head, { ...officer, email: head.email }] },
      ['staff_email_twice', 'people.1.email'],
    ],
    [
      'somebody who has an account',
      { knownEmails: [officer.email] },
      ['staff_email_known', 'people.1.email'],
    ],
    [
      'a role of the commune',
      { people: [{ ...head, role: 'commune_leader' }] },
      ['role_does_not_fit', 'people.0.role'],
    ],
  ])('is refused with %s', (_, change, expected) => {
    expect(answer(change)).toEqual(expected)
  })
  it.each(['bich@xa', '@xa.gov.vn', 'bich xa.gov.vn', 'bich@@xa.gov.vn', 'a,b@xa.gov.vn', 'bich@xa.v'])(
    'is refused with the address %s',
    (email) => {
      expect(answer({ people: [{ ...head, email }] })).toEqual(['staff_email_wrong', 'people.0.email'])
    },
  )
})

describe('people who join an organisation that is there', () => {
  it('are at least one', () => {
    expect(answer({ newUnit: null, people: [] })).toEqual(['staff_nobody', 'people'])
  })
  it('take roles that are held at such an organisation', () => {
    const leader = { ...head, role: 'commune_leader' as const }
    expect(answer({ newUnit: null, kind: 'commune', people: [leader] })).toBe('accepted')
    expect(rolesAt('commune')).toEqual(['commune_admin', 'focal_officer', 'commune_leader', 'viewer'])
    expect(rolesAt('unit')).toEqual(['unit_head', 'officer', 'viewer'])
  })
})
