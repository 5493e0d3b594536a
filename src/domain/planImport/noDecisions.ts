import type { ImportDecisions } from './types'

/** The decisions on a plan that nobody has looked at yet. */
export const noDecisions = (): ImportDecisions => ({
  document: {},
  owners: {},
  newUnits: {},
  people: {},
  rows: {},
  settled: {},
  rules: null,
  reporting: {},
  differences: {},
})
