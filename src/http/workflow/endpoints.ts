import { endpointsUnder } from '../endpointsUnder'
import { workflowRoutes } from './routes'

/** The routes of a ladder, as endpoints of its collection. */
export const workflowEndpoints = endpointsUnder('workflows', workflowRoutes)
