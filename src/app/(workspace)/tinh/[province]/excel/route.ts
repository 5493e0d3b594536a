import { seeProvince } from '@/services/rollup/seeProvince'
import { makeProvinceSheet } from '@/services/sheet/makeProvinceSheet'
import { answerSheet } from '../../../_sheets/answerSheet'

export const dynamic = 'force-dynamic'

/** The official figures of all communes of a province in a period, as a workbook. */
export const GET = answerSheet<{ province: string }>(async ({ db, actor, language, params, query, now }) => {
  const seen = await seeProvince({ db, actor, codeOrId: params.province, asked: query.get('ky') })
  if (seen === null || seen.period === null) return null
  return makeProvinceSheet({ db, province: seen.province, period: seen.period, language, now })
})
