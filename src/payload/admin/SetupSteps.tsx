import type { SetupStep } from '@/domain/plan/setupSteps'
import type { readSetup } from '@/services/plan/readSetup'
import type { Words } from './adminSentences'
import { createLink } from './createLink'
import { peopleWay } from './peopleWay'
import { setupLink } from './setupLink'
import { setupRowLink } from './setupRowLink'
import { writePeriod } from './writePeriod'

type Setup = Awaited<ReturnType<typeof readSetup>>
type Shown = { setup: Setup; mayAddPeople: boolean; words: Words }

/** The way to a plan in force and its first open period: each step with what is open and where to fill it in. */
export const SetupSteps = ({ setup, mayAddPeople, words }: Shown) => (
  <section>
    <h2>{words('setup.title')}</h2>
    <p>{words('setup.summary', { done: doneOf(setup), steps: setup.steps.length })}</p>
    <ol className="setup">
      {setup.steps.map((step) => (
        <li key={step.step} className={`setup__step setup__step--${step.standing}`}>
          <span className="setup__standing">{words(`setup.standings.${step.standing}`)}</span>
          <div>
            <strong>{words(`setup.steps.${step.step}`)}</strong>
            <Open step={step} setup={setup} words={words} />
          </div>
          <Way step={step} setup={setup} mayAddPeople={mayAddPeople} words={words} />
        </li>
      ))}
    </ol>
  </section>
)

const doneOf = ({ steps }: Setup): number => steps.filter(({ standing }) => standing === 'done').length

const Open = ({ step, setup, words }: { step: SetupStep; setup: Setup; words: Words }) => (
  <>
    {step.gaps.map((gap) => (
      <p key={gap}>{words(`planReadiness.gaps.${gap}`)}.</p>
    ))}
    {step.holes.map((hole) => {
      const { count, first } = setup.open[hole]
      return (
        <p key={hole}>
          {words(`setup.holes.${hole}`, { count })}{' '}
          {first.map((row, index) => (
            <span key={row.id}>
              {index > 0 && ' · '}
              <a href={setupRowLink({ hole, row: row.id })} title={row.name}>
                {row.name}
              </a>
            </span>
          ))}
          {count > first.length && words('setup.more', { count: count - first.length })}
        </p>
      )
    })}
  </>
)

const Way = ({ step, setup, mayAddPeople, words }: Shown & { step: SetupStep }) => {
  const link = setupLink({ step, plan: setup.plan, next: setup.next, mayAddPeople })
  if (link === null) return null
  const period = setup.next[0] === undefined ? '' : writePeriod({ key: setup.next[0], words })
  // A commune's plan has mostly been issued already; typing it in is the longer way.
  const isFirst = step.step === 'plan' && setup.plan === null
  const toPeople = peopleWay(step.holes)
  const way = step.step === 'people' && toPeople !== 'appoint' ? `people_${toPeople}` : step.step
  return (
    <span className="setup__way">
      <a href={link}>{words(isFirst ? 'setup.readIn' : `setup.ways.${way}`, { period })}</a>
      {isFirst && (
        <>
          {' · '}
          <a href={createLink('plans', {})}>{words('setup.typeIn')}</a>
        </>
      )}
    </span>
  )
}
