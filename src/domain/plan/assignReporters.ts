import type { Word } from '../vocabulary'

type Nature = Word<'ownerNature'>

export type NamedLead = {
  id: string
  order: number
  nature: Nature
  unit: string | null
  /** For an external owner: the unit that reports for it. */
  reportsThrough: string | null
  /** What an administrator has chosen; kept when confirmed. */
  reporter: string | null
  confirmed: boolean
}

/**
 * Who reports for each lead that a row names. A unit reports for itself and an external owner through its unit. A
 * collective, an owner outside or an owner that nobody recognised falls to the first lead that can report, else to
 * the plan's focal unit, until somebody decides otherwise.
 *
 * @returns the reporter by the lead's id; null only while the plan has no focal unit
 */
export const assignReporters = ({
  leads,
  focalUnit,
}: {
  leads: readonly NamedLead[]
  focalUnit: string | null
}): Map<string, string | null> => {
  const inOrder = [...leads].sort((a, b) => a.order - b.order)
  const own = (lead: NamedLead): string | null => {
    if (lead.confirmed && lead.reporter !== null) return lead.reporter
    if (lead.nature === 'unit') return lead.unit
    return lead.nature === 'external' ? lead.reportsThrough : null
  }
  const fallback = inOrder.map(own).find((reporter) => reporter !== null) ?? focalUnit
  return new Map(inOrder.map((lead) => [lead.id, own(lead) ?? fallback]))
}
