import { foldKey } from '@/domain/vietnamese/foldKey'
import type { AssignmentReading, OwnerNamed } from '../planReading'
import type { Item } from '../text/outline'

const WHO_DOES_WHAT =
  /to chuc thuc hien|phan cong (?:thuc hien|nhiem vu)|trach nhiem (?:cua|thuc hien)|to chuc trien khai/
const HELPS = /^phoi hop|^tham gia/
const NOT_WORK = /^(?:tren day la|can cu|noi nhan|trong qua trinh|\(co )/
const LONGEST_NAME = 160

/** What sentences give to a unit: everything under its heading in 'Tổ chức thực hiện', or behind its name and a colon. */
export const readAssignments = ({
  items,
  owners,
}: {
  items: readonly Item[]
  owners: (text: string) => OwnerNamed[]
}): AssignmentReading[] => {
  const parents = new Set(items.flatMap(({ above }) => above.map(({ lines }) => lines.join())))
  return items.flatMap(({ paragraph, above, region }) => {
    const under = above.findIndex(({ folded }) => WHO_DOES_WHAT.test(folded))
    const plain = paragraph.mark?.rest ?? paragraph.plain
    if (region !== 'body' || under < 0 || NOT_WORK.test(foldKey(plain))) return []
    const unitAbove = above.slice(under + 1).find(({ title }) => isBody(title, owners))
    const [, named = '', work = ''] = /^([^:.;]{3,160}):\s*(.{8,})$/su.exec(plain) ?? []
    const own = named !== '' && isBody(named, owners)
    if (!own && (!unitAbove || parents.has(paragraph.lines.join()) || plain.endsWith(':'))) return []
    const text = own ? work : plain
    return [
      {
        units: owners(bodyOf(own ? named : (unitAbove?.title ?? ''))),
        role: HELPS.test(foldKey(text)) ? ('coordinate' as const) : ('lead' as const),
        text,
        source: { lines: paragraph.lines },
      },
    ]
  })
}

const isBody = (title: string, owners: (text: string) => OwnerNamed[]): boolean => {
  if (title.length > LONGEST_NAME) return false
  const named = owners(bodyOf(title))
  return named.length > 0 && named.every(({ nature }) => nature !== 'unknown')
}

const bodyOf = (title: string): string => title.replace(/^(?:Đề nghị|Giao|Yêu cầu)\s+/u, '')
