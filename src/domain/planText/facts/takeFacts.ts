import type { OwnerUnit } from '../types'
import type { SourceBlock, SourceTable } from '../sourceDocument'
import { labelKey } from '../table/roleOf'
import { readFacts, type PlanFactsRead } from './readFacts'
import { readUnitNames } from './readUnitNames'

export type FactsTaken = {
  /** Without the tables that were taken. */
  blocks: SourceBlock[]
  facts: PlanFactsRead | null
  /** Units that a list of names tells, with what else they are called; ids are names. */
  units: OwnerUnit[]
}

const FACTS = 'muc|noi dung'
const UNITS = 'stt|ten don vi|ten viet tat|ten goi khac'

/**
 * The tables in which a workbook of the product says what its letter would: facts of the document, names of units.
 * They are known by their whole header, so that no list of an issued plan is one.
 */
export const takeFacts = ({ blocks }: { blocks: readonly SourceBlock[] }): FactsTaken => {
  const tables = blocks.filter((block): block is SourceTable => block.type === 'table')
  const facts = tables.find((table) => topOf(table) === FACTS && readFacts({ table }) !== null)
  const units = tables.find((table) => topOf(table) === UNITS)
  return {
    blocks: blocks.filter((block) => block !== facts && block !== units),
    facts: facts === undefined ? null : readFacts({ table: facts }),
    units: units === undefined ? [] : readUnitNames({ table: units }),
  }
}

const topOf = ({ rows }: SourceTable): string =>
  rows[0]?.cells.map(({ text }) => labelKey(text)).join('|') ?? ''
