import { foldKey } from '@/domain/vietnamese/foldKey'
import { finding } from '../findings'
import { plainText } from '../plainText'
import type { Finding, IndicatorReading, OwnerNamed } from '../planReading'
import type { Joined } from './joinRows'
import { rowOwners } from './rowOwners'

/**
 * Gives the indicators the owners that a table of its own names, by number ('II.3', or '3' where it is the only one),
 * by name, or by a list of numbers ('I.1, I.2, II.4'). What was given in the indicators' own table stays.
 */
export const applyOwnerTable = ({
  rows,
  indicators,
  owners,
  lines,
}: {
  rows: readonly Joined[]
  indicators: readonly IndicatorReading[]
  owners: (text: string) => OwnerNamed[]
  lines: readonly number[]
}): { indicators: IndicatorReading[]; findings: Finding[] } => {
  const byCode = new Map<string, number[]>()
  const byName = new Map<string, number[]>()
  indicators.forEach(({ section, no, name }, at) => {
    for (const code of new Set([no, `${section?.code ?? ''}.${no}`])) put(byCode, code, at)
    put(byName, nameKey(name), at)
  })
  const findings: Finding[] = []
  const changed = [...indicators]
  let applied = 0
  for (const row of rows) {
    if (row.isTitle) continue
    const list = row.texts.get('serves') ?? ''
    const named = plainText(row.texts.get('no') || row.texts.get('name') || '')
    const codes =
      list !== ''
        ? (list.match(CODE) ?? [])
        : WHOLE_CODE.test(named)
          ? [named]
          : row.label
            ? [row.label.code]
            : []
    const hits = [
      ...new Set([
        ...(list === '' ? only(byName.get(nameKey(row.name))) : []),
        ...codes.flatMap((code) => only(byCode.get(code))),
      ]),
    ].slice(0, list === '' ? 1 : undefined)
    if (hits.length === 0) {
      findings.push(
        finding('owner_table_row_unknown', { row: row.name || list || codes.join(', ') }, row.lines),
      )
      continue
    }
    const owning = rowOwners({ texts: row.texts, owners })
    for (const at of hits) {
      const indicator = changed[at]!
      if (indicator.leadUnits.length > 0 && indicator.coordinatingUnits.length > 0) continue
      applied += 1
      changed[at] = {
        ...indicator,
        leadUnits: indicator.leadUnits.length > 0 ? indicator.leadUnits : owning.leadUnits,
        coordinatingUnits:
          indicator.coordinatingUnits.length > 0 ? indicator.coordinatingUnits : owning.coordinatingUnits,
        ownerText: indicator.leadUnits.length > 0 ? indicator.ownerText : owning.ownerText,
        source: { lines: [...indicator.source.lines, ...row.lines] },
        flags: indicator.flags.filter((flag) => flag !== 'no_lead' || owning.leadUnits.length === 0),
      }
    }
  }
  return {
    indicators: changed,
    findings:
      applied > 0 ? [finding('owner_table_applied', { rows: applied }, lines), ...findings] : findings,
  }
}

const WHOLE_CODE = /^[IVX]+\.\d{1,3}(?:\.\d{1,2})*$/
const CODE = /(?<![\p{L}\d])(?:[IVX]+\.)?\d{1,3}(?:\.\d{1,2})*(?!\d)/gu

const put = (index: Map<string, number[]>, key: string, at: number): void => {
  index.set(key, [...(index.get(key) ?? []), at])
}

const only = (places: number[] | undefined): number[] => (places?.length === 1 ? places : [])

const nameKey = (name: string): string =>
  foldKey(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
