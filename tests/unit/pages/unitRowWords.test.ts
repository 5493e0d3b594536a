import { filledWords, turnWords } from '@/app/(workspace)/_commune/standingWords'
import { wordsIn } from '@/app/(workspace)/_shell/words'

const t = wordsIn('vi')
const report = { level: 'unit', stepLabel: null, nothingToReport: false, filled: 0, rows: 3 } as const

describe('the row of a unit on the board', () => {
  it('says of a waived unit that it is waived, neither that it is done nor that rows are missing', () => {
    const waived = { ...report, standing: 'waived' } as const
    expect([turnWords(waived, t), filledWords(waived, t)]).toEqual(['không ai, đã được miễn', 'được miễn'])
  })

  it('says of an approved unit that nobody is waited for, and how many rows it filled', () => {
    const approved = { ...report, standing: 'approved', filled: 3 } as const
    expect([turnWords(approved, t), filledWords(approved, t)]).toEqual(['không ai, đã xong', '3/3 dòng'])
  })

  it('says where nothing is to report', () => {
    expect(filledWords({ ...report, standing: 'approved', nothingToReport: true }, t)).toBe('Không phát sinh')
  })
})
