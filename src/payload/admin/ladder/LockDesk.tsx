'use client'

import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'

type Desk = {
  /** Locks that are ticked otherwise than they are kept: a copy would go without them. */
  isUnsaved: boolean
  tellUnsaved: (isUnsaved: boolean) => void
}

const LockDeskContext = createContext<Desk>({ isUnsaved: false, tellUnsaved: () => undefined })

/** What the form of the locks and the form of the copies, which lie on one page, know of each other. */
export const useLockDesk = (): Desk => useContext(LockDeskContext)

export const LockDesk = ({ children }: { children: ReactNode }) => {
  const [isUnsaved, tellUnsaved] = useState(false)
  const desk = useMemo(() => ({ isUnsaved, tellUnsaved }), [isUnsaved])
  return <LockDeskContext.Provider value={desk}>{children}</LockDeskContext.Provider>
}
