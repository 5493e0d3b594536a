import { check } from './check'
import { waivers } from './waivers'

export const planRoutes = [check, waivers]
