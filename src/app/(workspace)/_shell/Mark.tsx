import type { ReactNode } from 'react'

/** `blue`: on its way, somebody else's turn. */
export type Light = 'grey' | 'green' | 'yellow' | 'red' | 'blue'

/** A state in words, with a sign and a colour beside them. */
export const Mark = ({ light, children }: { light: Light; children: ReactNode }) => (
  <span className={`mark mark-${light}`}>{children}</span>
)
