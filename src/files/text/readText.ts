import type { SourceBlock, SourceDocument } from '@/domain/planText/sourceDocument'

/** Lines with tabs are rows of a table, others paragraphs. */
export const readText = ({ text }: { text: string }): SourceDocument => {
  const blocks: SourceBlock[] = []
  for (const [at, line] of text
    .normalize('NFC')
    .split(/\r\n?|\n/)
    .entries()) {
    if (line.trim() === '') continue
    const last = blocks.at(-1)
    const cells = line.split('\t').map((cell) => ({ text: cell.trim(), covered: null }))
    const row = { lines: [at + 1], isHeader: false, cells }
    if (cells.length === 1)
      blocks.push({ type: 'paragraph', lines: [at + 1], text: line.trim(), heading: null, label: null })
    else if (last?.type === 'table' && last.rows[0]?.cells.length === cells.length) last.rows.push(row)
    else blocks.push({ type: 'table', name: null, rows: [row] })
  }
  return { blocks }
}
