import { formDefault } from './formDefault'
import { placeOfUser } from './placeOfUser'

/** A new form starts in the writer's own commune. */
export const ownCommune = formDefault(({ req }) => placeOfUser(req.user).commune ?? undefined)
