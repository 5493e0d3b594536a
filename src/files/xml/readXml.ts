import { SaxesParser, type SaxesTagNS } from 'saxes'
import { fault } from '@/files/source/fault'
import { limits } from '@/files/source/limits'
import { namespaces } from './namespaces'

export type XmlReader = {
  /** `attributes` by local name; those of relationships as 'r:id'. */
  open: (name: string, attributes: Readonly<Record<string, string>>) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

const CHUNK = 1 << 16

/**
 * Runs through an XML part. Names are 'w:tbl', 's:row' and so on by `namespaces`, ':name' in any other namespace.
 * Throws `source_broken` where it is not well-formed, `source_dtd`, `source_too_deep`.
 */
export const readXml = ({ bytes, open, text, close }: XmlReader & { bytes: Uint8Array }): void => {
  const parser = new SaxesParser({ xmlns: true })
  let depth = 0
  parser.on('error', () => {
    throw fault('source_broken')
  })
  parser.on('doctype', () => {
    throw fault('source_dtd')
  })
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > limits.depth) throw fault('source_too_deep')
    open(nameOf(tag), attributesOf(tag))
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    close?.(nameOf(tag))
  })
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  for (const piece of decode(bytes)) parser.write(piece)
  parser.close()
}

const nameOf = ({ uri, local }: SaxesTagNS): string => `${namespaces[uri] ?? ''}:${local}`

const attributesOf = ({ attributes }: SaxesTagNS): Record<string, string> => {
  const plain: Record<string, string> = {}
  for (const { uri, local, value } of Object.values(attributes))
    plain[namespaces[uri] === 'r' ? `r:${local}` : local] = value
  return plain
}

function* decode(bytes: Uint8Array): Generator<string> {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for (let at = 0; at < bytes.length; at += CHUNK)
      yield decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true })
    yield decoder.decode()
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
      ? fault('source_broken')
      : error
  }
}
