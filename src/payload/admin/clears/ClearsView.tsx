import type { AdminViewServerProps } from 'payload'
import { CLEARS } from '@/domain/plan/sixClears'
import { adminLabel } from '@/i18n/adminLabel'
import { languageOf } from '@/i18n/messages'
import { readClearsPage, type ClearsPage } from '@/services/plan/readClearsPage'
import { AdminPage } from '../AdminPage'
import type { Words } from '../adminSentences'
import { createLink } from '../createLink'
import { redirect } from '../navigation'
import { viewerOf } from '../viewerOf'
import { writePeriod } from '../writePeriod'
import { waiverLink } from './clearsLink'
import { FillForm } from './FillForm'
import { fillWords } from './fillWords'
import { GapRows } from './GapRows'
import { PutInForce } from './PutInForce'

/** Whether each row of a plan is clear, gaps to be filled in place, and the step into force. */
export const ClearsView = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  const { actor, words } = await viewerOf(req)
  if (actor === null) redirect('/admin/login')
  const [, plan = ''] = (props.params?.segments as string[] | undefined) ?? []
  const page = await readClearsPage({ req, actor: actor!, plan, now: new Date().toISOString() })
  if (page === null)
    return (
      <AdminPage {...props} title={words('clears.title')} className="import">
        <p>{words('clears.notThere')}</p>
      </AdminPage>
    )
  const language = languageOf(req.i18n.language)
  const clearName = (clear: string): string => adminLabel('options', 'clear', clear)[language]
  return (
    <AdminPage {...props} title={words('clears.title')} className="import">
      <p>
        <a href={`/admin/collections/plans/${plan}`}>{page.head.title}</a>{' '}
        <small>{words(`start.states.${page.head.state}`)}</small>
      </p>
      <Summary page={page} words={words} clearName={clearName} />
      <InForce page={page} words={words} />
      {page.may.fill && page.check.openGaps > 0 && <ForAll page={page} words={words} />}
      <GapRows page={page} words={words} clearName={clearName} />
    </AdminPage>
  )
}

type Shown = { page: ClearsPage; words: Words }

const Summary = ({ page, words, clearName }: Shown & { clearName: (clear: string) => string }) => {
  const { check } = page
  const whole = check.rows.filter(({ gaps }) => gaps.length === 0).length
  return (
    <>
      <p>{words('clears.summary', { whole, rows: check.rows.length, of: check.asked.length })}</p>
      <ul className="reading__counts">
        {CLEARS.filter((clear) => check.asked.includes(clear)).map((clear) => (
          <li key={clear}>
            <strong>{clearName(clear)}</strong>
            <small>
              {check.open[clear] === 0
                ? words('clears.enough')
                : words('clears.lacking', { count: check.open[clear] })}
            </small>
          </li>
        ))}
      </ul>
      {check.waived > 0 && <p>{words('clears.waived', { count: check.waived })}</p>}
    </>
  )
}

const InForce = ({ page, words }: Shown) => {
  const { plan, head, gaps, may, next } = page
  const toClimb = `/ke-hoach/${plan}/duyet`
  if (head.state === 'in_review')
    return (
      <p className="reading__good">
        {words('clears.inReview')} <a href={toClimb}>{words('planClimb.open')}</a>
      </p>
    )
  if (head.state !== 'draft')
    return (
      <section>
        <p className="reading__good">
          {words(head.state === 'closed' ? 'clears.closed' : 'clears.inForce')}{' '}
          {next.length > 0 && words('clears.openFirst')}
        </p>
        {next.length > 0 && (
          <p className="import__actions">
            {next.map((periodKey, index) => (
              <a
                key={periodKey}
                className={index === 0 ? 'import__button import__button--main' : 'import__button'}
                href={createLink('reporting-periods', { plan, periodKey })}
              >
                {words('planReadiness.open', { period: writePeriod({ key: periodKey, words }) })}
              </a>
            ))}
          </p>
        )}
      </section>
    )
  if (gaps.length > 0)
    return (
      <section>
        <h2>{words('planReadiness.notReady')}</h2>
        <ul>
          {gaps.map((gap) => (
            <li key={gap}>
              <strong>{words(`planReadiness.gaps.${gap}`)}.</strong>{' '}
              {gap === 'clears' ? (
                <>
                  {words('clears.leader')} <a href={waiverLink(plan)}>{words('clears.leaderPage')}</a>
                </>
              ) : (
                <>
                  {words(`planReadiness.howTo.${gap}`)}{' '}
                  <a href={`/admin/collections/plans/${plan}`}>{words('clears.toPlan')}</a>
                </>
              )}
            </li>
          ))}
        </ul>
      </section>
    )
  // A plan with a ladder comes into force by its last approval, and by nothing else.
  if (head.hasLadder)
    return (
      <section>
        <p className="reading__good">{words('planReadiness.readyToSend')}</p>
        {may.fill && (
          <p>
            <a className="import__button import__button--main" href={toClimb}>
              {words('planClimb.send')}
            </a>
          </p>
        )}
      </section>
    )
  return (
    <section>
      <p className="reading__good">{words('clears.ready')}</p>
      {may.fill && (
        <PutInForce
          plan={plan}
          words={{
            put: words('clears.put'),
            putting: words('clears.putting'),
            failed: words('import.failed'),
          }}
        />
      )}
    </section>
  )
}

/** What holds for every row that names nothing of its own. */
const ForAll = ({ page: { plan, check, officials }, words }: Shown) => (
  <section>
    <h2>{words('clears.forAll')}</h2>
    {check.open.responsibility > 0 && (
      <FillForm
        plan={plan}
        fills={[{ row: null, clear: 'responsibility' }]}
        kind="choice"
        choices={officials.map(({ id, name, title }) => ({ value: id, label: `${name} (${title})` }))}
        words={fillWords(words, 'clears.fill.officialForAll')}
      />
    )}
    {check.open.authority > 0 && (
      <FillForm
        plan={plan}
        fills={[{ row: null, clear: 'authority' }]}
        kind="text"
        words={fillWords(words, 'clears.fill.authorityForAll')}
      />
    )}
  </section>
)
