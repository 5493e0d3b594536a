import { strFromU8, unzipSync } from 'fflate'
import { planDocument } from '@/domain/document/planDocument'
import { reportDocument } from '@/domain/document/reportDocument'
import type { OfficialDocument } from '@/domain/document/types'
import { writeDocx } from '@/files/docx/writeDocx'
import { documentWords as say } from '@/i18n/documentWords'
import { choices, indicatorLine, reportFacts, taskLine } from './facts'

type Package = Record<string, string>

const partsOf = async (document: OfficialDocument): Promise<Package> =>
  Object.fromEntries(
    Object.entries(unzipSync(await writeDocx({ document }))).map(([name, part]) => [name, strFromU8(part)]),
  )

const made = (facts: Parameters<typeof reportFacts>[0] = {}, chosen: Parameters<typeof choices>[0] = {}) =>
  reportDocument({ facts: reportFacts(facts), choices: choices(chosen), say })

const paragraphWith = (xml: string, text: string): string =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => paragraph).find((one) => one.includes(text)) ??
  ''

const all = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map(([, found]) => found!)

let issued: Package
let xml: string
beforeAll(async () => {
  issued = await partsOf(made())
  xml = issued['word/document.xml']!
})

describe('the Word file of a report', () => {
  it('is on A4, standing for the letter and lying for the appendices', () => {
    expect(all(xml, /<w:pgSz ([^/]*)\/>/g)).toEqual([
      'w:w="11906" w:h="16838" w:orient="portrait"',
      'w:w="16838" w:h="11906" w:orient="landscape"',
      'w:w="16838" w:h="11906" w:orient="landscape"',
    ])
  })

  it('has the margins of the decree: 20 mm above and below, 30 left, 15 right', () => {
    const mm = (name: string): number[] =>
      all(xml, new RegExp(`<w:pgMar [^/]*w:${name}="(\\d+)"`, 'g')).map(
        (twips) => (Number(twips) / 1440) * 25.4,
      )
    for (const [name, least, most] of [
      ['top', 20, 25],
      ['bottom', 20, 25],
      ['left', 30, 35],
      ['right', 15, 20],
    ] as const) {
      expect(mm(name)).toHaveLength(3)
      for (const margin of mm(name)) {
        expect(margin).toBeGreaterThanOrEqual(least)
        expect(margin).toBeLessThanOrEqual(most)
      }
    }
  })

  it('knows one font', () => {
    expect(new Set(all(xml, /w:ascii="([^"]+)"/g))).toEqual(new Set(['Times New Roman']))
    expect(xml.split('<w:r>').length - 1).toBeLessThanOrEqual(all(xml, /(<w:rFonts )/g).length)
  })

  it('is black, without shading', () => {
    expect(new Set(all(xml, /<w:color w:val="([^"]+)"/g))).toEqual(new Set(['000000']))
    expect(xml).not.toContain('<w:shd')
  })

  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '25', true, false],
    ['Độc lập - Tự do - Hạnh phúc', '27', true, false],
    ['XÃ LỘC QUANG', '25', true, false],
    ['Số: 05/BC-UBND', '26', false, false],
    ['Lộc Quang, ngày 18 tháng 10 năm 2026', '27', false, true],
    ['>BÁO CÁO<', '28', true, false],
    ['Thực hiện chế độ báo cáo', '28', false, false],
    ['Nơi nhận:', '24', true, true],
    ['- Lưu: VT, VHXH.', '22', false, false],
    ['TM. ỦY BAN NHÂN DÂN', '27', true, false],
    ['Phụ lục I<', '28', true, false],
  ])('writes “%s” in its size and kind of letters', (text, size, isBold, isItalic) => {
    const paragraph = paragraphWith(xml, text)
    expect(paragraph).toContain(`<w:sz w:val="${size}"/>`)
    expect(paragraph.includes('<w:b/>')).toBe(isBold)
    expect(paragraph.includes('<w:i/>')).toBe(isItalic)
  })

  it('justifies its text, the first line 1 to 1.27 cm in, 6 points apart', () => {
    const paragraph = paragraphWith(xml, 'Thực hiện chế độ báo cáo')
    const [indent] = all(paragraph, /w:firstLine="(\d+)"/g)
    expect((Number(indent) / 1440) * 2.54).toBeGreaterThanOrEqual(1)
    expect((Number(indent) / 1440) * 2.54).toBeLessThanOrEqual(1.271)
    expect(paragraph).toContain('<w:jc w:val="both"/>')
    expect(paragraph).toContain('w:before="120"')
  })

  it('has its blocks in the order of the decree', () => {
    const order = [
      'CỘNG HÒA',
      'Số: 05/BC-UBND',
      '>BÁO CÁO<',
      'Kết quả tháng 10',
      'Thực hiện chế độ',
      'I. CÔNG TÁC',
      'V. KIẾN NGHỊ',
      './.',
      'Nơi nhận:',
      'Phụ lục I<',
      'Phụ lục II<',
    ].map((text) => xml.indexOf(text))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order).not.toContain(-1)
  })

  it('repeats the header of each table and its row of numbers on every page', () => {
    expect(all(xml, /(<w:tblHeader\/>)/g)).toHaveLength(4)
  })

  it('has number and place on one row of a table without borders', () => {
    const [head] = all(xml, /(<w:tbl>.*?<\/w:tbl>)/gs)
    const rows = all(head!, /(<w:tr>.*?<\/w:tr>)/gs)
    expect(rows).toHaveLength(2)
    expect(rows[1]).toContain('Số: 05/BC-UBND')
    expect(rows[1]).toContain('Lộc Quang, ngày 18')
    expect(new Set(all(head!, /<w:(?:top|left|insideH|insideV) w:val="([^"]+)"/g))).toEqual(
      new Set(['none', 'single']),
    )
  })

  it('numbers the pages of each part from 1 in the top margin, not on the first', () => {
    expect(all(xml, /(<w:titlePg\/>)/g)).toHaveLength(3)
    expect(all(xml, /<w:pgNumType w:start="(\d+)"/g)).toEqual(['1', '1', '1'])
    const headers = Object.entries(issued).filter(([name]) => /^word\/header\d+\.xml$/.test(name))
    const numbered = headers.filter(([, part]) => part.includes('PAGE'))
    expect([headers.length, numbered.length]).toEqual([6, 3])
    for (const [, part] of numbered) expect(part).toContain('<w:jc w:val="center"/>')
  })

  it('bears title, version and the head of the chain', () => {
    expect(issued['docProps/core.xml']).toContain('<dc:title>Báo cáo kết quả tháng 10 năm 2026')
    expect(issued['docProps/custom.xml']).toContain('ab'.repeat(32))
    expect(issued['docProps/custom.xml']).toContain('name="version"')
  })

  it('has a watermark behind every page of a draft, and none once it is issued', async () => {
    const headersOf = (parts: Package): string[] =>
      Object.entries(parts).flatMap(([name, part]) => (/^word\/header/.test(name) ? [part] : []))
    const draft = headersOf(await partsOf(made({ issued: null })))
    expect(draft.map((part) => part.includes('string="DỰ THẢO"'))).toEqual(Array(6).fill(true))
    expect(headersOf(issued).some((part) => part.includes('DỰ THẢO'))).toBe(false)
  })
})

