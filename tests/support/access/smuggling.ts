import { accounts } from './accounts'
import { inPool } from './inPool'
import { subjects } from './subjects'
import type { Place } from './places'
import type { World } from './world'

type Smuggled = {
  as: 'commune_admin' | 'focal_officer'
  slug: string
  place: Place
  with: Record<string, unknown>
}

/**
 * What somebody who may write in their own commune could slip in: another place for the row, or a relation to a row
 * elsewhere. Every field through which a row could reach out of its commune has a line.
 */
const smuggled = ({ ground, rowOf, parents }: World): Smuggled[] => {
  const foreign = (slug: string, place: Place = 'foreign'): string =>
    rowOf({ slug, place, isAccepted: false })
  const { foreign: commune } = ground.commune
  const unit = ground.organisation.foreign
  const lines: [Smuggled['as'], string, Place, Record<string, unknown>[]][] = [
    [
      'commune_admin',
      'organisations',
      'own_unit',
      [
        { parent: commune },
        { parent: unit },
        { parent: ground.organisation.own_province },
        { kind: 'commune' },
        { kind: 'province' },
        { reportsThrough: unit },
        { successor: unit },
      ],
    ],
    [
      'commune_admin',
      'users',
      'own_unit',
      [{ organisation: unit }, { organisation: ground.organisation.own_province }, { organisation: null }],
    ],
    [
      'commune_admin',
      'positions',
      'own_commune',
      [
        { organisation: commune },
        { organisation: ground.organisation.own_province },
        { role: 'system_admin', organisation: null },
      ],
    ],
    [
      'commune_admin',
      'appointments',
      'own_unit',
      [
        { person: foreign('users') },
        { position: foreign('positions') },
        { position: foreign('positions', 'own_province') },
      ],
    ],
    [
      'commune_admin',
      'workflows',
      'own_commune',
      [
        { owner: commune },
        { owner: null },
        { owner: ground.organisation.own_province },
        { authors: [{ position: foreign('positions'), relation: 'unit' }] },
      ],
    ],
    [
      'focal_officer',
      'plans',
      'own_commune',
      [
        { organisation: commune },
        { focalUnit: unit },
        { unitLadder: foreign('workflows') },
        { unitLadder: foreign('workflows', 'sibling') },
      ],
    ],
    ['focal_officer', 'sections', 'own_commune', [{ plan: parents.draft('foreign') }]],
    [
      'focal_officer',
      'indicators',
      'own_commune',
      [{ plan: parents.draft('foreign') }, { section: foreign('sections') }],
    ],
    [
      'focal_officer',
      'targets',
      'own_commune',
      [
        { indicator: parents.indicator('foreign') },
        { plan: parents.draft('foreign') },
        { plan: ground.plan.own_commune },
      ],
    ],
    [
      'focal_officer',
      'tasks',
      'own_commune',
      [
        { plan: parents.draft('foreign') },
        { section: foreign('sections') },
        { parent: foreign('tasks') },
        { indicators: [parents.indicator('foreign')] },
        { assignee: foreign('users') },
        { supervisingLeader: foreign('users', 'sibling') },
      ],
    ],
    [
      'focal_officer',
      'responsibilities',
      'own_commune',
      [
        { plan: parents.draft('foreign') },
        { unit },
        { reporter: unit },
        { indicator: parents.indicator('foreign') },
        { indicator: null, task: foreign('tasks') },
      ],
    ],
    ['focal_officer', 'budget-items', 'own_commune', [{ plan: parents.draft('foreign') }]],
    ['focal_officer', 'reporting-rules', 'own_commune', [{ plan: parents.draft('foreign') }]],
    ['focal_officer', 'reporting-periods', 'own_commune', [{ plan: ground.plan.foreign }]],
  ]
  const anywhere = [
    { commune },
    { province: ground.foreignProvince },
    { commune, province: ground.foreignProvince },
  ]
  return lines.flatMap(([as, slug, place, fields]) =>
    [...fields, ...anywhere, ...(['positions', 'appointments'].includes(slug) ? [{ unit }] : [])].map(
      (one) => ({ as, slug, place, with: one }),
    ),
  )
}

/** Tries every line on a new row and on one that is there. @returns what was let through */
export const smuggledThrough = async (world: World): Promise<string[]> => {
  const found = await inPool(smuggled(world), async ({ as, slug, place, with: extra }) => {
    const body = { ...subjects[slug]!.body(world.parents, place, 0), ...extra }
    const made = await world.app.ask('POST', `/api/${slug}`, { as: accounts[as], body })
    const path = `/api/${slug}/${world.rowOf({ slug, place, isAccepted: false })}`
    const changed = await world.app.ask('PATCH', path, { as: accounts[as], body: extra })
    return [made, changed].flatMap(({ status }, index) =>
      [400, 403, 404, 422].includes(status)
        ? []
        : [`${index ? 'update' : 'create'} ${slug} with ${Object.keys(extra).join()}: ${status}`],
    )
  })
  return found.flat()
}
