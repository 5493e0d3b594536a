import { endpointsUnder } from '../endpointsUnder'
import { reportRoutes } from './routes'

/** The routes of a report, as endpoints of its collection. */
export const reportEndpoints = endpointsUnder('reports', reportRoutes)
