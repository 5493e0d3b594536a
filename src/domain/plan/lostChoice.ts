import type { SetupGap } from './missingSetup'

/** What a plan is not in force without, by its field. */
const NEEDED = {
  focalUnit: 'focal_unit',
  receiver: 'receiver',
  unitLadder: 'ladders',
  communeLadder: 'ladders',
} as const satisfies Record<string, SetupGap>

type Choices = Readonly<Record<keyof typeof NEEDED, string | null>>

/** What a change would take from a plan that is in force and cannot do without: its reports would lead nowhere; null for nothing. */
export const lostChoice = ({
  before,
  after,
}: {
  before: Choices
  after: Choices
}): { field: string; gap: SetupGap } | null => {
  const [lost] = Object.entries(NEEDED).filter(
    ([field]) => before[field as keyof Choices] !== null && after[field as keyof Choices] === null,
  )
  return lost === undefined ? null : { field: lost[0], gap: lost[1] }
}
