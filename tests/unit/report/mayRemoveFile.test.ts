import { mayRemoveFile } from '@/domain/report/mayRemoveFile'

const before = '2026-11-20T02:00:00.000Z'
const submittedAt = '2026-11-21T02:00:00Z'
const after = '2026-11-21T02:00:00.001Z'

describe('a piece of evidence', () => {
  it('may be removed while its report has never been submitted', () => {
    expect(mayRemoveFile({ barred: null, addedAt: before, submittedAt: null })).toBeNull()
  })

  it('stays once it was part of something submitted; what came after that may go', () => {
    const code = (addedAt: string) => mayRemoveFile({ barred: null, addedAt, submittedAt })?.code ?? null
    expect([code(before), code(submittedAt), code(after)]).toEqual([
      'evidence_submitted',
      'evidence_submitted',
      null,
    ])
  })

  it('is removed by nobody who may not edit the report', () => {
    const barred = { kind: 'forbidden', code: 'not_an_author' } as const
    expect(mayRemoveFile({ barred, addedAt: after, submittedAt })).toBe(barred)
  })
})
