import type { PlanDoubts as Doubts } from '@/data/plan/readPlanDoubts'
import type { TightDue } from '@/domain/period/tightDues'
import type { Words } from './adminSentences'
import { createLink } from './createLink'
import { listLink } from './listLink'
import { writePeriod } from './writePeriod'

/** So many periods are named; of the others only how many. */
const NAMED = 3

/** What a plan can be in force without, but somebody should look at. */
export const PlanDoubts = ({
  doubts,
  tight,
  plan,
  words,
}: {
  doubts: Doubts
  tight: readonly TightDue[]
  plan: string
  words: Words
}) => {
  const { withoutTarget, undecidedOwners, assumedRules, unstaffedUnits } = doubts
  const lines = [
    withoutTarget > 0 && {
      name: 'withoutTarget',
      count: withoutTarget,
      link: listLink('indicators', { plan }),
    },
    undecidedOwners > 0 && {
      name: 'undecidedOwners',
      count: undecidedOwners,
      link: listLink('responsibilities', { plan, kind: 'lead', confirmed: 'false' }),
    },
    assumedRules > 0 && {
      name: 'assumedRules',
      count: assumedRules,
      link: listLink('reporting-rules', { plan, assumed: 'true' }),
    },
  ].filter((line) => line !== false)
  if (lines.length === 0 && unstaffedUnits.length === 0 && tight.length === 0) return null
  return (
    <section>
      <h3>{words('planReadiness.doubts.title')}</h3>
      <ul>
        {lines.map(({ name, count, link }) => (
          <li key={name}>
            {words(`planReadiness.doubts.${name}`, { count })}{' '}
            <a href={link}>{words('planReadiness.look')}</a>
          </li>
        ))}
        {tight.map(({ level, frequency, periods }) => (
          <li key={`${level} ${frequency}`}>
            {words('planReadiness.doubts.tight', {
              level,
              frequency,
              periods: periods
                .slice(0, NAMED)
                .map((key) => writePeriod({ key, words }))
                .join(', '),
              more: Math.max(0, periods.length - NAMED),
            })}{' '}
            <a href={listLink('reporting-rules', { plan, level, frequency })}>
              {words('planReadiness.look')}
            </a>
          </li>
        ))}
        {unstaffedUnits.map((unit) => (
          <li key={unit.id}>
            {words('planReadiness.doubts.unstaffed', { unit: unit.name })}{' '}
            <a href={createLink('appointments', {})}>{words('planReadiness.appoint')}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
