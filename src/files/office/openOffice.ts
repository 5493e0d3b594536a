import { posix } from 'node:path'
import { fault } from '@/files/source/fault'
import { readXml } from '@/files/xml/readXml'
import { openZip, type Zip } from '@/files/zip/openZip'

/** A Word or Excel file: its main part and the parts that this one names. */
export type OfficeFile = {
  kind: 'word' | 'excel'
  main: Buffer
  /** Whole names of the related parts by the last word of their type ('styles', 'header', 'worksheet'). */
  related: { id: string; type: string; part: string }[]
  /** The content of a related part; null where the file names none of that type, `source_broken` where it is lost. */
  partOf: (type: string) => Buffer | null
  read: (part: string) => Buffer
}

const CONTENT_TYPES = '[content_types].xml'
const ROOT_RELATIONS = '_rels/.rels'
const KINDS: readonly (readonly [RegExp, OfficeFile['kind']])[] = [
  [/wordprocessingml\.(document|template)\.main\+xml$/, 'word'],
  [/spreadsheetml\.(sheet|template)\.main\+xml$/, 'excel'],
]

/**
 * Opens a Word or Excel file and tells which it is by its content types, not by its name.
 * Throws `source_macros`, `source_binary_excel`, `source_slides`, `source_open_document`, `source_wrong_type` and what
 * `openZip` and `readXml` throw.
 */
export const openOffice = ({ bytes }: { bytes: Uint8Array }): OfficeFile => {
  const zip = openZip({ bytes })
  const types = contentTypes(zip)
  if (types.some((type) => /macroenabled|vbaproject/i.test(type)) || zip.names.some(isMacro))
    throw fault('source_macros')
  const found = KINDS.find(([pattern]) => types.some((type) => pattern.test(type)))
  if (found === undefined) throw fault(foreignKind(types))
  const main = relationsOf(zip, ROOT_RELATIONS, '').find(({ type }) => type === 'officeDocument')?.part
  const content = main === undefined ? null : zip.read(main)
  if (main === undefined || content === null) throw fault('source_broken')
  const folder = posix.dirname(main)
  const relations = posix.join(folder, '_rels', `${posix.basename(main)}.rels`)
  const related = relationsOf(zip, relations, folder)
  const read = (part: string) => zip.read(part) ?? broken()
  const partOf = (type: string) => {
    const named = related.find((relation) => relation.type === type)
    return named === undefined ? null : read(named.part)
  }
  return { kind: found[1], main: content, related, partOf, read }
}

const broken = (): never => {
  throw fault('source_broken')
}

const isMacro = (name: string): boolean => name.endsWith('vbaproject.bin')

const foreignKind = (types: string[]) => {
  if (types.some((type) => type.includes('sheet.binary'))) return 'source_binary_excel'
  return types.some((type) => type.includes('presentationml')) ? 'source_slides' : 'source_wrong_type'
}

const contentTypes = (zip: Zip): string[] => {
  const part = zip.read(CONTENT_TYPES)
  if (part === null) throw fault(isOpenDocument(zip) ? 'source_open_document' : 'source_wrong_type')
  const types: string[] = []
  readXml({ bytes: part, open: (_, { ContentType }) => ContentType !== undefined && types.push(ContentType) })
  return types
}

const isOpenDocument = (zip: Zip): boolean =>
  zip.names.includes('mimetype') &&
  zip.names.includes('content.xml') &&
  zip.names.includes('meta-inf/manifest.xml')

/** The targets of a relations part, those outside the file left out. */
const relationsOf = (zip: Zip, name: string, folder: string): OfficeFile['related'] => {
  const part = zip.read(name)
  const related: OfficeFile['related'] = []
  if (part === null) return related
  readXml({
    bytes: part,
    open: (element, { Id = '', Type = '', Target, TargetMode }) => {
      if (element !== 'rel:Relationship' || Target === undefined || TargetMode === 'External') return
      const target = Target.replaceAll('\\', '/')
      const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target)
      related.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), part: path })
    },
  })
  return related
}
