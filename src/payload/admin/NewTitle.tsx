'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useDocumentInfo, useDocumentTitle, useTranslation } from '@payloadcms/ui'
import { DocumentTitle } from './DocumentTitle'

/** Says what is being added where Payload writes that it has no title, in square brackets. */
export const NewTitle = () => {
  const { i18n, t } = useTranslation()
  const { id, collectionSlug } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const { getEntityConfig } = useConfig()
  if (id !== undefined || collectionSlug === undefined) return null
  const label = getTranslation(getEntityConfig({ collectionSlug }).labels.singular, i18n)
  const named = t('fields:addNewLabel', { label })
  return title === `[${t('general:untitled')}]` || title === named ? <DocumentTitle title={named} /> : null
}
