import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { readOwnCommunes } from '@/services/board/readOwnCommunes'
import { Page } from '../_shell/Page'
import { titled } from '../_shell/pageMetadata'
import { readReader } from '../_shell/viewer'

export const dynamic = 'force-dynamic'

export const generateMetadata: () => Promise<Metadata> = titled('communeBoard')

/** The board of the reader's own commune; who holds posts in several chooses. */
const CommunesPage = async () => {
  const reader = await readReader('/xa')
  const { payload, actor, t } = reader
  const communes = await readOwnCommunes({ payload, actor })
  if (communes.length === 1) redirect(`/xa/${communes[0]!.id}`)
  return (
    <Page reader={reader} path="/xa" place="commune">
      <h1>{t('commune.choose')}</h1>
      {communes.length === 0 ? <p className="empty">{t('commune.chooseNone')}</p> : null}
      <ul>
        {communes.map(({ id, name }) => (
          <li key={id}>
            <a className="back" href={`/xa/${id}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Page>
  )
}

export default CommunesPage
