import { readXml } from '@/files/xml/readXml'

/** What a paragraph style of Word says that matters here, what it is based on included. */
export type ParagraphStyle = {
  id: string
  /** 0 for the first level; 9 and null for text. */
  outline: number | null
  numId: string | null
  level: number | null
}

export type Styles = { styleOf: (id: string | null) => ParagraphStyle | null }

type Written = ParagraphStyle & { name: string; basedOn: string | null }

const HEADING = /^heading ([1-9])$/i
const DEEPEST_CHAIN = 20

/** The paragraph and numbering styles of a `styles` part; an empty list where there is none. */
export const readStyles = ({ bytes }: { bytes: Uint8Array | null }): Styles => {
  const written = new Map<string, Written>()
  let defaultId: string | null = null
  if (bytes !== null) {
    let style: Written | null = null
    readXml({
      bytes,
      open: (name, { styleId, type, val, default: isDefault }) => {
        if (name === 'w:style' && styleId !== undefined) {
          style = { id: styleId, name: '', basedOn: null, outline: null, numId: null, level: null }
          written.set(styleId, style)
          if (type === 'paragraph' && (isDefault === '1' || isDefault === 'true')) defaultId = styleId
        }
        if (style === null || val === undefined) return
        if (name === 'w:name') style.name = val
        if (name === 'w:basedOn') style.basedOn = val
        if (name === 'w:outlineLvl') style.outline = Number(val)
        if (name === 'w:numId') style.numId = val
        if (name === 'w:ilvl') style.level = Number(val)
      },
      close: (name) => {
        if (name === 'w:style') style = null
      },
    })
  }
  const known = new Map<string, ParagraphStyle>()
  return {
    styleOf: (asked) => {
      const id = asked ?? defaultId
      if (id === null || !written.has(id)) return null
      if (!known.has(id)) known.set(id, inherit(id, written))
      return known.get(id)!
    },
  }
}

const inherit = (id: string, written: Map<string, Written>): ParagraphStyle => {
  const whole: ParagraphStyle = { id, outline: null, numId: null, level: null }
  let style = written.get(id)
  for (let step = 0; style !== undefined && step < DEEPEST_CHAIN; step += 1) {
    whole.outline ??= style.outline ?? headingLevel(style.name)
    if (whole.numId === null && style.numId !== null) {
      whole.numId = style.numId
      whole.level = style.level
    }
    style = style.basedOn === null ? undefined : written.get(style.basedOn)
  }
  return whole
}

const headingLevel = (name: string): number | null => {
  const level = HEADING.exec(name)?.[1]
  return level === undefined ? null : Number(level) - 1
}
