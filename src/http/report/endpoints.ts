import { endpointsUnder } from '../endpointsUnder'
import { list } from './list'
import { reportRoutes } from './routes'

/** The routes of a report, as endpoints of its collection. */
export const reportEndpoints = [list, ...endpointsUnder('reports', reportRoutes)]
