import { ownerKey } from '../ownerKey'
import { ownersReader } from '../readOwners'
import type { OwnerUnit } from '../types'

const FULL_NAME =
  /^(?:Phòng|Ban|Trung tâm|Văn phòng|Trạm|Công an|Đài|Ủy ban|Uỷ ban|Hội đồng|Đảng ủy|Đoàn|Hội|Liên đoàn|Tổ|Trường|Thư viện|Ngân hàng|Chi bộ|Quỹ|Nhà|Hợp tác xã|Bưu điện|Viễn thông|Hạt|Chi cục|Thuế)\s\S/
const ABBREVIATED =
  /(\p{Lu}[\p{L}\s,\-–&]{6,90}?)\s*\((?:(?:sau đây )?(?:viết tắt|gọi tắt|gọi)\s*(?:là)?:?\s*)?([\p{Lu}\d][\p{Lu}\d.&-]{2,11})\)/gu
const LONGEST_NAME = 90

/**
 * Bodies that the document names in full: in owner cells, in the headings of who does what, and where it gives an
 * abbreviation ('Trung tâm Dịch vụ tổng hợp (TTDVTH)'). Their ids are their names; those of `common` are left out.
 */
export const documentUnits = ({
  cells,
  texts,
  common,
}: {
  /** Owner cells and headings. */
  cells: readonly string[]
  /** Sentences in which abbreviations may be explained. */
  texts: readonly string[]
  common: readonly OwnerUnit[]
}): OwnerUnit[] => {
  const found = new Map<string, OwnerUnit>()
  const read = ownersReader({ units: [...common] })
  const add = (name: string, alias?: string) => {
    const key = ownerKey(name)
    const before = found.get(key)
    if (before) before.aliases.push(...(alias ? [alias] : []))
    else found.set(key, { id: name, name, aliases: alias ? [alias] : [] })
  }
  for (const cell of new Set(cells)) {
    for (const owner of read(cell))
      if (owner.nature === 'unknown' && owner.name.length <= LONGEST_NAME && FULL_NAME.test(owner.name))
        add(withoutPlace(owner.name))
  }
  for (const text of texts) {
    for (const [, name = '', alias = ''] of text.matchAll(ABBREVIATED)) {
      const full = /(?:^|\s)((?:Phòng|Ban|Trung tâm|Văn phòng|Trạm|Đài|Ủy ban|Hội|Tổ|Đoàn)\s.*)$/u.exec(
        name,
      )?.[1]
      if (full && read(full).every((owner) => owner.nature === 'unknown'))
        add(withoutPlace(full.trim()), alias)
    }
  }
  return [...found.values()]
}

const withoutPlace = (name: string): string =>
  name.replace(/\s+(?:cấp\s+)?(?:xã|phường|đặc khu)(?:\s+\p{Lu}\p{Ll}*){0,4}$/u, '')
