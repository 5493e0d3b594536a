import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

type Shown = Pick<AdminViewServerProps, 'initPageResult' | 'params' | 'searchParams'> & {
  title: string
  className?: string
  children: ReactNode
}

/** A page of the admin panel that is no collection's: the panel's frame, its title, its content. */
export const AdminPage = ({
  initPageResult: { req, locale, permissions, visibleEntities },
  params,
  searchParams,
  title,
  className = '',
  children,
}: Shown) => (
  <DefaultTemplate
    i18n={req.i18n}
    locale={locale}
    params={params}
    payload={req.payload}
    permissions={permissions}
    req={req}
    searchParams={searchParams}
    user={req.user ?? undefined}
    visibleEntities={visibleEntities}
  >
    <SetStepNav nav={[{ label: title }]} />
    <Gutter className={`reading ${className}`}>
      <h1>{title}</h1>
      {children}
    </Gutter>
  </DefaultTemplate>
)
