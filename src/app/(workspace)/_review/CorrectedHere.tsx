import type { ReactNode } from 'react'
import type { Change } from '@/domain/report/compareContents'
import type { Review } from '@/services/report/readReview'
import type { Words } from '../_shell/words'
import { correctorWords } from './correctorWords'

type Shown = {
  review: Pick<Review, 'corrections'>
  row: string
  /** Old and new of what one correction changed. */
  children: (corrected: readonly Change[]) => ReactNode
  t: Words
}

/** Beside a row: that a decider corrected it after it was sent, who and when, with old and new. */
export const CorrectedHere = ({ review, row, children, t }: Shown) => {
  const corrections = review.corrections.get(row) ?? []
  const events = [...new Set(corrections.map(({ event }) => event))]
  return events.map((event) => (
    <div key={event.seq} className="row-override">
      <p>{correctorWords(event, t)}</p>
      {children(corrections.filter((one) => one.event === event))}
    </div>
  ))
}
