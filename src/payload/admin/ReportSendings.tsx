import { writeMoment } from '@/domain/vietnamese/writeMoment'
import type { Sending } from '@/data/notice/readSendings'
import type { Words } from './adminSentences'

/** Who was told what about a report, when, and what became of it by mail; to be read only. */
export const ReportSendings = ({ sendings, words }: { sendings: readonly Sending[]; words: Words }) => (
  <section className="reading__part">
    <h3>{words('reportSendings.title')}</h3>
    {sendings.length === 0 ? (
      <p>{words('reportSendings.empty')}</p>
    ) : (
      <table className="reading__table">
        <thead>
          <tr>
            {(['who', 'what', 'when', 'mail'] as const).map((column) => (
              <th key={column} scope="col">
                {words(`reportSendings.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sendings.map((sending) => (
            <tr key={sending.id}>
              <td>{whoWords(sending, words)}</td>
              <td>{words(`reportSendings.kinds.${sending.kind}`)}</td>
              <td>
                <time dateTime={sending.at}>{writeMoment({ at: sending.at })}</time>
                {sending.readAt !== null && (
                  <small>
                    {' '}
                    {words('reportSendings.read', { moment: writeMoment({ at: sending.readAt }) })}
                  </small>
                )}
              </td>
              <td>{mailWords(sending, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
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
