import { plainText } from '../plainText'
import type { SourceTable } from '../sourceDocument'
import type { OwnerUnit } from '../types'

/** A row for each unit: number, name, short name, other names with ';' between. */
export const readUnitNames = ({ table }: { table: SourceTable }): OwnerUnit[] =>
  table.rows.slice(1).flatMap(({ cells }) => {
    const [, name = '', shortName = '', others = ''] = cells.map(({ text }) => plainText(text))
    const aliases = [shortName, ...others.split(';')].map((alias) => alias.trim()).filter(Boolean)
    return name === '' ? [] : [{ id: name, name, aliases }]
  })
