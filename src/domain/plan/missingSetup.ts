/** What is known of a plan's set-up; counts of rows. */
export type PlanSetup = {
  indicators: number
  tasks: number
  rules: number
  periods: number
  hasFocalUnit: boolean
  hasReceiver: boolean
  hasLadders: boolean
  /** It takes the ladders that its province has given the commune to keep. */
  keepsLadders: boolean
  /** Gaps in the six clears of its rows that no leader has let pass. */
  openGaps: number
}

export type SetupGap = 'rows' | 'rules' | 'focal_unit' | 'receiver' | 'ladders' | 'given_ladders' | 'clears'

/** What is missing before a plan can be in force, in the order in which an administrator would fill it in. */
export const missingSetup = (setup: PlanSetup): SetupGap[] => {
  const gaps: [SetupGap, boolean][] = [
    ['rows', setup.indicators + setup.tasks === 0],
    ['focal_unit', !setup.hasFocalUnit],
    ['rules', setup.rules === 0],
    ['receiver', !setup.hasReceiver],
    ['ladders', !setup.hasLadders],
    ['given_ladders', !setup.keepsLadders],
    ['clears', setup.openGaps > 0],
  ]
  return gaps.filter(([, missing]) => missing).map(([gap]) => gap)
}
