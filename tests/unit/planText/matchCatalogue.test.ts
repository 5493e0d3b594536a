import { matchCatalogue } from '@/domain/planText/matchCatalogue'

const entries = [
  { code: 'CDS-04', name: 'Tỷ lệ giao dịch “phi tiếp xúc”', aliases: ['Giao dịch phi tiếp xúc'] },
  { code: 'NL-01', name: 'Chi ngân sách', aliases: ['Chi ngân sách/GRDP ≥ 2%', 'Chi chung'] },
  { code: 'NL-09', name: 'Chi khác', aliases: ['Chi chung'] },
]
const codeOf = (name: string) => matchCatalogue({ name, entries })

describe('matchCatalogue', () => {
  it('finds an entry by its name and by an alias', () => {
    expect([codeOf('Tỷ lệ giao dịch “phi tiếp xúc”'), codeOf('Giao dịch phi tiếp xúc')]).toEqual([
      'CDS-04',
      'CDS-04',
    ])
  })

  it('looks past marks, case, quotation marks, spaces and closing punctuation', () => {
    expect(codeOf('ty le  GIAO DỊCH "phi tiếp xúc" .')).toBe('CDS-04')
  })

  it('looks past what text extraction leaves in a cell', () => {
    expect(codeOf('Chi ngân sách/GRDP $\\geq 2\\%$')).toBe('NL-01')
  })

  it('does not guess from likeness', () => {
    expect([codeOf('Tỷ lệ giao dịch'), codeOf('Tỷ lệ giao dịch phi tiếp xúc cấp tỉnh')]).toEqual([null, null])
  })

  it('does not choose between two entries that bear the same alias', () => {
    expect(codeOf('Chi chung')).toBeNull()
  })
})
