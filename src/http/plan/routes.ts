import { check } from './check'
import { fills } from './fills'
import { waivers } from './waivers'

export const planRoutes = [check, fills, waivers]
