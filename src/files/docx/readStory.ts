import type { SourceBlock, SourceNote } from '@/domain/planText/sourceDocument'
import { tidyLines } from '@/domain/planText/tidyLines'
import { buildTable } from '@/files/source/buildTable'
import { lineOfRow } from '@/files/source/lineOfRow'
import { note } from '@/files/source/notes'
import type { Tally } from '@/files/source/tally'
import { readXml } from '@/files/xml/readXml'
import { isOn, NOT_SHOWN } from './elements'
import { newCounter, NO_LIST } from './newCounter'
import { newTableDraft, type TableDraft } from './newTableDraft'
import type { Numbering } from './readNumbering'
import type { ParagraphStyle, Styles } from './readStyles'
import { snapColumns } from './snapColumns'
import { showSymbols, symbolOf } from './symbols'

type Paragraph = {
  parts: string[]
  styleId: string | null
  outline: number | null
  numId: string | null
  level: number | null
  /** Its end was deleted: it goes on in the next one. */
  runsOn: boolean
}
type Run = { isHidden: boolean; font: string | null }
type Attributes = Readonly<Record<string, string>>

const OLD_FONT = /^(\.vn|vni-)/i

/**
 * The paragraphs and tables of a body or header part in order. Tracked insertions are read, deletions not; fields show
 * their last result; text boxes stand before the paragraph they hang on; a table inside a cell is lines of its text.
 */
