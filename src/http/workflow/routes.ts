import { copiesOfLadder, draftOfLadder, publicationOfLadder } from './ladders'

export const workflowRoutes = [draftOfLadder, publicationOfLadder, copiesOfLadder]
