import { ownerKey } from '../ownerKey'
import type { OwnerNamed } from '../planReading'
import { ownersReader } from '../readOwners'
import type { OwnerReading, OwnerUnit } from '../types'
import { unitIndex } from '../unitIndex'

/** Words that say no more than "everybody": such a collective is written in many ways and means one thing. */
const EVERYBODY =
  /^(?:(?:cac|tat ca|toan the|toan bo) )?(?:co quan|don vi|ban nganh|nganh|phong(?: ban)?)(?: (?:co quan|don vi|ban|nganh|phong|chuyen mon|truc|thuoc|lien quan|co|ubnd|xa|phuong|dac khu|tren|dia ban|cua|cap|khac))*$/
export const EVERY_UNIT = 'Các cơ quan, đơn vị'

type Known = {
  /** Of the caller: they win. */
  units: readonly OwnerUnit[]
  /** Of the document and of every commune; their ids are names in full. */
  common: readonly OwnerUnit[]
}

/** Reads owner cells into owners named in full; each cell's text is read once. */
export const ownerNames = ({ units, common }: Known): ((text: string) => OwnerNamed[]) => {
  const own = new Map(units.map((unit) => [unit.id, unit]))
  const read = ownersReader({ units: joinUnits({ units, common }) })
  const memory = new Map<string, OwnerNamed[]>()
  return (text) => {
    const known = memory.get(text) ?? read(text).map((owner) => nameOf(owner, own))
    memory.set(text, known)
    return known
  }
}

/** A unit of the caller also goes by what every commune calls such a body; the rest of the common ones follow. */
const joinUnits = ({ units, common }: Known): OwnerUnit[] => {
  const index = unitIndex([...units])
  const others = new Map<string, string[]>()
  const rest = common.filter((unit) => {
    const [only, ...more] = new Set([unit.name, ...unit.aliases].flatMap((name) => index.find(name)))
    if (only === undefined) return true
    if (more.length === 0) others.set(only, [...(others.get(only) ?? []), unit.name, ...unit.aliases])
    return false
  })
  return [
    ...units.map((unit) => ({ ...unit, aliases: [...unit.aliases, ...(others.get(unit.id) ?? [])] })),
    ...rest,
  ]
}

const nameOf = (owner: OwnerReading, own: Map<string, OwnerUnit>): OwnerNamed => {
  const unit = owner.unit === null ? null : own.get(owner.unit)
  const name = unit?.name ?? owner.unit ?? nameOfOther(owner)
  return { raw: owner.raw, name, unit: unit?.id ?? null, nature: owner.nature, flags: owner.flags }
}

const nameOfOther = ({ name, nature }: OwnerReading): string =>
  nature === 'collective' && EVERYBODY.test(ownerKey(name)) ? EVERY_UNIT : name
