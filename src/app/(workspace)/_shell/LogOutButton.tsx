'use client'

import { dropAllDrafts } from '../_form/drafts'

/** Whoever leaves leaves nothing behind that they typed on this device. */
export const LogOutButton = ({ label }: { label: string }) => (
  <button type="submit" className="button-quiet" onClick={dropAllDrafts}>
    {label}
  </button>
)
