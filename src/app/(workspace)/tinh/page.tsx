import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { dbOf } from '@/data/session'
import { listProvinces } from '@/services/rollup/listProvinces'
import { provincePath } from '../_province/provincePath'
import { notHere } from '../_shell/notHere'
import { Page } from '../_shell/Page'
import { titled } from '../_shell/pageMetadata'
import { readReader } from '../_shell/viewer'

export const dynamic = 'force-dynamic'

export const generateMetadata: () => Promise<Metadata> = titled('provinces')

/** The reader's province; who may see several chooses one. */
const ProvincesPage = async () => {
  const reader = await readReader('/tinh')
  const { payload, actor, t } = reader
  const provinces = await listProvinces({ db: dbOf(payload), actor })
  const [first] = provinces
  if (first === undefined) notHere()
  if (provinces.length === 1) redirect(provincePath(first))
  return (
    <Page reader={reader} path="/tinh" place="province">
      <header className="page-head">
        <h1>{t('titles.provinces')}</h1>
        <p className="soft">{t('province.choose.intro')}</p>
      </header>
      <div className="table-frame">
        <table className="table tight">
          <thead>
            <tr>
              <th scope="col">{t('province.choose.name')}</th>
              <th scope="col" className="right">
                {t('province.choose.communes')}
              </th>
              <th scope="col" className="right">
                {t('province.choose.withPlan')}
              </th>
            </tr>
          </thead>
          <tbody>
            {provinces.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  <a href={provincePath(one)}>{one.name}</a>
                </th>
                <td className="right">{one.communes}</td>
                <td className="right">{one.withPlan}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Page>
  )
}

export default ProvincesPage
