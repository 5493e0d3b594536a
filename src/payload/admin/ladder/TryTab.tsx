import { imaginedOffice } from '@/domain/approval/imaginedOffice'
import { simulate, trialActions, trialSituation, type Trial, type TrialEnd } from '@/domain/approval/simulate'
import { whyMay } from '@/domain/approval/whyMay'
import { resolveAssignees } from '@/domain/approval/resolveAssignees'
import type { CommandType } from '@/domain/approval/types'
import { errorMessage } from '@/i18n/errorMessage'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { oneParam } from '../oneParam'
import { ladderLink } from './ladderLink'
import { holderWords, stepsWords, type Telling } from './ladderSentences'
import { PlacePicker } from './PlacePicker'
import { placeOf } from './placeOf'
import type { TabProps } from './tabProps'
import { movesOf, writeMoves } from './trialMoves'
import { TrialAct } from './TrialAct'

/** A ladder tried step by step as anyone, among a commune's people or made-up ones. Nothing is stored, nobody is told. */
export const TryTab = async (props: TabProps) => {
  const { page, query, telling } = props
  const { words } = telling
  const { definition, seen } = page
  const isImagined = query.xa === '' || (oneParam(query, 'xa') === null && page.communes.length === 0)
  const placed = await placeOf(isImagined ? { ...props, query: { ...query, xa: 'none' } } : props)
  const { communes, day } = placed
  const made = imaginedOffice({ definition, day })
  const office = isImagined || placed.office === null ? made.office : placed.office
  const unit = office === made.office ? made.unit : placed.unit
  const nameOf = (person: string): string => {
    const part = made.parts.get(person)
    if (part !== undefined) return words('ladder.try.someone', { who: holderWords(telling, part) })
    return placed.office?.names[person] ?? person
  }
  const moves = movesOf(query, day)
  const isComplete = oneParam(query, 'thieu') === null
  const trial: Trial = { workflow: definition, office, unit, begunOn: day, isComplete, moves }
  const end = simulate(trial)
  const kept: Record<string, string> = {
    xa: office === made.office ? '' : office.commune,
    ...(unit === null || office === made.office ? {} : { donvi: unit }),
    ...(isComplete ? {} : { thieu: '1' }),
  }
  const link = (over: Record<string, string>) => ladderLink(seen.id, 'thu', { ...kept, ...over })
  return (
    <section>
      <h2>{words('ladder.tabs.thu')}</h2>
      <p>{words('ladder.try.intro')}</p>
      <PlacePicker
        communes={communes}
        office={office === made.office ? null : placed.office}
        unit={unit}
        hasImagined
        telling={telling}
      />
      {definition.gate !== 'none' && (
        <p>
          {words(isComplete ? 'ladder.try.complete' : 'ladder.try.incomplete')}{' '}
          <a
            href={ladderLink(seen.id, 'thu', {
              ...(kept.xa === undefined ? {} : { xa: kept.xa }),
              ...(isComplete ? { thieu: '1' } : {}),
              m: writeMoves(moves),
            })}
          >
            {words(isComplete ? 'ladder.try.makeIncomplete' : 'ladder.try.makeComplete')}
          </a>
        </p>
      )}
      <Where end={end} telling={telling} definition={definition} nameOf={nameOf} />
      <Told end={end} telling={telling} nameOf={nameOf} definition={definition} />
      {moves.length > 0 && (
        <p className="import__actions">
          <a className="import__button" href={link({ m: writeMoves(moves.slice(0, -1)) })}>
            {words('ladder.try.undo')}
          </a>{' '}
          <a className="import__button" href={link({})}>
            {words('ladder.try.again')}
          </a>
        </p>
      )}
      <h3>{words('ladder.try.whoActs')}</h3>
      <ul className="ladder__people">
        {peopleOf(trial, end).map((person) => (
          <Person
            key={person}
            person={person}
            {...{ trial, end, telling, nameOf, kept: { ...kept, m: writeMoves(moves) } }}
          />
        ))}
      </ul>
      <form method="get" className="import__fill">
        {Object.entries({ ...kept, m: writeMoves(moves) }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="import__field">
          <span>{words('ladder.try.clock')}</span>
          <input type="number" name="ngay" min={1} max={60} defaultValue={1} />
        </label>
        <button type="submit" className="import__button">
          {words('ladder.try.pass')}
        </button>
      </form>
    </section>
  )
}

type Named = { telling: Telling; nameOf: (person: string) => string }

/** Everybody whom the ladder asks at any point, whose turn it is first. */
const peopleOf = ({ workflow }: Trial, { org, turn }: TrialEnd): string[] => {
  const assignees = [
    ...workflow.authors,
    ...workflow.steps.flatMap((step) => [...step.assignees, ...step.substitutes]),
    ...workflow.issuers,
  ]
  const named = resolveAssignees({ assignees, org }).flatMap((key) => org.holders[key] ?? [])
  const others = (org.standIns ?? []).filter(({ principal }) => named.includes(principal))
  return [...new Set([...turn, ...named, ...others.map(({ substitute }) => substitute)])].slice(
    0,
    MOST_PEOPLE,
  )
}

const MOST_PEOPLE = 40

const Where = ({
  end,
  telling,
  nameOf,
  definition,
}: Named & { end: TrialEnd; definition: Trial['workflow'] }) => {
  const { words } = telling
  const { state, turn, day } = end
  const step = state.step === null ? '' : stepsWords(telling, definition, [state.step])
  return (
    <p className="reading__good" role="status">
      <strong>
        {state.awaitingIssue
          ? words('ladder.try.awaitingIssue')
          : words(`ladder.try.state.${state.status}`, { step })}
      </strong>{' '}
      {words('ladder.try.day', { day: writeDate({ date: day }) })}{' '}
      {turn.length > 0
        ? words('ladder.try.turn', { people: turn.map(nameOf).join(', ') })
        : state.status === 'running' && words('ladder.try.nobody')}
    </p>
  )
}

const Told = ({ end, telling, nameOf }: Named & { end: TrialEnd; definition: Trial['workflow'] }) => {
  const { words, language } = telling
  if (end.frames.length === 0) return null
  return (
    <ol className="ladder__story">
      {end.frames.map(({ move, refusal, told, day }, index) => (
        <li key={index}>
          {'days' in move
            ? words('ladder.try.passed', { days: move.days, day: writeDate({ date: day }) })
            : words('ladder.try.did', {
                who: nameOf(move.person),
                what: words(`ladder.verb.${move.command.type}`),
              })}
          {refusal !== null && (
            <strong className="ladder__vacant">
              {' '}
              {errorMessage(language, refusal.code, refusal.params)}
            </strong>
          )}
          {told.length > 0 && (
            <small>{words('ladder.try.told', { people: told.map(nameOf).join(', ') })}</small>
          )}
        </li>
      ))}
    </ol>
  )
}

type Acting = Named & { person: string; trial: Trial; end: TrialEnd; kept: Record<string, string> }

const Person = ({ person, trial, end, telling, nameOf, kept }: Acting) => {
  const { words, language } = telling
  const situation = trialSituation({ trial, at: end, person })
  const verbs = trialActions(situation)
  const posts = trial.office.posts.filter((post) => post.person === person)
  const step = trial.workflow.steps.find(({ key }) => key === end.state.step)
  const why = (verb: Extract<CommandType, 'submit' | 'approve'>): string | null => {
    const refused = whyMay({ situation, verb, posts, day: end.day }).find(
      ({ answer }) => answer !== null && answer !== 'unasked',
    )
    const { answer } = refused ?? {}
    return answer === undefined || answer === null || answer === 'unasked'
      ? null
      : errorMessage(language, answer.code, answer.params)
  }
  const asked = end.state.status === 'draft' || end.state.status === 'returned' ? 'submit' : 'approve'
  return (
    <li>
      <strong>{nameOf(person)}</strong>
      {end.turn.includes(person) && <small>{words('ladder.try.isTurn')}</small>}
      {!verbs.includes(asked) && <small>{why(asked) ?? words('ladder.try.nothing')}</small>}
      {verbs.length > 0 && (
        <div className="ladder__acts">
          {verbs.map((verb) => (
            <TrialAct
              key={verb}
              verb={verb}
              person={person}
              name={nameOf(person)}
              kept={kept}
              targets={(step?.returnTargets ?? []).map((key) => ({
                key,
                name: stepsWords(telling, trial.workflow, [key]),
              }))}
              words={words}
            />
          ))}
        </div>
      )}
    </li>
  )
}
