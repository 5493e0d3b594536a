import { finding } from '../findings'
import type { Finding, OwnerNamed, Source } from '../planReading'

type Row = { leadUnits: readonly OwnerNamed[]; coordinatingUnits: readonly OwnerNamed[]; source: Source }

/** Names of owners that were guessed at, each once: an abbreviation one letter off, two names that run together. */
export const checkOwners = ({ rows }: { rows: readonly Row[] }): Finding[] => {
  const near = new Map<string, { owner: OwnerNamed; lines: number[]; times: number }>()
  const joined = new Map<string, { names: Set<string>; lines: number[] }>()
  for (const { leadUnits, coordinatingUnits, source } of rows) {
    for (const owner of [...leadUnits, ...coordinatingUnits]) {
      if (owner.flags.includes('near_name')) {
        const known = near.get(owner.raw) ?? { owner, lines: [], times: 0 }
        known.lines.push(...source.lines)
        near.set(owner.raw, { ...known, times: known.times + 1 })
      }
      if (owner.flags.includes('separator_lost')) {
        const known = joined.get(owner.raw) ?? { names: new Set(), lines: [] }
        known.lines.push(...source.lines)
        joined.set(owner.raw, { names: known.names.add(owner.name), lines: known.lines })
      }
    }
  }
  return [
    ...[...near.values()].map(({ owner, lines, times }) =>
      finding('owner_near_name', { written: owner.raw, name: owner.name, times }, [...new Set(lines)]),
    ),
    ...[...joined].map(([written, { names, lines }]) =>
      finding('owner_separator_lost', { written, names: [...names].join('; ') }, [...new Set(lines)]),
    ),
  ]
}
