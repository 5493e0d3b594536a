import type { Metadata } from 'next'
import Layout from './(workspace)/layout'
import { titled } from './(workspace)/_shell/pageMetadata'
import { Threshold } from './(workspace)/_shell/Threshold'
import { readViewer } from './(workspace)/_shell/viewer'
import { wordsIn } from './(workspace)/_shell/words'

export const dynamic = 'force-dynamic'

export const generateMetadata = (): Promise<Metadata> => titled('notFound')()

/** Every address that nothing answers. It stands outside of all layouts, so it brings its own. */
const NotFoundPage = async () => {
  const { language } = await readViewer()
  const t = wordsIn(language)
  return (
    <Layout>
      <Threshold t={t}>
        <h1>{t('titles.notFound')}</h1>
        <p>{t('notFound.why')}</p>
        <p>
          <a className="button" href="/">
            {t('notFound.home')}
          </a>
        </p>
      </Threshold>
    </Layout>
  )
}

export default NotFoundPage
