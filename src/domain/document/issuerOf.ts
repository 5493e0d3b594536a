import type { DocumentForm, Say } from './types'

export type Issuer = {
  /** Lines of the letterhead, in capitals. */
  superior: string | null
  lines: string[]
  /** In a sentence: 'Ủy ban nhân dân xã Lộc Quang'. */
  body: string
  /** In whose name it is signed, in capitals. */
  authority: string
  /** 'Lộc Quang'. */
  place: string
  /** What follows the number: 'UBND', 'BCĐ'. */
  sign: string
}

type Asked = {
  form: DocumentForm
  /** Of the commune today, or when its plan was issued: 'Xã Lộc Quang'. */
  commune: string
  /** Who issued the plan, as it stands there: 'Ban Chỉ đạo 57 xã Tiểu Cần'; null where it does not say. */
  committee: string | null
  say: Say
}

const KIND = /^(xã|phường|đặc khu|thị trấn)\s+/iu

const capitals = (text: string): string => text.toLocaleUpperCase('vi')

/** Who issues a commune's document: its People's Committee, or the steering committee under its Party committee. */
export const issuerOf = ({ form, commune, committee, say }: Asked): Issuer => {
  const place = commune.replace(KIND, '')
  const placed = commune.replace(KIND, (kind) => kind.toLocaleLowerCase('vi'))
  if (form === 'government') {
    const lines = [say('letter.peoplesCommittee'), placed]
    return {
      superior: null,
      lines: lines.map(capitals),
      body: lines.join(' '),
      authority: capitals(say('letter.peoplesCommittee')),
      place,
      sign: say('letter.sign.government'),
    }
  }
  const name = committeeName({ committee, placed, say })
  return {
    superior: capitals(say('letter.partyCommittee', { commune: placed })),
    lines: [capitals(name)],
    body: `${name} ${placed}`,
    authority: capitals(say('letter.steering')),
    place,
    sign: say('letter.sign.party'),
  }
}

/** The committee's own name, without the commune's behind it. */
const committeeName = ({
  committee,
  placed,
  say,
}: Pick<Asked, 'committee' | 'say'> & { placed: string }): string => {
  if (committee === null || !isCommittee(committee, say)) return say('letter.committee')
  const at = committee.toLocaleLowerCase('vi').lastIndexOf(placed.toLocaleLowerCase('vi'))
  return at <= 0 ? committee : committee.slice(0, at).trim()
}

const isCommittee = (name: string, say: Say): boolean =>
  name.toLocaleLowerCase('vi').startsWith(say('letter.steering').toLocaleLowerCase('vi'))
