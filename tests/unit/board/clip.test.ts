import fc from 'fast-check'
import { clip } from '@/domain/board/clip'

describe('a text that is to stand on one line', () => {
  it('stays as it is where it fits', () => {
    expect(clip({ text: 'Công an xã', length: 10 })).toBe('Công an xã')
  })

  it('is cut at a word, and the cut is shown', () => {
    expect(clip({ text: 'Trung tâm Phục vụ hành chính công', length: 20 })).toBe('Trung tâm Phục vụ…')
    expect(clip({ text: 'Phòng Kinh tế, Văn phòng', length: 16 })).toBe('Phòng Kinh tế…')
  })

  it('is never longer than it may be', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 2, max: 40 }), (text, length) => {
        expect(clip({ text, length }).length).toBeLessThanOrEqual(length)
      }),
    )
  })
})
