import { normalise } from '@/domain/vietnamese/normalise'
import fc from 'fast-check'

const anyText = fc
  .array(fc.integer({ min: 0, max: 0xd7ff }), { maxLength: 60 })
  .map((codes) => String.fromCodePoint(...codes))

describe('normalise', () => {
  it('makes letters typed in parts and in one piece the same text', () => {
    expect(normalise('Phòng Văn hóa'.normalize('NFD'))).toBe('Phòng Văn hóa')
  })

  it('makes one space of tabs, line ends and no-break spaces and trims the ends', () => {
    expect(normalise('  Công\u00a0an\t\n xã ')).toBe('Công an xã')
  })

  it('drops characters that nobody can see', () => {
    expect(normalise('\ufeffUBND\u200b xã\u00ad')).toBe('UBND xã')
  })

  it('leaves scanning errors alone', () => {
    expect(normalise('Phân đầu; PVHXXH')).toBe('Phân đầu; PVHXXH')
  })

  it('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => normalise(normalise(text)) === normalise(text)))
  })
})
