import type { ReactNode } from 'react'
import { SixClears } from './SixClears'
import type { Words } from './words'
import './threshold.css'

/** The page before log-in: what is asked for on the left, what the product stands for beside it. */
export const Threshold = ({ t, children }: { t: Words; children: ReactNode }) => (
  <div className="threshold">
    <SixClears t={t} />
    <main className="threshold-main">{children}</main>
  </div>
)
