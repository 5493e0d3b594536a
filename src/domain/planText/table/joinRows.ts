import { foldKey } from '@/domain/vietnamese/foldKey'
import { normalise } from '@/domain/vietnamese/normalise'
import { plainText } from '../plainText'
import type { OwnerNamed } from '../planReading'
import type { ListRow, RawList } from './rawList'
import { hasValues, type Fields, type Label } from './fieldsOf'
import type { Role } from './roleOf'

/** A row as its author meant it: cells that a page break cut in two are whole. */
export type Joined = {
  lines: number[]
  label: Label | null
  name: string
  texts: Map<Role, string>
  targets: string[]
  /** A heading between two pieces of the table, or a row that can only be a section's title. */
  isTitle: boolean
  /** Has no number of its own and belongs under the row above. */
  isPart: boolean
  wasCut: boolean
}

/** A sum under the rows is none of them. */
const TOTAL = /^(?:tong(?: cong| so)?|cong)\W*$/

const DITTO = /^[-–"]?\s*(?:n\/?t|nhu tren|")\s*[-–"]?$/

const isTotal = ({ name, label, text }: Fields): boolean =>
  label === null && [name, plainText(text('no'))].some((words) => TOTAL.test(foldKey(words)))

type Owners = (text: string) => OwnerNamed[]
type Asked = { row: ListRow; before: Joined; list: RawList; owners: Owners }

/** Puts rows that a page break cut in two together again and tells them from parts of the row above. */
export const joinRows = ({ list, owners }: { list: RawList; owners: Owners }): Joined[] => {
  const joined: Joined[] = []
  for (const row of list.rows) {
    if (isTotal(row.fields)) continue
    const before = joined.at(-1)
    if (row.heading) joined.push(titleOf(row))
    else if (row.fields.label !== null) joined.push(withMerged(row.fields, lastRow(joined)))
    else if (!before)
      joined.push({ ...rowOf(row.fields), isTitle: row.fields.isAlone && row.fields.isSetOff })
    else {
      const asked = { row, before, list, owners }
      const place = placeOf(asked)
      if (place === 'rest') joined[joined.length - 1] = append(before, row.fields)
      else if (place === 'title') joined.push({ ...rowOf(row.fields), isTitle: true })
      else {
        const above = lastRow(joined)
        joined.push(place === 'part' ? partOf(row.fields, above) : withMerged(row.fields, above))
      }
    }
  }
  return joined
}

type Place = 'rest' | 'title' | 'part' | 'row'

/** What a row without a number is. */
const placeOf = (asked: Asked): Place => {
  const { row, before, list } = asked
  const { fields, afterBreak } = row
  if (fields.isAlone && fields.isSetOff && !/^\p{Ll}/u.test(fields.name)) return 'title'
  if (
    before.isTitle ||
    (before.label !== null && !hasValues(before) && !hasValues(fields) && isLower(fields))
  )
    return hasValues(fields) ? 'row' : 'rest'
  const hangs = fields.fromAbove.has('name') || (fields.fromAbove.has('no') && fields.name !== '')
  if (hangs && hasValues(fields)) return 'part'
  if (list.layout.kind === 'task') return placeInTasks(asked)
  if (fields.name === '') return 'rest'
  const isBare = !fields.targets.some(Boolean) && leadOf(fields) === ''
  if (isBare && !hasValues(fields) && !afterBreak && !isLower(fields) && isComplete(before)) return 'title'
  if (isLower(fields) || (isBare && afterBreak))
    return isBare || !before.targets.some(Boolean) || isOwnerCut(asked) ? 'rest' : 'row'
  return isBare && hasValues(before) === false ? 'rest' : 'row'
}

/** In a list of tasks the lead tells: whoever leads has a row of his own (domain rule of the issued plans). */
const placeInTasks = (asked: Asked): Place => {
  const { row, before, list } = asked
  const { fields, afterBreak } = row
  const hasLead = list.layout.columns.some(({ role }) => role === 'lead' || role === 'owners')
  const isBare = hasLead ? leadOf(fields) === '' : fields.text('deadline') === ''
  if (isBare) {
    const isOnlyName = !hasValues(fields) && fields.name !== ''
    return isOnlyName && !afterBreak && !isLower(fields) && isComplete(before) ? 'title' : 'rest'
  }
  if (isOwnerCut(asked)) return 'rest'
  if (
    fields.name !== '' &&
    fields.text('subtask') === '' &&
    list.layout.columns.every(({ role }) => role !== 'subtask')
  )
    return isLower(fields) && leadOf(before) === '' ? 'rest' : 'row'
  return 'part'
}

const isLower = ({ name, text }: Fields): boolean => {
  const first = name !== '' ? name : text('subtask')
  return /^[\p{Ll},;.)]/u.test(first)
}

