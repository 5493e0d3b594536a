import type { ReactNode } from 'react'
import { readViewer } from './_shell/viewer'
import './workspace.css'

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
