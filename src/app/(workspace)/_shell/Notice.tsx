import type { ReactNode } from 'react'

/** Says what went wrong, or what has been done, above the form it is about. */
export const Notice = ({ kind, children }: { kind: 'refusal' | 'done'; children: ReactNode }) => (
  <p className={`notice notice-${kind}`} role={kind === 'refusal' ? 'alert' : 'status'}>
    {children}
  </p>
)
