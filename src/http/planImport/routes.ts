import { abandonment } from './abandonment'
import { confirmation } from './confirmation'
import { decisions } from './decisions'
import { one } from './one'
import { upload } from './upload'

export const planImportRoutes = [upload, one, decisions, confirmation, abandonment]
