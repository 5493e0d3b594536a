import { wrongAddresses } from '@/domain/planImport/wrongAddresses'
import { wrongInvitations } from '@/domain/planImport/wrongInvitations'

const person = (name: string, email: string) => ({ name, email, role: 'officer' as const })
const deciding = (...people: ReturnType<typeof person>[]) => ({
  decisions: {
    newUnits: { 'moi-1': { name: 'Tổ thử', unitType: 'other' as const, people } },
    people: { kt: [person('Trần An', 'an@xa.gov.vn')] },
  },
  unitNames: { kt: 'Phòng Kinh tế' },
})
const told = (...people: ReturnType<typeof person>[]) =>
  wrongInvitations({ ...deciding(...people), knownEmails: ['co@xa.gov.vn'] }).map(
    ({ code, path, params }) => [code, path, params?.['unit']],
  )

describe('wrongInvitations', () => {
  it('has nothing against people with addresses of their own', () => {
    expect(told(person('Lê Hoa', 'hoa@xa.gov.vn'))).toEqual([])
  })

  it('tells everybody at once, with their units', () => {
    expect(
      told(person('Lê Hoa', 'hoa@loibac'), person('', 'b@xa.gov.vn'), person('Có', 'CO@xa.gov.vn ')),
    ).toEqual([
      ['import_email_wrong', 'newUnits.moi-1.people.0.email', 'Tổ thử'],
      ['import_person_nameless', 'newUnits.moi-1.people.1.name', 'Tổ thử'],
      ['import_email_known', 'newUnits.moi-1.people.2.email', 'Tổ thử'],
    ])
  })

  it('finds an address that is given in two units', () => {
    expect(told(person('Lê Hoa', 'an@xa.gov.vn'))).toEqual([
      ['import_email_twice', 'people.kt.people.0.email', 'Phòng Kinh tế'],
    ])
  })

  it('finds a name without an address', () => {
    expect(told(person('Lê Hoa', ' '))).toEqual([
      ['import_email_missing', 'newUnits.moi-1.people.0.email', 'Tổ thử'],
    ])
  })
})

describe('wrongAddresses', () => {
  it('tells an address without an ending, whose it is and where', () => {
    expect(wrongAddresses(deciding(person('Lê Hoa', 'hoa@loibac')))).toEqual([
      {
        kind: 'rule',
        code: 'import_email_wrong',
        path: 'newUnits.moi-1.people.0.email',
        params: { name: 'Lê Hoa', email: 'hoa@loibac', unit: 'Tổ thử' },
      },
    ])
  })

  it('leaves an address alone that is still to be written', () => {
    expect(wrongAddresses(deciding(person('Lê Hoa', '')))).toEqual([])
  })
})
