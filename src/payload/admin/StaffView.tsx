import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from './navigation'
import type { AdminViewServerProps } from 'payload'
import { vocabulary } from '@/domain/vocabulary'
import { adminLabel } from '@/i18n/adminLabel'
import { languageOf } from '@/i18n/messages'
import { readStaffForm } from '@/services/organisation/readStaffForm'
import { placeOfUser } from '../fields/placeOfUser'
import { oneParam } from './oneParam'
import { StaffForm } from './StaffForm'
import { StaffMade } from './StaffMade'
import { viewerOf } from './viewerOf'

/** One form for a unit of a commune with its head and officers, or for people who join an organisation. */
export const StaffView = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, locale, permissions, visibleEntities } = initPageResult
  const { actor, words } = await viewerOf(req)
  if (actor === null) redirect('/admin/login')
  const organisation = oneParam(searchParams, 'organisation')
  const commune = oneParam(searchParams, 'commune') ?? placeOfUser(req.user).commune
  const form = await readStaffForm({ payload: req.payload, actor, organisation, commune })
  const language = languageOf(req.i18n.language)
  const label = (...path: string[]): string => adminLabel(...path)[language]
  const title =
    form === null || form.isNewUnit ? words('staff.newUnit') : words('staff.join', { place: form.place.name })
  return (
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
      <Gutter className="reading staff">
        <h1>{title}</h1>
        <StaffMade searchParams={searchParams} form={form} words={words} />
        {form === null ? (
          <p>{words('staff.notYours')}</p>
        ) : (
          <StaffForm
            key={`${form.place.id} ${oneParam(searchParams, 'made') ?? ''}`}
            organisation={form.place.id}
            isNewUnit={form.isNewUnit}
            unitTypes={vocabulary.unitType.map((value) => ({
              value,
              label: label('options', 'unitType', value),
            }))}
            roles={form.roles.map(({ role, isGranted }) => ({
              value: role,
              label: isGranted
                ? label('options', 'role', role)
                : words('staff.toBeConfirmed', { role: label('options', 'role', role) }),
            }))}
            words={{
              intro: words(form.isNewUnit ? 'staff.introUnit' : 'staff.introPeople', {
                place: form.place.name,
              }),
              unitName: label('collections', 'organisations', 'fields', 'name', 'label'),
              unitNameHelp: label('collections', 'organisations', 'fields', 'name', 'help'),
              unitType: label('collections', 'organisations', 'fields', 'unitType', 'label'),
              people: words('staff.people'),
              peopleHelp: words('staff.peopleHelp'),
              name: label('collections', 'users', 'fields', 'name', 'label'),
              email: words('staff.email'),
              role: label('collections', 'positions', 'fields', 'role', 'label'),
              add: words('staff.add'),
              remove: words('staff.remove'),
              send: words(form.isNewUnit ? 'staff.sendUnit' : 'staff.sendPeople'),
              sending: words('staff.sending'),
              failed: words('staff.failed'),
            }}
          />
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
