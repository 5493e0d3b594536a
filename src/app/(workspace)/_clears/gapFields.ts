import { CLEARS, type Clear } from '@/domain/plan/sixClears'

/** The field by which a form ticks one gap. */
export const gapField = ({ row, clear }: { row: string; clear: Clear }): string => `muc.${clear}.${row}`

/** The field by which a form ticks every gap of a clear. */
export const wholeField = (clear: Clear): string => `ca.${clear}`

/** The gaps that a form ticks, among those that are open. */
export const tickedGaps = ({
  fields,
  open,
}: {
  fields: Readonly<Record<string, string>>
  open: readonly { row: string; clear: Clear }[]
}): { row: string; clear: Clear }[] => {
  const whole = CLEARS.filter((clear) => fields[wholeField(clear)] === '1')
  return open.filter((gap) => whole.includes(gap.clear) || fields[gapField(gap)] === '1')
}
