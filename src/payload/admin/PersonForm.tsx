'use client'

import {
  DefaultEditView,
  DocumentInfoProvider,
  EmailField,
  useDocumentInfo,
  useFormFields,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, type ComponentProps } from 'react'

/** A person's form. Payload asks for a password with every new account; here people set their own by invitation. */
export const PersonForm = (props: ComponentProps<typeof DefaultEditView>) => {
  const document = useDocumentInfo()
  const form = <DefaultEditView {...props} />
  if (document.id !== undefined) return form
  return (
    <DocumentInfoProvider {...document} BeforeFields={<NewAccount />}>
      {form}
    </DocumentInfoProvider>
  )
}

/**
 * The address of a new account. Payload counts two password fields among the form's, and finds them empty whenever it
 * checks: they are taken out of the form each time they come up.
 */
const NewAccount = () => {
  const { t } = useTranslation()
  const dispatch = useFormFields(([, dispatchFields]) => dispatchFields)
  const bad = useFormFields(([fields]) =>
    JSON.stringify(
      Object.fromEntries(
        Object.entries(fields).map(([k, v]) => [k, [v.valid, v.errorMessage, v.value, typeof v.validate]]),
      ),
    ),
  )
  console.log('STATE', bad)
  const isAsked = useFormFields(([fields]) => 'password' in fields || 'confirm-password' in fields)
  useEffect(() => {
    if (!isAsked) return
    dispatch({ type: 'REMOVE', path: 'password' })
    dispatch({ type: 'REMOVE', path: 'confirm-password' })
  }, [dispatch, isAsked])
  return (
    <div className="new-account">
      <EmailField
        field={{ name: 'email', label: t('general:email'), required: true }}
        path="email"
        schemaPath="users.email"
      />
    </div>
  )
}
