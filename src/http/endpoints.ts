import { endpointsUnder } from './endpointsUnder'
import { productRoutes } from './routes'

/** The routes that belong to no collection, as endpoints of the product. */
export const productEndpoints = endpointsUnder(null, productRoutes)
