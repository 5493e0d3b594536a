import { parse } from 'parse5'
import type { SourceBlock, SourceDocument } from '@/domain/planText/sourceDocument'
import { tidyLines } from '@/domain/planText/tidyLines'
import { showSymbols } from '@/files/docx/symbols'
import { buildTable } from '@/files/source/buildTable'
import { fault } from '@/files/source/fault'
import { lineOfRow } from '@/files/source/lineOfRow'
import { loneParagraph, splitSheet } from '@/files/source/splitSheet'
import { newTally } from '@/files/source/tally'
import {
  attributeOf,
  childrenOf,
  isElement,
  isShown,
  styleOf,
  type HtmlElement,
  type HtmlNode,
} from './elementOf'
import { newListCounter } from './newListCounter'
import { placeRows } from './placeRows'

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary ul'.split(
    ' ',
  ),
)
/** What spreadsheets write into a page or the clipboard: its table has no bounds of its own. */
const OF_A_SHEET = /urn:schemas-microsoft-com:office:excel|google-sheets-html-origin|data-sheets-|\ssdnum=/
const WHITE = /[ \t\r\n\f]+/g
const DEEPEST = 1_000

type Place = {
  depth: number
  heading: number | null
  isPre: boolean
  font: string | null
  counter: ReturnType<typeof newListCounter> | null
}
/** Where text goes: paragraphs of the page, or lines of a cell. */
type Sink = {
  paragraph: (said: { text: string; heading: number | null; label: string | null }) => void
  table: (element: HtmlElement, place: Place) => void
}

/**
 * A page or what was pasted of one, as a browser would show it: white space collapses, lists have their marks (those
 * that Word and Google write as text too), merged cells their places, hidden elements are left out.
 */
export const readHtml = ({ html }: { html: string }): SourceDocument => {
  const tally = newTally()
  const blocks: SourceBlock[] = []
  const isSheet = OF_A_SHEET.test(html)
  let line = 0

  const page: Sink = {
    paragraph: ({ text, heading, label }) => {
      if (text === '') return
      tally.addText(text)
      line += 1
      blocks.push({ type: 'paragraph', lines: [line], text, heading, label })
    },
    table: (element, place) => {
      const { placed, captions } = placeRows({ table: element, read: (cell) => linesOf(cell, place) })
      for (const caption of captions) flow([caption], { ...place, depth: place.depth + 1 }, page)
      for (const [at, { lines, cells }] of placed.entries())
        if (isSheet) lines.push(at + 1)
        else if (cells.some(({ text }) => text !== '')) lines.push((line += 1))
      for (const part of isSheet ? splitSheet({ rows: placed }) : [{ isTable: true, rows: placed }])
        if (part.isTable) {
          const table = buildTable({ name: null, rows: part.rows, tally })
          if (table !== null) blocks.push(table)
        } else for (const row of part.rows) blocks.push(loneParagraph({ row }))
    },
  }

  flow([parse(html)], { depth: 0, heading: null, isPre: false, font: null, counter: null }, page)
  return { blocks }
}

const linesOf = (cell: HtmlElement, place: Place): string => {
  const lines: string[] = []
  const sink: Sink = {
    paragraph: ({ text, label }) => lines.push(label === null ? text : `${label} ${text}`.trim()),
    table: (element, inside) => {
      const { placed } = placeRows({ table: element, read: (inner) => linesOf(inner, inside) })
      lines.push(...placed.map(lineOfRow))
    },
  }
  flow(childrenOf(cell), { ...place, depth: place.depth + 1, heading: null, counter: null }, sink)
  return lines.filter((text) => text !== '').join('\n')
}

/** Walks nodes in order and hands each paragraph and table on. */
const flow = (nodes: HtmlNode[], start: Place, sink: Sink): void => {
  let parts: string[] = []
  let label: string | null = null
  let heading = start.heading

  const flush = () => {
    const text = tidyLines({ text: parts.join('') })
    parts = []
    if (text === '') return
    sink.paragraph({ text, heading, label })
    label = null
  }

  const visit = (node: HtmlNode, place: Place): void => {
    if (place.depth > DEEPEST) throw fault('source_too_deep')
    if (node.nodeName === '#text' && 'value' in node) {
      const text = place.isPre ? node.value : node.value.replace(WHITE, ' ')
      parts.push(showSymbols({ text, font: place.font }))
    } else if (isElement(node)) enter(node, place)
    else for (const child of childrenOf(node)) visit(child, { ...place, depth: place.depth + 1 })
  }

  const enter = (element: HtmlElement, place: Place): void => {
    const name = element.tagName
    if (!isShown(element)) return
    if (name === 'br') return void parts.push('\n')
    if (styleOf(element, 'mso-list') === 'ignore') return void (label = plainOf(element, place))
    if (name === 'table') {
      flush()
      return sink.table(element, { ...place, depth: place.depth + 1 })
    }
    const isBlock = BLOCKS.has(name)
    if (isBlock) flush()
    if (name === 'li') label = (place.counter ?? newListCounter({ list: element })).next({ item: element })
    const inside = placeIn(element, place)
    heading = inside.heading
    for (const child of childrenOf(element)) visit(child, inside)
    if (isBlock) flush()
    if (name === 'li') label = null
    heading = place.heading
  }

  for (const node of nodes) visit(node, start)
  flush()
}

const placeIn = (element: HtmlElement, place: Place): Place => {
  const name = element.tagName
  const outline = Number.parseInt(styleOf(element, 'mso-outline-level') ?? '', 10)
  const level = /^h[1-6]$/.test(name) ? Number(name[1]) : Number.isNaN(outline) ? null : Math.min(6, outline)
  const font = styleOf(element, 'font-family') ?? attributeOf(element, 'face') ?? place.font
  return {
    depth: place.depth + 1,
    heading: level ?? place.heading,
    isPre: place.isPre || name === 'pre',
    font: font === null ? null : font.split(',')[0]!.replace(/["']/g, '').trim(),
    counter: name === 'ol' || name === 'ul' ? newListCounter({ list: element }) : place.counter,
  }
}

/** The text of an element, however it is nested, in one line. */
const plainOf = (element: HtmlElement, place: Place): string | null => {
  const lines: string[] = []
  const sink: Sink = { paragraph: ({ text }) => lines.push(text), table: () => undefined }
  flow(childrenOf(element), { ...place, depth: place.depth + 1 }, sink)
  return lines.join(' ').trim() || null
}
