import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { writeDate } from '@/domain/vietnamese/writeDate'
import { dbOf } from '@/data/session'
import { listPlans } from '@/services/plan/listPlans'
import { askedText } from '../_form/askedText'
import { pathWith } from '../_form/pathWith'
import { planStateLight } from '../_plan/planStateLight'
import { Pager } from '../_province/Pager'
import { SearchField } from '../_province/SearchField'
import { notHere } from '../_shell/notHere'
import { Mark } from '../_shell/Mark'
import { Page } from '../_shell/Page'
import { titled } from '../_shell/pageMetadata'
import { readReader } from '../_shell/viewer'
import '../_province/province.css'

export const dynamic = 'force-dynamic'

export const generateMetadata: () => Promise<Metadata> = titled('plans')

type Args = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const columns = ['place', 'title', 'number', 'rows', 'state'] as const

/** The plans in the reader's sight; where there is only one, that one. */
const PlansPage = async ({ searchParams }: Args) => {
  const asked = await searchParams
  const reader = await readReader('/ke-hoach')
  const { payload, actor, t } = reader
  const search = askedText(asked.tim) ?? ''
  const list = await listPlans({ db: dbOf(payload), actor, search, page: askedText(asked.trang) })
  if (list === null) notHere()
  const [first] = list.plans
  if (search === '' && list.total === 1 && first !== undefined) redirect(`/ke-hoach/${first.id}`)
  const pathOf = (page?: number) =>
    pathWith('/ke-hoach', { tim: search === '' ? undefined : search, trang: page })
  return (
    <Page reader={reader} path={pathOf()} place="plan" asked={asked}>
      <header className="page-head">
        <h1>{t('titles.plans')}</h1>
        <p className="soft">{t('plan.list.intro')}</p>
      </header>
      {list.total === 0 && search === '' ? (
        <p className="empty">{t('plan.list.none')}</p>
      ) : (
        <>
          <form method="get" action="/ke-hoach" className="filters">
            <SearchField label={t('plan.list.search')} search={search} t={t} />
            <button type="submit" className="button">
              {t('plan.list.show')}
            </button>
          </form>
          {list.plans.length === 0 ? (
            <p className="empty">{t('plan.list.nothing')}</p>
          ) : (
            <div className="table-frame">
              <table className="table stacks tight" role="table">
                <caption className="unseen">{t('titles.plans')}</caption>
                <thead role="rowgroup">
                  <tr role="row">
                    {columns.map((column) => (
                      <th key={column} role="columnheader" scope="col">
                        {t(`plan.list.${column}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody role="rowgroup">
                  {list.plans.map((plan) => (
                    <tr key={plan.id} role="row">
                      <th role="rowheader" scope="row">
                        {plan.communeName}
                        {plan.provinceName === null ? null : (
                          <span className="sub-line">{plan.provinceName}</span>
                        )}
                      </th>
                      <td role="cell">
                        <a href={`/ke-hoach/${plan.id}`}>{plan.title}</a>
                      </td>
                      <td role="cell" className="number">
                        {[plan.documentNumber, plan.documentDate && writeDate({ date: plan.documentDate })]
                          .filter(Boolean)
                          .join(', ') || t('plan.head.noNumber')}
                      </td>
                      <td role="cell">
                        {t('plan.list.counts', { indicators: plan.indicators, tasks: plan.tasks })}
                      </td>
                      <td role="cell">
                        <Mark light={planStateLight[plan.state]}>{t(`plan.state.${plan.state}`)}</Mark>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <Pager at={list.page} total={list.total} pathOf={pathOf} t={t} />
        </>
      )}
    </Page>
  )
}

export default PlansPage
