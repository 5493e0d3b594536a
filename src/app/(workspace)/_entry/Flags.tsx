import { isDoubt } from '@/domain/report/isDoubt'
import { Mark } from '../_shell/Mark'
import type { Words } from '../_shell/words'

const flags = [
  'percent_over_100',
  'numerator_over_denominator',
  'fraction_of_count',
  'negative',
  'part_missing',
  'jump',
  'joint',
  'owner_assumed',
  'override',
  'lead_chosen',
  'choice_needed',
  'composed_differs',
  'progress_contradicts_status',
  'done_without_result',
  'product_missing',
  'paused_without_reason',
] as const

/** The doubts about a row in words; what is merely to be known is grey. */
export const Flags = ({ of, t }: { of: readonly string[]; t: Words }) => {
  const shown = flags.filter((flag) => of.includes(flag))
  return shown.length === 0 ? null : (
    <p className="entry-flags">
      {shown.map((flag) => (
        <Mark key={flag} light={isDoubt(flag) ? 'yellow' : 'grey'}>
          {t(`said.flag.${flag}`)}
        </Mark>
      ))}
    </p>
  )
}