it('the Party’s form has a star and no name of the country', async () => {
  const parts = await partsOf(
    made({ commune: 'Xã Tiểu Cần', committee: 'Ban Chỉ đạo 57 xã Tiểu Cần' }, { form: 'party' }),
  )
  const party = parts['word/document.xml']!
  expect(party).toContain('>*<')
  expect(party).toContain('ĐẢNG CỘNG SẢN VIỆT NAM')
  expect(party).not.toContain('CỘNG HÒA')
})

it('what says the same is the same file, byte by byte', async () => {
  const [one, other] = [await writeDocx({ document: made() }), await writeDocx({ document: made() })]
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
})

it('text that looks like markup stays text, and what XML cannot hold is left out', async () => {
  const name = '<script>alert(1)</script> & \u0000\u000b\ud800 "x"'
  const parts = await partsOf(
    made({ indicators: [indicatorLine({ name })], tasks: [taskLine({ result: name })] }),
  )
  const text = parts['word/document.xml']!
  expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp;')
  // eslint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u0000\u000b]|\ud800(?![\udc00-\udfff])/)
})

it('a plan without rows is a letter alone', async () => {
  const facts = {
    form: 'government',
    commune: 'Xã Lộc Ninh',
    issuer: null,
    title: 'Kế hoạch năm 2026',
    number: '1/KH-UBND',
    date: '2026-01-05',
    planFrom: '2026-01-01',
    planTo: '2026-12-31',
    settledAt: '2026-01-05T00:00:00.000Z',
    legalBasis: [],
    goals: [],
    indicators: [],
    tasks: [],
    budget: [],
    rules: [],
    receiver: null,
    office: null,
  } as const
  const parts = await partsOf(planDocument({ facts: facts as never, say }))
  expect(all(parts['word/document.xml']!, /(<w:sectPr>)/g)).toHaveLength(1)
  expect(parts['word/document.xml']).toContain('Số: 01/KH-UBND')
})
