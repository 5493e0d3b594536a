import { runBounded } from '@/files/bounded/runBounded'
import { limits } from '@/files/source/limits'
import { readSource } from '@/files/source/readSource'
import { readGrid } from '@/files/xlsx/readGrid'
import { excelFile, textRow } from '../../support/files/excelFile'
import { bytesOf } from '../../support/files/readHere'
import { p, wordFile } from '../../support/files/wordFile'

const word = wordFile({ body: p('kế hoạch') })

describe('the thread in which a file is read', () => {
  it('hands over the document and leaves the bytes to their owner', async () => {
    const read = await readSource({ bytes: word, name: 'kh.docx' })
    expect(read).toMatchObject({ ok: true, value: { blocks: [{ text: 'kế hoạch' }] } })
    expect(word.length).toBeGreaterThan(0)
  })

  it('hands over the cells of an Excel file', async () => {
    const bytes = excelFile({ sheets: [{ name: 'a', rows: textRow(1, ['b']) }] })
    expect(await readGrid({ bytes, name: 'kh.xlsx' })).toMatchObject({
      ok: true,
      value: { sheets: [{ name: 'a' }] },
    })
  })

  it('says why a file is refused, with its name', async () => {
    expect(await readSource({ bytes: bytesOf('%PDF-1.7'), name: 'kh.pdf' })).toEqual({
      ok: false,
      refusal: { kind: 'rule', code: 'source_pdf', params: { name: 'kh.pdf' } },
    })
  })

  it('is not begun for nothing or for too much', async () => {
    const codeOf = async (bytes: Uint8Array) => {
      const read = await readSource({ bytes, name: 'a' })
      return read.ok ? null : read.refusal.code
    }
    expect(await codeOf(new Uint8Array())).toBe('source_empty')
    expect(await codeOf(new Uint8Array(limits.fileBytes + 1))).toBe('source_too_large')
  })

  it.each([
    ['time', { timeMs: 1 }, 'source_timeout'],
    ['memory', { heapMegabytes: 4 }, 'source_out_of_memory'],
  ])('is ended when it takes too much %s', async (_, less, code) => {
    const read = await runBounded({ task: 'source', bytes: word, name: 'a' }, { ...limits, ...less })
    expect(read).toMatchObject({ ok: false, refusal: { code } })
  })

  it('lets all of many files be read, a few at a time', async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => readSource({ bytes: word, name: 'a' })))
    expect(all.every(({ ok }) => ok)).toBe(true)
  })
})
