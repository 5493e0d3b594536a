import { dateWords, placeAndDate } from '@/domain/document/dateWords'
import { foot } from '@/domain/document/foot'
import { issuerOf } from '@/domain/document/issuerOf'
import { numberLine } from '@/domain/document/numberLine'
import { periodWords } from '@/domain/document/periodWords'
import { receiverOf } from '@/domain/document/receiverOf'
import { documentWords as say } from '@/i18n/documentWords'

describe('the day of a document', () => {
  it.each([
    ['2026-02-05', 'ngày 05 tháng 02 năm 2026'],
    ['2026-01-31', 'ngày 31 tháng 01 năm 2026'],
    ['2026-03-09', 'ngày 09 tháng 3 năm 2026'],
    ['2026-10-18', 'ngày 18 tháng 10 năm 2026'],
  ])('takes a zero under ten and in the months 1 and 2: %s', (date, words) => {
    expect(dateWords({ date, say })).toBe(words)
  })

  it('is left open while the document is not issued, its month known', () => {
    const line = placeAndDate({
      place: 'Lộc Quang',
      issuedOn: null,
      open: { year: '2026', month: '10' },
      say,
    })
    expect(line).toMatch(/^Lộc Quang, ngày \u00a0+ tháng 10 năm 2026$/)
  })
})

describe('the line of the number', () => {
  const government = { form: 'government', kind: 'BC', sign: 'UBND', say } as const
  const party = { form: 'party', kind: 'BC', sign: 'BCĐ', say } as const

  it('gives a number under ten a zero', () => {
    expect(numberLine({ ...government, number: '5/BC-UBND' })).toBe('Số: 05/BC-UBND')
    expect(numberLine({ ...government, number: '15/BC-UBND' })).toBe('Số: 15/BC-UBND')
  })

  it('has no colon in the form of the Party', () => {
    expect(numberLine({ ...party, number: '03-BC/BCĐ' })).toBe('Số 03-BC/BCĐ')
  })

  it('leaves room where there is no number yet, each form with its own sign', () => {
    expect(numberLine({ ...government, number: null })).toMatch(/^Số: \u00a0+\/BC-UBND$/)
    expect(numberLine({ ...party, number: null })).toMatch(/^Số \u00a0+-BC\/BCĐ$/)
  })
})

describe('who issues', () => {
  it('is the People’s Committee of the commune, in capitals above and in full in a sentence', () => {
    const issuer = issuerOf({
      form: 'government',
      commune: 'Phường Lộc Ninh',
      committee: 'UBND xã Lộc Ninh',
      say,
    })
    expect(issuer).toMatchObject({
      superior: null,
      lines: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG LỘC NINH'],
      body: 'Ủy ban nhân dân phường Lộc Ninh',
      place: 'Lộc Ninh',
    })
  })

  it('is in the Party’s form the committee under the Party committee of the commune', () => {
    const issuer = issuerOf({
      form: 'party',
      commune: 'Xã Tiểu Cần',
      committee: 'Ban Chỉ đạo 57 xã Tiểu Cần',
      say,
    })
    expect(issuer).toMatchObject({
      superior: 'ĐẢNG ỦY XÃ TIỂU CẦN',
      lines: ['BAN CHỈ ĐẠO 57'],
      body: 'Ban Chỉ đạo 57 xã Tiểu Cần',
      authority: 'BAN CHỈ ĐẠO',
    })
  })

  it('is a steering committee in the Party’s form even where the People’s Committee issued the plan', () => {
    const issuer = issuerOf({ form: 'party', commune: 'Xã Lộc Quang', committee: 'UBND xã Lộc Quang', say })
    expect(issuer.body).toBe('Ban Chỉ đạo 57 xã Lộc Quang')
  })
})

describe('the foot', () => {
  const issuer = issuerOf({ form: 'government', commune: 'Xã Lộc Quang', committee: null, say })
  const usual = { form: 'government', issuer, office: 'VHXH', signs: 'head', name: null, say } as const

  it('ends each recipient with a semicolon and the file with a full stop', () => {
    const { recipients } = foot({
      ...usual,
      recipients: ['- Sở Khoa học và Công nghệ;', 'Công an tỉnh.', ''],
    })
    expect(recipients).toEqual(['- Sở Khoa học và Công nghệ (b/c);', '- Công an tỉnh;', '- Lưu: VT, VHXH.'])
  })

  it('keeps what somebody wrote: a purpose, and where it is filed', () => {
    const { recipients } = foot({
      ...usual,
      recipients: ['Sở Khoa học và Công nghệ (để tổng hợp)', 'Lưu: VT, KT'],
    })
    expect(recipients).toEqual(['- Sở Khoa học và Công nghệ (để tổng hợp);', '- Lưu: VT, KT.'])
  })

  it('signs for the body, a deputy in place of the chair', () => {
    const { authority } = foot({ ...usual, recipients: [], signs: 'deputy' })
    expect(authority).toEqual(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'])
  })

  it('signs in the Party’s way in its form', () => {
    const committee = issuerOf({ form: 'party', commune: 'Xã Tiểu Cần', committee: null, say })
    const { authority } = foot({ ...usual, form: 'party', issuer: committee, recipients: [] })
    expect(authority).toEqual(['T/M BAN CHỈ ĐẠO', 'TRƯỞNG BAN'])
  })
})

describe('the period in a sentence', () => {
  it.each([
    ['2026-01', 'tháng 1 năm 2026'],
    ['2026-Q3', 'quý III năm 2026'],
    ['2026-H1', '6 tháng đầu năm 2026'],
    ['2026-H2', '6 tháng cuối năm 2026'],
    ['2026-9M', '9 tháng đầu năm 2026'],
    ['2026', 'năm 2026'],
    ['adhoc-2026-11-05-1', 'đột xuất ngày 05 tháng 11 năm 2026'],
  ])('%s', (period, words) => {
    expect(periodWords({ period, say })).toBe(words)
  })
})

it('a province receives through its People’s Committee, or through its steering committee', () => {
  expect(receiverOf({ form: 'government', receiver: 'Tỉnh Thái Nguyên', say })).toBe(
    'Ủy ban nhân dân tỉnh Thái Nguyên',
  )
  expect(receiverOf({ form: 'party', receiver: 'Tỉnh Vĩnh Long', say })).toBe('Ban Chỉ đạo 57 tỉnh Vĩnh Long')
  expect(receiverOf({ form: 'government', receiver: 'Sở Khoa học và Công nghệ', say })).toBe(
    'Sở Khoa học và Công nghệ',
  )
})
