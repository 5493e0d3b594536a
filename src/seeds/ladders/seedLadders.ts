import type { Payload, PayloadRequest } from 'payload'
import {
  communeReport,
  plan,
  smallCommuneUnitReport,
  unitReport,
  urgentCommuneReport,
} from '@/domain/approval/presets'
import { canonicalText } from '@/domain/approval/canonicalText'
import { definitionOf, type StoredWorkflow } from '@/services/workflow/definitionOf'
import { storedOf } from '@/services/workflow/storedOf'

const presets = [
  { preset: 'unit_report', name: 'Báo cáo đơn vị: đầu mối kiểm tra', definition: unitReport },
  { preset: 'commune_report', name: 'Báo cáo xã: lãnh đạo duyệt, tỉnh tiếp nhận', definition: communeReport },
  {
    preset: 'small_commune_unit_report',
    name: 'Báo cáo đơn vị, xã nhỏ: trưởng đơn vị khác kiểm tra thay',
    definition: smallCommuneUnitReport,
  },
  { preset: 'plan', name: 'Kế hoạch: đầu mối kiểm tra, lãnh đạo duyệt, tỉnh cho ý kiến', definition: plan },
  {
    preset: 'urgent_commune_report',
    name: 'Báo cáo xã đột xuất: từng bước một ngày làm việc',
    definition: urgentCommuneReport,
  },
]

/**
 * Publishes the preset ladders that every commune may use, and a new version of one that was published with other
 * content: documents under way keep theirs. @returns their ids by preset
 */
export const seedLadders = async ({
  payload,
  req,
}: {
  payload: Payload
  req: PayloadRequest
}): Promise<Record<string, string>> => {
  const ids: Record<string, string> = {}
  for (const { preset, name, definition } of presets) {
    const known = await payload.find({
      collection: 'workflows',
      where: { preset: { equals: preset } },
      limit: 1,
      pagination: false,
      req,
    })
    const [kept] = known.docs
    const data = { name, preset, state: 'published' as const, ...storedOf(definition) }
    const ladder =
      kept === undefined
        ? await payload.create({ collection: 'workflows', data, req })
        : canonicalText(definitionOf(kept as StoredWorkflow)) === canonicalText(definition)
          ? kept
          : await payload.update({ collection: 'workflows', id: kept.id, data: storedOf(definition), req })
    ids[preset] = String(ladder.id)
  }
  return ids
}
