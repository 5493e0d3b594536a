import { foldKey } from '@/domain/vietnamese/foldKey'
import type { CommuneWord } from '../planReading'

/** The official lists; `names` are full names ('Phường Lộc Ninh'), today's last and earlier ones before it. */
export type KnownCommunes = {
  provinces: readonly { code: string; names: readonly string[] }[]
  communes: readonly { code: string; provinceCode: string; names: readonly string[] }[]
}

export type CommuneName = { code: string; provinceCode: string; type: CommuneWord; name: string }

/** The communes and provinces by their folded name without type. */
export type CommuneIndex = {
  communes: Map<string, CommuneName[]>
  provinces: Map<string, { code: string; name: string }>
}

const TYPE = /^(xã|phường|đặc khu)\s+/i
const PROVINCE_TYPE = /^(?:tỉnh|thành phố)\s+/i

export const indexCommunes = ({ provinces, communes }: KnownCommunes): CommuneIndex => {
  const byName = new Map<string, CommuneName[]>()
  for (const { code, provinceCode, names } of communes) {
    for (const full of names) {
      const type = TYPE.exec(full)?.[1]?.toLowerCase() as CommuneWord | undefined
      const name = full.replace(TYPE, '')
      if (type === undefined) continue
      const key = foldKey(name)
      byName.set(key, [...(byName.get(key) ?? []), { code, provinceCode, type, name }])
    }
  }
  return {
    communes: byName,
    provinces: new Map(
      provinces.flatMap(({ code, names }) =>
        names.map((full) => {
          const name = full.replace(PROVINCE_TYPE, '')
          return [foldKey(name), { code, name }] as const
        }),
      ),
    ),
  }
}