const isComplete = (before: Joined): boolean => before.targets.some(Boolean) || leadOf(before) !== ''

const leadOf = ({ texts }: Pick<Joined, 'texts'>): string => texts.get('lead') || texts.get('owners') || ''

/** 'Phòng' above 'VHXH': neither is a body, both together are. */
const isOwnerCut = ({ row, before, owners }: Asked): boolean => {
  const [above, below] = [leadOf(before), leadOf(row.fields)]
  if (above === '' || below === '') return false
  if (/^(?:và|&|,|;|–|-)\s*\p{L}/u.test(below)) return true
  const isKnown = (text: string) => owners(text).every(({ nature }) => nature !== 'unknown')
  const endsOpen = /(?:[,;&–-]|\svà)$/.test(above)
  return (endsOpen || !isKnown(above)) && (isKnown(`${above} ${below}`) || endsOpen) && !isKnown(below)
}

const titleOf = ({ heading, fields }: ListRow): Joined => ({
  ...rowOf(fields),
  label: heading?.mark ?? null,
  name: heading?.mark?.rest ?? heading?.plain ?? '',
  isTitle: true,
})

const rowOf = ({ lines, label, name, texts, targets }: Fields): Joined => ({
  lines: [...lines],
  label,
  name,
  texts: new Map(texts),
  targets: [...targets],
  isTitle: false,
  isPart: false,
  wasCut: false,
})

const partOf = (fields: Fields, above: Joined | undefined): Joined => {
  const row = withMerged(fields, above)
  return above ? { ...row, label: above.label, name: row.name || above.name, isPart: true } : row
}

/** What a merged cell says holds for every row it covers; 'nt' and '-nt-' say so in writing. */
const withMerged = (fields: Fields, above: Joined | undefined): Joined => {
  const row = rowOf(fields)
  if (!above) return row
  for (const [role, text] of row.texts) {
    const isMerged = fields.fromAbove.has(role) && text === ''
    if (role !== 'no' && role !== 'name' && role !== 'target' && (isMerged || DITTO.test(foldKey(text))))
      row.texts.set(role, above.texts.get(role) ?? '')
  }
  return fields.fromAbove.has('target') && !row.targets.some(Boolean)
    ? { ...row, targets: [...above.targets] }
    : row
}

const lastRow = (rows: readonly Joined[]): Joined | undefined => rows.findLast(({ isTitle }) => !isTitle)

const append = (before: Joined, rest: Fields): Joined => {
  const texts = new Map(before.texts)
  for (const [role, text] of rest.texts) texts.set(role, glue(texts.get(role) ?? '', text))
  return {
    ...before,
    lines: [...before.lines, ...rest.lines],
    name: glue(before.name, rest.name),
    texts,
    targets: before.targets.map((target, at) => glue(target, rest.targets[at] ?? '')),
    wasCut: true,
  }
}

const glue = (above: string, below: string): string =>
  below === '' ? above : above === '' ? below : normalise(`${above} ${below}`)
