import { acceptsNarrative } from '@/domain/report/acceptsNarrative'
import { NARRATIVE_SECTIONS, type Narrative } from '@/domain/report/narrative'

const stored: Narrative = {
  results: 'Đã ban hành kế hoạch.',
  difficulties: 'Thiếu thiết bị.',
  proposals: null,
  nextSteps: 'Tiếp tục tập huấn.',
}

describe('acceptsNarrative', () => {
  it('changes the sections that are sent and leaves the others', () => {
    expect(acceptsNarrative({ sent: { proposals: 'Đề nghị cấp máy.' }, stored })).toEqual({
      ok: true,
      value: { ...stored, proposals: 'Đề nghị cấp máy.' },
    })
  })

  it.each(['', '  \n', null])('clears a section with %j', (results) => {
    expect(acceptsNarrative({ sent: { results }, stored })).toEqual({
      ok: true,
      value: { ...stored, results: null },
    })
  })

  it.each(NARRATIVE_SECTIONS)('takes 10,000 characters in %s and refuses one more', (section) => {
    expect(acceptsNarrative({ sent: { [section]: 'a'.repeat(10_000) }, stored }).ok).toBe(true)
    expect(acceptsNarrative({ sent: { [section]: 'a'.repeat(10_001) }, stored })).toEqual({
      ok: false,
      refusal: {
        kind: 'rule',
        code: 'narrative_too_long',
        path: `narrative.${section}`,
        params: { limit: 10_000, length: 10_001 },
      },
    })
  })

  it('measures and keeps text in NFC', () => {
    const composed = 'ạ'.normalize('NFC').repeat(10_000)
    const result = acceptsNarrative({ sent: { results: composed.normalize('NFD') }, stored })
    expect(result).toEqual({ ok: true, value: { ...stored, results: composed } })
  })

  it('does not measure a stored section that is not sent', () => {
    const long = { ...stored, results: 'a'.repeat(20_000) }
    expect(acceptsNarrative({ sent: { proposals: 'x' }, stored: long }).ok).toBe(true)
  })
})
