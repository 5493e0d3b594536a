import type { IsoDate } from '@/domain/time'
import { placeAndDate, type OpenDate } from './dateWords'
import type { Issuer } from './issuerOf'
import { numberLine } from './numberLine'
import type { DocumentForm, Letterhead, Say } from './types'

type Asked = {
  form: DocumentForm
  issuer: Issuer
  /** Short for the kind of document: 'BC', 'KH'. */
  kind: string
  number: string | null
  issuedOn: IsoDate | null
  open: OpenDate
  say: Say
}

/** The head of the first page: who issues, under which number, for whom, where and when. */
export const letterhead = ({ form, issuer, kind, number, issuedOn, open, say }: Asked): Letterhead => ({
  type: 'letterhead',
  superior: issuer.superior,
  issuer: issuer.lines,
  number: numberLine({ form, number, kind, sign: issuer.sign, say }),
  nation: form === 'government' ? [say('letter.nation'), say('letter.motto')] : [say('letter.party')],
  placeAndDate: placeAndDate({ place: issuer.place, issuedOn, open, say }),
})
