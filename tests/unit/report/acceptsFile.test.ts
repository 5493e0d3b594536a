import { acceptsFile } from '@/domain/report/acceptsFile'

const pdf = { name: 'Báo cáo.pdf', type: 'application/pdf', size: 5000 }
const codeOf = (file: Partial<typeof pdf>) => {
  const accepted = acceptsFile({ ...pdf, ...file })
  return accepted.ok ? accepted.value : accepted.refusal.code
}

describe('a file as evidence', () => {
  it('is taken up to 20 MB, and not with one byte more', () => {
    expect([codeOf({ size: 20_000_000 }), codeOf({ size: 20_000_001 })]).toEqual([
      'application/pdf',
      'file_too_large',
    ])
  })

  it('is refused when it is empty, of another kind, or has an endless name', () => {
    expect([
      codeOf({ size: 0 }),
      codeOf({ name: 'a.svg', type: 'image/svg+xml' }),
      codeOf({ name: 'a.docm', type: 'application/vnd.ms-word.document.macroenabled.12' }),
      codeOf({ name: `${'a'.repeat(117)}.pdf` }),
    ]).toEqual(['file_empty', 'file_type_refused', 'file_type_refused', 'file_name_too_long'])
  })

  it('is refused where its name says another kind than the browser', () => {
    expect([codeOf({ name: 'a.exe' }), codeOf({ name: 'a.png' }), codeOf({ name: 'a.PDF' })]).toEqual([
      'file_type_refused',
      'file_type_refused',
      'application/pdf',
    ])
  })

  it('is known by its ending where the browser knows no type', () => {
    expect([
      codeOf({ name: 'A.XLSX', type: '' }),
      codeOf({ name: 'a.exe', type: '' }),
      codeOf({ name: 'pdf', type: '' }),
    ]).toEqual([
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'file_type_refused',
      'file_type_refused',
    ])
  })
})
