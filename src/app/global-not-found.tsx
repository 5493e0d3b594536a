import type { Metadata } from 'next'
import Layout from './(workspace)/layout'
import { NotFound } from './(workspace)/_shell/NotFound'
import { titled } from './(workspace)/_shell/pageMetadata'

export const dynamic = 'force-dynamic'

export const generateMetadata = (): Promise<Metadata> => titled('notFound')()

/** Every address that nothing answers. It stands outside of all layouts, so it brings its own. */
const NotFoundPage = () => (
  <Layout>
    <NotFound />
  </Layout>
)

export default NotFoundPage
