import type { UIFieldServerProps } from 'payload'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { readIndicatorHistory } from '@/services/indicator/readIndicatorHistory'
import type { Words } from './adminSentences'
import { viewerOf } from './viewerOf'
import { writePeriod } from './writePeriod'
import { writeReported } from './writeReported'
import { writeTarget } from './writeTarget'

type History = NonNullable<Awaited<ReturnType<typeof readIndicatorHistory>>>
type Told = { history: History; words: Words }

/** What an indicator is to reach since when, and what was officially reached, period by period. */
export const IndicatorHistory = async ({ id, req }: UIFieldServerProps) => {
  const { actor, words } = await viewerOf(req)
  if (id === undefined) return <p>{words('indicatorHistory.saveFirst')}</p>
  const history =
    actor === null ? null : await readIndicatorHistory({ payload: req.payload, actor, indicator: String(id) })
  if (history === null) return <p>{words('indicatorHistory.notVisible')}</p>
  return (
    <div className="reading">
      <Targets history={history} words={words} />
      <Facts history={history} words={words} />
    </div>
  )
}

const Targets = ({ history: { kind, unit, targets }, words }: Told) => (
  <section>
    <h3>{words('indicatorHistory.targets')}</h3>
    {targets.length === 0 ? (
      <p>{words('target.none')}</p>
    ) : (
      <ul>
        {targets.map((target) => (
          <li key={`${target.dueOn} ${target.validFrom}`}>
            {words('indicatorHistory.since', {
              target: writeTarget({ kind, unit, target, words }) ?? '',
              date: writeDate({ date: target.validFrom }),
            })}
          </li>
        ))}
      </ul>
    )}
  </section>
)

const Facts = ({ history: { kind, unit, facts }, words }: Told) => (
  <section>
    <h3>{words('indicatorHistory.facts')}</h3>
    {facts.length === 0 ? (
      <p>{words('indicatorHistory.empty')}</p>
    ) : (
      <table>
        <thead>
          <tr>
            {['period', 'days', 'value', 'assessment', 'report'].map((column) => (
              <th key={column} scope="col">
                {words(`indicatorHistory.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.map(({ period, start, end, reported, assessment, light, report }) => (
            <tr key={period}>
              <th scope="row">{writePeriod({ key: period, words })}</th>
              <td>
                {writeDate({ date: start })} – {writeDate({ date: end })}
              </td>
              <td>
                {writeReported({ kind, unit, reported, words }) ?? (
                  <span className="reading__missing">{words('reportValues.missing')}</span>
                )}
              </td>
              <td>
                <span className={`light light--${light}`} aria-hidden="true" />{' '}
                {words(`indicatorHistory.assessments.${assessment}`)}
              </td>
              <td>
                <a href={`/admin/collections/reports/${report}`}>{words('indicatorHistory.open')}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
)
