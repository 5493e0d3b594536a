import { runBounded } from '@/files/bounded/runBounded'
import { limits } from '@/files/source/limits'
import { readIssuedPlan } from '@/files/source/readIssuedPlan'
import { readSource } from '@/files/source/readSource'
import { readGrid } from '@/files/xlsx/readGrid'
import { excelFile, textRow } from '../../support/files/excelFile'
import { bytesOf } from '../../support/files/readHere'
import { p, wordFile } from '../../support/files/wordFile'

const context = {
  communes: { provinces: [], communes: [] },
  units: [{ id: 'u1', name: 'Phòng Việc Mới', aliases: [] }],
}
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

  it('hands over what a plan says, read against the units it is given', async () => {
    const text = [
      'KẾ HOẠCH',
      'Triển khai chuyển đổi số năm 2026',
      'STT\tChỉ tiêu\tĐơn vị tính\tKế hoạch năm 2026\tĐơn vị chủ trì',
      '1\tTỷ lệ hồ sơ trực tuyến\t%\t≥ 60\tPhòng Việc Mới',
      '2\tTỷ lệ phủ sóng\t%\t≥ 80\tPhòng Việc Mới',
    ].join('\n')
    const read = await readIssuedPlan({ bytes: bytesOf(text), name: 'kh.txt', ...context })
    expect(read).toMatchObject({
      ok: true,
      value: {
        source: { blocks: expect.any(Array) },
        reading: { indicators: [{ leadUnits: [{ unit: 'u1' }] }, { target: { value: 80 } }] },
      },
    })
  })

  it('ends the reading of rows that are made to be slow, too', async () => {
    const row = (at: number) =>
      `${at}\tTỷ lệ ${at}\t%\t5\tPhòng Lạ ${at} Kinh tế và Tổ ${at}\tUBND xã Phòng ${at} Công an xã, Hội ${at}`
    const slow = [
      'STT\tChỉ tiêu\tĐơn vị tính\tKế hoạch năm 2026\tĐơn vị chủ trì\tĐơn vị phối hợp',
      ...Array.from({ length: 6000 }, (_, at) => row(at + 1)),
    ].join('\n')
    const read = await runBounded(
      { task: 'plan', bytes: bytesOf(slow), name: 'a', ...context },
      { ...limits, timeMs: 700 },
    )
    expect(read).toMatchObject({ ok: false, refusal: { code: 'source_timeout' } })
  })

  it('lets all of many files be read, a few at a time', async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => readSource({ bytes: word, name: 'a' })))
    expect(all.every(({ ok }) => ok)).toBe(true)
  })
})
