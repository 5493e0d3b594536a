'use client'

import { useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Gives the document on the screen a title in words, each time Payload has set its own. */
export const DocumentTitle = ({ title }: { title: string }) => {
  const { setDocumentTitle, title: shown } = useDocumentTitle()
  useEffect(() => {
    if (shown !== title) setDocumentTitle(title)
  }, [setDocumentTitle, shown, title])
  return null
}
