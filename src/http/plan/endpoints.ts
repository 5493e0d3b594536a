import { endpointsUnder } from '../endpointsUnder'
import { planRoutes } from './routes'

/** The routes of a plan, as endpoints of its collection. */
export const planEndpoints = endpointsUnder('plans', planRoutes)
