'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from './navigation'
import { useEffect } from 'react'

/** Has the server draw its part of a page anew once the document has been saved after `asOf`. */
export const RefreshWhenSaved = ({ asOf }: { asOf: string }) => {
  const { data } = useDocumentInfo()
  const { refresh } = useRouter()
  const savedAt: unknown = data?.updatedAt
  useEffect(() => {
    if (typeof savedAt === 'string' && savedAt > asOf) refresh()
  }, [asOf, refresh, savedAt])
  return null
}
