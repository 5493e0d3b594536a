import { deflateRawSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { SOURCE_FAULTS } from '@/files/source/fault'
import { limits } from '@/files/source/limits'
import { SOURCE_NOTES } from '@/files/source/notes'
import { excelFile, excelParts, textRow } from '../../support/files/excelFile'
import { bytesOf, refusalOf } from '../../support/files/readHere'
import { p, tbl, tc, tr, wordFile, wordParts, zipFile } from '../../support/files/wordFile'

const WORD = 'word/document.xml'
const parts = wordParts({ body: p('kế hoạch') })
const typed = (type: string) => wordFile({ body: p('a'), mainType: type })
const compound = (stream: string) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(stream, 'utf16le')])
const hex = (text: string) => new Uint8Array(Buffer.from(text.padEnd(64, '0'), 'hex'))

const without = (all: Record<string, string>, lost: string) =>
  Object.fromEntries(Object.entries(all).filter(([name]) => !name.includes(`${lost}.xml`)))

describe('a file that is not read', () => {
  it.each([
    ['source_pdf', bytesOf('%PDF-1.7\n%âãÏÓ')],
    ['source_image', hex('89504e470d0a1a0a')],
    ['source_image', hex('ffd8ffe0')],
    ['source_rich_text', bytesOf('{\\rtf1\\ansi kế hoạch}')],
    ['source_web_archive', bytesOf('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="a"\n')],
    ['source_old_word', compound('WordDocument')],
    ['source_old_excel', compound('Workbook')],
    ['source_encrypted', compound('EncryptedPackage')],
    ['source_old_office', compound('PowerPoint Document')],
    ['source_wrong_type', hex('7f454c46020101')],
    ['source_wrong_type', bytesOf('<?xml version="1.0"?><a/>')],
    ['source_wrong_type', zipFile({ 'a.txt': 'a' })],
    [
      'source_open_document',
      zipFile({ mimetype: 'a', 'content.xml': '<a/>', 'META-INF/manifest.xml': '<a/>' }),
    ],
    [
      'source_slides',
      typed('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
    ],
    [
      'source_binary_excel',
      typed('application/vnd.ms-excel.sheet.binary.macroEnabled.main'.replace('.macroEnabled', '')),
    ],
    ['source_macros', typed('application/vnd.ms-word.document.macroEnabled.main+xml')],
    ['source_macros', zipFile({ ...parts, 'word/vbaProject.bin': 'a' })],
    ['source_empty', bytesOf(' \n\t')],
    ['source_no_text', wordFile({ body: p('') })],
    ['source_broken', zipFile({ ...parts, [WORD]: '<w:document><w:body>' })],
    ['source_broken', zipFile({ ...parts, [WORD]: new Uint8Array([0x3c, 0x61, 0x3e, 0xff, 0xfe]) })],
    ['source_broken', wordFile({ body: p('a') }).slice(0, 500)],
    [
      'source_broken',
      zipFile(without(wordParts({ body: p('a'), more: { numbering: '<a/>' } }), 'numbering')),
    ],
    ['source_broken', excelFile({ sheets: [{ name: 'a', rows: '<row><c t="s"><v>7</v></c></row>' }] })],
    ['source_dtd', zipFile({ ...parts, [WORD]: `<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>` })],
    ['source_too_deep', wordFile({ body: '<w:p>'.repeat(300) + '</w:p>'.repeat(300) })],
  ])('is refused with %s', (code, bytes) => {
    expect(refusalOf(bytes)).toBe(code)
  })

  it('is refused where cells are asked for and it is no Excel file', () => {
    expect(refusalOf(wordFile({ body: p('a') }), 'grid')).toBe('source_wrong_type_grid')
    expect(refusalOf(bytesOf('a\tb'), 'grid')).toBe('source_wrong_type_grid')
  })

  it('has a sentence for every reason and remark, and none besides', () => {
    for (const language of ['vi', 'en']) {
      const messages = JSON.parse(readFileSync(`src/i18n/${language}/errors.source.json`, 'utf8'))
      expect(Object.keys(messages).sort()).toEqual([...SOURCE_FAULTS, ...SOURCE_NOTES].sort())
    }
  })
})

describe('the parts of a zip file', () => {
  const word = zipFile(parts)
  const nameAt = (bytes: Uint8Array, name: string) => Buffer.from(bytes).lastIndexOf(name)

  it('are refused when one unpacks to more than the file declares', () => {
    const lying = Buffer.from(word)
    lying.writeUInt32LE(10, nameAt(word, WORD) - 46 + 24)
    expect(refusalOf(lying)).toBe('source_unpacks_too_large')
  })

  it('are refused when one does not have its checksum', () => {
    const stored = zipSync(
      Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])),
      {
        level: 0,
      },
    )
    const changed = Buffer.from(stored)
    changed[changed.indexOf('hoạch')] = 'k'.charCodeAt(0)
    expect(refusalOf(stored)).toBe(null)
    expect(refusalOf(changed)).toBe('source_broken')
  })

  it('are refused when one declares more than is allowed, before it is unpacked', () => {
    const huge = Buffer.from(word)
    huge.writeUInt32LE(limits.partBytes + 1, nameAt(word, WORD) - 46 + 24)
    expect(refusalOf(huge)).toBe('source_unpacks_too_large')
  })

  it('are refused when two have one name', () => {
    const twice = Buffer.from(zipFile({ ...parts, 'word/documenX.xml': 'a' }))
    twice[twice.lastIndexOf('documenX') + 7] = 't'.charCodeAt(0)
    expect(refusalOf(twice)).toBe('source_broken')
  })

  it('are refused when they are too many', () => {
    const many = Object.fromEntries(Array.from({ length: limits.parts + 1 }, (_, at) => [`a${at}`, '']))
    expect(refusalOf(zipFile({ ...parts, ...many }))).toBe('source_too_many_parts')
  })

  it('are refused when one is locked by a password', () => {
    const locked = Buffer.from(word)
    locked.writeUInt16LE(1, nameAt(word, '[Content_Types].xml') - 46 + 8)
    expect(refusalOf(locked)).toBe('source_encrypted')
  })

  it('may stand behind other bytes', () => {
    expect(refusalOf(new Uint8Array([0x50, 0x4b, ...deflateRawSync(Buffer.from('a')), ...word]))).toBe(null)
  })
})

