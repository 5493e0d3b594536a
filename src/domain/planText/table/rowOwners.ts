import { foldKey } from '@/domain/vietnamese/foldKey'
import { plainText } from '../plainText'
import type { OwnerNamed } from '../planReading'
import type { RowFlag } from '../types'
import type { Joined } from './joinRows'

export type RowOwners = {
  leadUnits: OwnerNamed[]
  coordinatingUnits: OwnerNamed[]
  ownerText: { lead: string; coordinate: string }
  flags: RowFlag[]
}

const LEAD_WORD = /(?:^|[\s;,.])(?:[-+•]\s*)?(?:cq |co quan |don vi )?chu tri\s*:?\s*/
/** 'Phòng VH-XH chủ trì, phối hợp với Công an xã' in the cell of those who lead. */
const HELPER = /chu tri.*phoi hop/
const LEADS = /\s+(?:chủ trì|thực hiện|đầu mối)(?=\s*[,;.]|\s*$)/giu
const COORDINATE_WORD =
  /(?:^|[\s;,.(])(?:[-+•]\s*)?(?:cq |co quan |don vi )?phoi hop(?: thuc hien| voi)?\s*:?\s*/

/** Who leads a row and who helps; where one column holds both, by its words, its slash, its lines or its order. */
export const rowOwners = ({
  texts,
  owners,
}: {
  texts: Joined['texts']
  owners: (text: string) => OwnerNamed[]
}): RowOwners => {
  const written = texts.get('lead') ?? ''
  const both = texts.get('owners') || (HELPER.test(foldKey(written)) ? written : '')
  const own = { lead: texts.get('lead') ?? '', coordinate: texts.get('coordinate') ?? '' }
  const parted = both === '' ? null : partBoth(both, owners)
  const { lead, coordinate, assumed } = parted
    ? { ...parted, coordinate: [parted.coordinate, own.coordinate].filter(Boolean).join('; ') }
    : { ...own, assumed: false }
  const leadUnits = owners(lead.replace(LEADS, ''))
  return {
    leadUnits,
    coordinatingUnits: owners(coordinate),
    ownerText: { lead, coordinate },
    flags: [
      ...(leadUnits.length === 0 ? ['no_lead' as const] : []),
      ...(assumed ? ['roles_assumed' as const] : []),
    ],
  }
}

type Parted = { lead: string; coordinate: string; assumed: boolean }

const partBoth = (text: string, owners: (text: string) => OwnerNamed[]): Parted => {
  const plain = plainText(text)
  const folded = foldKey(plain)
  const helps = COORDINATE_WORD.exec(folded)
  if (helps && folded.length === plain.length) {
    const leads = LEAD_WORD.exec(folded)
    const before = plain.slice(
      leads && leads.index < helps.index ? leads.index + leads[0].length : 0,
      helps.index,
    )
    return {
      lead: trim(before),
      coordinate: trim(plain.slice(helps.index + helps[0].length)),
      assumed: false,
    }
  }
  const [first = '', ...others] = /[\n/]/.test(text.trim()) ? text.trim().split(/\n+|\s*\/\s*/) : [text]
  if (others.length > 0)
    return { lead: trim(plainText(first)), coordinate: trim(plainText(others.join('; '))), assumed: true }
  const [lead, ...rest] = owners(plain)
  return rest.length === 0
    ? { lead: plain, coordinate: '', assumed: false }
    : { lead: lead?.raw ?? '', coordinate: rest.map(({ raw }) => raw).join('; '), assumed: true }
}

const trim = (text: string): string => text.replace(/^[\s;,.:(–-]+|[\s;,:(–-]+$/g, '')
