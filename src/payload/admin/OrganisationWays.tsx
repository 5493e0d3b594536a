import type { UIFieldServerProps } from 'payload'
import { can } from '@/domain/access/can'
import { staffLink } from './staffLink'
import { viewerOf } from './viewerOf'

/** From an organisation to the form for its people and, under a commune, for a new unit; for those who may add people. */
export const OrganisationWays = async ({ data, id, req }: UIFieldServerProps) => {
  const { actor, words } = await viewerOf(req)
  if (id === undefined || actor === null) return null
  const row = { province: data.province ?? null, commune: data.commune ?? null }
  if (!can({ actor, record: 'users', operation: 'create', row })) return null
  return (
    <p className="reading">
      <a href={staffLink({ organisation: String(id) })}>{words('communes.people')}</a>
      {data.kind === 'commune' && (
        <>
          {' · '}
          <a href={staffLink({ commune: String(id) })}>{words('communes.unit')}</a>
        </>
      )}
    </p>
  )
}
