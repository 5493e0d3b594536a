import { bulk } from './approval/bulk'
import { endOfDelegation, listOfDelegations, newDelegation } from './delegation/delegations'
import { listOfNotices, readingOfNotices } from './notice/notices'
import { staff } from './organisation/staff'
import { me } from './person/me'
import { planRoutes } from './plan/routes'
import { planImportRoutes } from './planImport/routes'
import { inbox } from './report/inbox'
import { reportRoutes } from './report/routes'
import { rollups } from './rollup/rollups'
import type { Route } from './route'
import { health } from './system/health'
import { openapi } from './system/openapi'
import { newLadder } from './workflow/ladders'
import { workflowRoutes } from './workflow/routes'

/** Routes that belong to no collection. */
export const productRoutes: Route[] = [
  me,
  inbox,
  bulk,
  listOfDelegations,
  newDelegation,
  endOfDelegation,
  listOfNotices,
  readingOfNotices,
  rollups,
  staff,
  newLadder,
  ...planImportRoutes,
  health,
  openapi(() => routes()),
]

/** Every route of the contract. */
export const routes = (): Route[] => [...productRoutes, ...reportRoutes, ...planRoutes, ...workflowRoutes]