export const readStory = (given: {
  bytes: Uint8Array
  styles: Styles
  numbering: Numbering
  tally: Tally
}): { blocks: SourceBlock[]; notes: SourceNote[] } => {
  const { bytes, styles, numbering, tally } = given
  const blocks: SourceBlock[] = []
  const notes = new Map<string, SourceNote>()
  const counter = newCounter({ numbering })
  const path: string[] = []
  const paragraphs: Paragraph[] = []
  const runs: Run[] = []
  const tables: TableDraft[] = []
  const placeholders: boolean[] = []
  let carried = ''
  let line = 0
  /** How deep the element stands whose content is left out; null outside of one. */
  let leftOutAt: number | null = null

  const tell = (code: Parameters<typeof note>[0]) => notes.set(code, note(code))
  const parent = (levels: number) => path[path.length - 1 - levels]
  const write = (text: string) => {
    if (runs.at(-1)?.isHidden !== true) paragraphs.at(-1)?.parts.push(text)
  }

  const endParagraph = ({ parts, runsOn, ...paragraph }: Paragraph) => {
    if (tables.at(-1)?.isCovered()) return
    const written = carried + parts.join('')
    carried = runsOn ? written : ''
    if (runsOn) return
    put(written, paragraph)
  }

  const put = (written: string, paragraph: Omit<Paragraph, 'parts' | 'runsOn'>) => {
    const style = styles.styleOf(paragraph.styleId)
    const label = counter.next({ numId: paragraph.numId, level: paragraph.level, style })
    const text = tidyLines({ text: written })
    const table = tables.at(-1)
    if (table) table.add(label === null ? text : `${label} ${text}`.trim())
    else if (text !== '') {
      tally.addText(text)
      line += 1
      const heading = headingOf(paragraph.outline, style)
      blocks.push({ type: 'paragraph', lines: [line], text, heading, label })
    }
  }

  /** What would go on in a paragraph that does not come. */
  const putCarried = () => {
    const written = carried
    carried = ''
    if (written !== '') put(written, { styleId: null, outline: null, numId: NO_LIST, level: null })
  }

  const endRow = () => {
    const row = tables.at(-1)?.endRow() ?? null
    if (row === null || tables.length > 1 || row.cells.every(({ text }) => text === '')) return
    line += 1
    row.lines.push(line)
  }

  const endTable = () => {
    const table = tables.pop()
    const around = tables.at(-1)
    if (table === undefined) return
    if (around) for (const row of table.rows) around.add(lineOfRow(row))
    else {
      const built = buildTable({ name: null, rows: snapColumns(table), tally })
      if (built !== null) blocks.push(built)
    }
  }

  /** A deletion: of content, of a paragraph's end or of a row. */
  const deleted = () => {
    tell('source_tracked_changes')
    if (parent(1) === 'w:trPr') tables.at(-1)?.markDeleted()
    else if (parent(1) === 'w:rPr') {
      const paragraph = paragraphs.at(-1)
      if (parent(2) === 'w:pPr' && paragraph) paragraph.runsOn = true
    } else leftOutAt = path.length
  }

  const opened: Record<string, (attributes: Attributes) => void> = {
    'w:p': () =>
      paragraphs.push({ parts: [], styleId: null, outline: null, numId: null, level: null, runsOn: false }),
    'w:r': () => runs.push({ isHidden: false, font: null }),
    'm:r': () => runs.push({ isHidden: false, font: null }),
    'w:del': deleted,
    'w:moveFrom': deleted,
    'w:ins': () => tell('source_tracked_changes'),
    'w:pStyle': ({ val }) => set({ styleId: val ?? null }),
    'w:outlineLvl': ({ val }) => set({ outline: Number(val) }),
    'w:numId': ({ val }) => set({ numId: val ?? null }),
    'w:ilvl': ({ val }) => set({ level: Number(val) }),
    'w:vanish': ({ val }) => {
      const run = runs.at(-1)
      if (run && parent(2) === 'w:r') run.isHidden = isOn(val)
    },
    'w:rFonts': ({ ascii, hAnsi }) => {
      const run = runs.at(-1)
      if (run && parent(2) === 'w:r') run.font = ascii ?? hAnsi ?? null
    },
    'w:tab': () => parent(1) === 'w:r' && write('\t'),
    'w:ptab': () => write('\t'),
    'w:br': () => write('\n'),
    'w:cr': () => write('\n'),
    'w:noBreakHyphen': () => write('-'),
    'w:sym': ({ font, char }) =>
      write(symbolOf({ code: Number.parseInt(char ?? '', 16), font: font ?? null })),
    'm:den': () => write('/'),
    ':textpath': ({ string }) => write(string ?? ''),
    'w:altChunk': () => tell('source_embedded_document'),
    'w:sdt': () => placeholders.push(false),
    'w:showingPlcHdr': ({ val }) => (placeholders[placeholders.length - 1] = isOn(val)),
    'w:sdtContent': () => {
      if (placeholders.at(-1) === true) leftOutAt = path.length
    },
    'w:tbl': () => tables.push(newTableDraft()),
    'w:gridCol': ({ w }) => tables.at(-1)?.widths.push(Number(w) || Number.POSITIVE_INFINITY),
    'w:tr': () => tables.at(-1)?.startRow(),
    'w:gridBefore': ({ val }) => tables.at(-1)?.skipColumns(Number(val)),
    'w:tblHeader': ({ val }) => isOn(val) && tables.at(-1)?.markHeader(),
    'w:hidden': ({ val }) => parent(1) === 'w:trPr' && isOn(val) && tables.at(-1)?.markDeleted(),
    'w:tc': () => tables.at(-1)?.startCell(),
    'w:gridSpan': ({ val }) => tables.at(-1)?.spanColumns(Number(val)),
    'w:vMerge': ({ val }) => tables.at(-1)?.mergeDown({ continues: val !== 'restart' }),
    'w:hMerge': ({ val }) => val !== 'restart' && tables.at(-1)?.joinLeft(),
  }
  const set = (said: Partial<Paragraph>) => {
    const paragraph = paragraphs.at(-1)
    if (paragraph && path.includes('w:pPr', -4)) Object.assign(paragraph, said)
  }
  const closed: Record<string, () => void> = {
    'w:p': () => {
      const paragraph = paragraphs.pop()
      if (paragraph) endParagraph(paragraph)
    },
    'w:r': () => runs.pop(),
    'm:r': () => runs.pop(),
    'w:sdt': () => placeholders.pop(),
    'w:tc': () => {
      putCarried()
      tables.at(-1)?.endCell()
    },
    'w:tr': endRow,
    'w:tbl': endTable,
  }

  readXml({
    bytes,
    open: (name, attributes) => {
      path.push(name)
      if (leftOutAt !== null) return
      if (NOT_SHOWN.has(name)) leftOutAt = path.length
      else opened[name]?.(attributes)
    },
    text: (text) => {
      const inside = path.at(-1)
      if (leftOutAt !== null || (inside !== 'w:t' && inside !== 'm:t')) return
      const font = runs.at(-1)?.font ?? null
      if (font !== null && OLD_FONT.test(font)) tell('source_old_font')
      write(showSymbols({ text, font }))
    },
    close: (name) => {
      if (leftOutAt === null) closed[name]?.()
      if (leftOutAt === path.length) leftOutAt = null
      path.pop()
    },
  })
  putCarried()
  return { blocks, notes: [...notes.values()] }
}

const headingOf = (own: number | null, style: ParagraphStyle | null): number | null => {
  const outline = own ?? style?.outline ?? 9
  return outline >= 0 && outline < 9 ? Math.min(6, outline + 1) : null
}
