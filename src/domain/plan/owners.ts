/** Somebody whom a row of a plan names, as a reader of the plan sees them. */
export type Owner = {
  kind: 'lead' | 'coordinate'
  nature: 'unit' | 'collective' | 'external' | 'unknown'
  unit: string | null
  unitName: string | null
  /** The unit that reports the row for a lead. */
  reporter: string | null
  reporterName: string | null
  /** As the document writes it. */
  raw: string | null
  confirmed: boolean
}

/** A row of a plan with what a reader filters it by; `text` is folded. */
export type OwnedRow = {
  list: 'indicator' | 'task'
  section: string | null
  owners: readonly Owner[]
  text: string
}
