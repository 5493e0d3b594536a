import { writeMoment } from '@/domain/vietnamese/writeMoment'
import type { Sending } from '@/data/notice/readSendings'
import type { Words } from './adminSentences'

/** Who was told what about a document, when, and what became of it by mail; to be read only. */
export const SendingsTable = ({ sendings, words }: { sendings: readonly Sending[]; words: Words }) => (
  <table role="table" className="reading__stacks">
    <thead>
      <tr role="row">
        {(['who', 'what', 'when', 'mail'] as const).map((column) => (
          <th key={column} scope="col" role="columnheader">
            {words(`reportSendings.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {sendings.map((sending) => (
        <tr key={sending.id} role="row">
          <th scope="row" role="rowheader">
            {whoWords(sending, words)}
          </th>
          <td role="cell" data-label={words('reportSendings.what')}>
            {words(`reportSendings.kinds.${sending.kind}`)}
          </td>
          <td role="cell" data-label={words('reportSendings.when')}>
            <time dateTime={sending.at}>{writeMoment({ at: sending.at })}</time>
            {sending.readAt !== null && (
              <small> {words('reportSendings.read', { moment: writeMoment({ at: sending.readAt }) })}</small>
            )}
          </td>
          <td role="cell" data-label={words('reportSendings.mail')}>
            {mailWords(sending, words)}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

const whoWords = ({ personName, onBehalfOfName }: Sending, words: Words): string =>
  onBehalfOfName === null
    ? personName
    : words('reportSendings.behalf', { person: personName, principal: onBehalfOfName })

const mailWords = ({ mail }: Sending, words: Words): string => {
  if (mail === null) return words('reportSendings.none')
  const why = words(`reportSendings.why.${mail.why}`)
  if (mail.sentAt !== null)
    return words('reportSendings.sent', { moment: writeMoment({ at: mail.sentAt }), why })
  if (mail.droppedAt !== null) return words('reportSendings.dropped')
  return mail.failedAt === null
    ? words('reportSendings.queued', { why })
    : words('reportSendings.failed', { moment: writeMoment({ at: mail.failedAt }) })
}
