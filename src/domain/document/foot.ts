import type { Issuer } from './issuerOf'
import type { DocumentForm, Foot, Say } from './types'

/** Who signs: the head of the body, or a deputy in the head's place. */
export type Signs = 'head' | 'deputy'

type Asked = {
  form: DocumentForm
  issuer: Issuer
  /** As somebody wrote them, one each. */
  recipients: readonly string[]
  /** Short for the office that prepared it: 'VHXH'; null for none. */
  office: string | null
  signs: Signs
  name: string | null
  /** The first of them is who it is reported to. */
  isReport?: boolean
  say: Say
}

/** The end of a document: who receives it, and who signs in whose name. */
export const foot = ({
  form,
  issuer,
  recipients,
  office,
  signs,
  name,
  isReport = true,
  say,
}: Asked): Foot => {
  const lines = recipients.map(bare).filter((line) => line !== '')
  const isKept = (line: string): boolean => line.startsWith(say('letter.recipients.kept'))
  const sent = lines.filter((line) => !isKept(line))
  const kept =
    lines.find(isKept) ??
    say('letter.recipients.file', { office: office ?? '', has: office === null ? 'no' : 'yes' })
  return {
    type: 'foot',
    recipientsTitle: say('letter.recipients.title'),
    recipients: [
      ...sent.map((line, at) => `- ${at === 0 && isReport ? asReport(line, say) : line};`),
      `- ${kept}.`,
    ],
    authority: [
      say(`letter.authority.${form}`, { body: issuer.authority }),
      ...say(`letter.signs.${form}.${signs}`).split('\n'),
    ],
    name,
  }
}

const bare = (line: string): string =>
  line
    .trim()
    .replace(/^[-–+•]\s*/, '')
    .replace(/[\s;.,]+$/, '')

/** Whom it is reported to is told so, unless the line already says what for. */
const asReport = (line: string, say: Say): string =>
  line.endsWith(')') ? line : say('letter.recipients.reported', { name: line })
