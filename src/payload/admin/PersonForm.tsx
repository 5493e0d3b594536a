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

const unasked = ['password', 'confirm-password']

/**
 * The address of a new account. Payload counts two password fields among the form's and, once something else was
 * wrong, finds them empty at every check: each time they are declared right again.
 */
const NewAccount = () => {
  const { t } = useTranslation()
  const dispatch = useFormFields(([, dispatchFields]) => dispatchFields)
  const areWrong = useFormFields(([fields]) => unasked.some((path) => fields[path]?.valid === false))
  useEffect(() => {
    if (!areWrong) return
    for (const path of unasked) dispatch({ type: 'UPDATE', path, valid: true, errorMessage: undefined })
  }, [dispatch, areWrong])
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
