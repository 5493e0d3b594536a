'use client'

import type { DecisionChanges } from '@/domain/planImport/mergeDecisions'
import { useDesk } from './ImportDesk'

type Shown = {
  changes: DecisionChanges
  label: string
  /** What it is about, for those who hear the page. */
  about?: string
  kind?: 'button' | 'link'
}

/** A decision that takes one tap. */
export const DecideButton = ({ changes, label, about, kind = 'button' }: Shown) => {
  const { decide, isBusy } = useDesk()
  return (
    <button
      type="button"
      className={kind === 'link' ? 'import__link' : 'import__button'}
      aria-label={about === undefined ? undefined : `${label}: ${about}`}
      disabled={isBusy}
      onClick={() => void decide(changes)}
    >
      {label}
    </button>
  )
}
