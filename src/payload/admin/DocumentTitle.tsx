'use client'

import { useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Gives the document on the screen a title in words. Payload sets its own in an effect that runs after those of the
 * form, so this one is set once all of them have run.
 */
export const DocumentTitle = ({ title }: { title: string }) => {
  const { setDocumentTitle, title: shown } = useDocumentTitle()
  useEffect(() => {
    if (shown === title) return
    const soon = setTimeout(() => setDocumentTitle(title))
    return () => clearTimeout(soon)
  }, [setDocumentTitle, shown, title])
  return null
}
