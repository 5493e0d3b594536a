import { differences } from '@/domain/approval/differences'
import { writeMoment } from '@/domain/vietnamese/writeMoment'
import { dbOf } from '@/data/session'
import { checkLadder } from '@/services/workflow/checkLadder'
import { LadderDiagram } from './LadderDiagram'
import { ladderLink } from './ladderLink'
import { differenceSentence } from './ladderSentences'
import { PublishForm } from './PublishForm'
import type { TabProps } from './tabProps'

/** What publishing would change, whom it would not touch, and every version so far. */
export const VersionsTab = async ({ page, req, telling }: TabProps) => {
  const { words } = telling
  const { seen, draft, definition, revision, versions, communes } = page
  const [newest] = versions
  const isOpen = draft !== null || seen.state === 'draft'
  const { findings } = isOpen
    ? await checkLadder({
        db: dbOf(req.payload),
        definition,
        communes,
        now: new Date().toISOString(),
      })
    : { findings: [] }
  const errors = findings.filter(({ level }) => level === 'error').length
  const changes = newest === undefined ? null : differences({ before: newest.definition, after: definition })
  const underWay = versions.reduce((sum, version) => sum + version.underWay, 0)
  const canPublish = isOpen && seen.may.edit && errors === 0 && (changes === null || changes.length > 0)
  return (
    <>
      <section>
        <h2>{words('ladder.publish.title')}</h2>
        {!isOpen && <p>{words('ladder.publish.nothing')}</p>}
        {isOpen && changes === null && <p>{words('ladder.publish.first')}</p>}
        {isOpen && changes !== null && changes.length === 0 && <p>{words('ladder.publish.same')}</p>}
        {isOpen && changes !== null && changes.length > 0 && (
          <>
            <h3>{words('ladder.publish.changes', { number: newest!.number })}</h3>
            <ul>
              {changes.map((change, index) => (
                <li key={index}>
                  {differenceSentence(telling, { before: newest!.definition, after: definition }, change)}
                </li>
              ))}
            </ul>
          </>
        )}
        {isOpen && newest !== undefined && <p>{words('ladder.publish.underWay', { count: underWay })}</p>}
        {errors > 0 && (
          <p className="reading__bad">
            {words('ladder.check.unsound', { count: errors })}{' '}
            <a href={ladderLink(seen.id, 'kiem-tra')}>{words('ladder.tabs.kiem-tra')}</a>
          </p>
        )}
        {canPublish && (
          <PublishForm
            id={seen.id}
            revision={revision}
            words={{
              confirm: words('ladder.publish.confirm', { number: (newest?.number ?? 0) + 1 }),
              publish: words('ladder.publish.publish'),
              publishing: words('ladder.publish.publishing'),
              failed: words('import.failed'),
            }}
          />
        )}
        {!isOpen && <p className="reading__good">{words('ladder.publish.afterwards')}</p>}
      </section>
      <section>
        <h2>{words('ladder.publish.versions')}</h2>
        {versions.length === 0 && <p>{words('ladder.never')}</p>}
        {versions.map((version, index) => (
          <details key={version.number} className="import__group" open={index === 0}>
            <summary>
              {words('ladder.publish.version', {
                number: version.number,
                when: writeMoment({ at: version.publishedAt }),
                who: version.publishedByName ?? words('ladder.publish.product'),
              })}
            </summary>
            <p>
              {words('ladder.publish.documents', { count: version.documents, underWay: version.underWay })}
              <small className="ladder__hash">
                {words('ladder.publish.hash', { hash: version.contentHash })}
              </small>
            </p>
            <LadderDiagram definition={version.definition} telling={telling} />
            {versions[index + 1] !== undefined && (
              <ul>
                {differences({ before: versions[index + 1]!.definition, after: version.definition }).map(
                  (change, at) => (
                    <li key={at}>
                      {differenceSentence(
                        telling,
                        { before: versions[index + 1]!.definition, after: version.definition },
                        change,
                      )}
                    </li>
                  ),
                )}
              </ul>
            )}
          </details>
        ))}
      </section>
    </>
  )
}
