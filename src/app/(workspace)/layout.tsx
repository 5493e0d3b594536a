import type { ReactNode } from 'react'
import { readViewer } from './_shell/viewer'
import './_style/tokens.css'
import './_style/base.css'
import './_style/page.css'
import './_style/controls.css'
import './_style/tables.css'
import './_style/marks.css'

export { viewport } from './_shell/pageMetadata'

const Layout = async ({ children }: { children: ReactNode }) => {
  const { language } = await readViewer()
  return (
    <html lang={language}>
      <body>{children}</body>
    </html>
  )
}

export default Layout
