import { composeNarrative } from '@/domain/report/composeNarrative'
import type { Narrative } from '@/domain/report/narrative'

const empty: Narrative = { results: null, difficulties: null, proposals: null, nextSteps: null }

describe('composeNarrative', () => {
  it('puts the text of each unit under its name, section by section, in the order given', () => {
    const units = [
      { name: 'Phòng Kinh tế', narrative: { ...empty, results: 'Đã hỗ trợ 05 hộ.\nĐã mở 01 lớp.' } },
      {
        name: 'Công an xã',
        narrative: { ...empty, results: 'Đã cấp 120 tài khoản.', proposals: 'Cấp thêm máy.' },
      },
    ]
    expect(composeNarrative({ units })).toEqual({
      results: 'Phòng Kinh tế:\nĐã hỗ trợ 05 hộ.\nĐã mở 01 lớp.\n\nCông an xã:\nĐã cấp 120 tài khoản.',
      difficulties: null,
      proposals: 'Công an xã:\nCấp thêm máy.',
      nextSteps: null,
    })
  })

  it('names no unit that wrote nothing or only blanks', () => {
    const units = [
      { name: 'Trạm Y tế', narrative: { ...empty, results: ' \n ' } },
      { name: 'Phòng Kinh tế', narrative: { ...empty, results: 'Đã mở 01 lớp.' } },
    ]
    expect(composeNarrative({ units }).results).toBe('Phòng Kinh tế:\nĐã mở 01 lớp.')
  })

  it('is empty without units', () => {
    expect(composeNarrative({ units: [] })).toEqual(empty)
  })

  it('does not cut texts that together exceed what one person may write', () => {
    const units = ['A', 'B'].map((name) => ({ name, narrative: { ...empty, results: 'a'.repeat(10_000) } }))
    expect(composeNarrative({ units }).results).toHaveLength(2 * 10_003 + 2)
  })
})
