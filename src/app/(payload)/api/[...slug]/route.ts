import config from '@payload-config'
import { answerApi } from '@/http/answerApi'

const handler = (request: Request): Promise<Response> => answerApi({ config, request })

export {
  handler as DELETE,
  handler as GET,
  handler as OPTIONS,
  handler as PATCH,
  handler as POST,
  handler as PUT,
}