describe('a table beyond reason', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, at) => textRow(at + 1, ['a']))

  it('is refused for its rows', () => {
    const many = rows(limits.rows + 1).join('')
    expect(refusalOf(excelFile({ sheets: [{ name: 'a', rows: many }] }))).toBe('source_too_many_rows')
  })

  it('is refused for its columns', () => {
    const far = '<row r="1"><c r="ZZ1" t="inlineStr"><is><t>a</t></is></c></row>'
    expect(refusalOf(excelFile({ sheets: [{ name: 'a', rows: far }] }))).toBe('source_too_many_rows')
  })

  it('is refused for its letters, though each is stored once', () => {
    const cells = Array.from(
      { length: 30 },
      (_, at) => `<row r="${at + 1}"><c t="s"><v>0</v></c></row>`,
    ).join('')
    const strings = [`<t>${'a'.repeat(1_000_000)}</t>`]
    expect(refusalOf(zipFile(excelParts({ sheets: [{ name: 'a', rows: cells }], strings })))).toBe(
      'source_too_many_rows',
    )
  })

  it('of a text is refused for its rows too', () => {
    expect(refusalOf(bytesOf('a\tb\tc\n'.repeat(limits.rows + 1)))).toBe('source_too_many_rows')
  })

  it('of Word is refused for its rows too', () => {
    const many = Array.from({ length: limits.rows + 1 }, () => tr([tc('a')]))
    expect(refusalOf(wordFile({ body: tbl(many) }))).toBe('source_too_many_rows')
  })
})
