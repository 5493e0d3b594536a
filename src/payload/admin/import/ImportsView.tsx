import type { AdminViewServerProps } from 'payload'
import { IMPORT_BYTES } from '@/domain/planImport/importBytes'
import { writeMoment } from '@/domain/vietnamese/writeMoment'
import { dbOf } from '@/data/session'
import { listImports } from '@/services/planImport/listImports'
import { readUploadPlace } from '@/services/planImport/readUploadPlace'
import { AdminPage } from '../AdminPage'
import type { Words } from '../adminSentences'
import { redirect } from '../navigation'
import { oneParam } from '../oneParam'
import { viewerOf } from '../viewerOf'
import { importLink } from './importLink'
import { ImportUpload } from './ImportUpload'

type Listed = NonNullable<Awaited<ReturnType<typeof listImports>>>

/** Where an issued plan is read in, and the imports that were begun before. */
export const ImportsView = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  const { actor, words } = await viewerOf(req)
  if (actor === null) redirect('/admin/login')
  const db = dbOf(req.payload)
  const imports = await listImports({ db, actor: actor! })
  const place = await readUploadPlace({
    db,
    actor: actor!,
    commune: oneParam(props.searchParams, 'commune'),
    plan: oneParam(props.searchParams, 'plan'),
  })
  return (
    <AdminPage {...props} title={words('import.title')} className="import">
      {imports === null ? (
        <p>{words('import.notYours')}</p>
      ) : (
        <>
          {place === null ? (
            <p>{words('import.whichCommune')}</p>
          ) : (
            <>
              <p>
                {place.plan === null
                  ? words('import.intro', { place: place.communeName })
                  : words('import.introAgain', { plan: place.planLabel ?? '' })}
              </p>
              <ImportUpload
                commune={place.plan === null ? place.commune : null}
                plan={place.plan}
                maxBytes={IMPORT_BYTES}
                words={{
                  file: words('import.upload.file'),
                  fileHelp: words('import.upload.fileHelp'),
                  drop: words('import.upload.drop'),
                  paste: words('import.upload.paste'),
                  pasteHelp: words('import.upload.pasteHelp'),
                  commune: words('import.upload.commune'),
                  send: words('import.upload.send'),
                  sending: words('import.upload.sending'),
                  reading: words('import.upload.reading'),
                  failed: words('import.failed'),
                  nothing: words('import.upload.nothing'),
                  tooLarge: words('import.upload.tooLarge'),
                }}
              />
            </>
          )}
          <ImportList imports={imports} words={words} />
        </>
      )}
    </AdminPage>
  )
}

const ImportList = ({ imports, words }: { imports: Listed; words: Words }) => (
  <section>
    <h2>{words('import.list.title')}</h2>
    {imports.length === 0 ? (
      <p>{words('import.list.none')}</p>
    ) : (
      <div className="import__scroll">
        <table>
          <thead>
            <tr>
              {['file', 'place', 'state', 'when', 'who'].map((column) => (
                <th key={column} scope="col">
                  {words(`import.list.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {imports.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  <a href={importLink(one.id, one.state === 'read' ? 'doi-chieu' : 'lap')}>{one.fileName}</a>
                  {one.into !== null && <small>{words('import.list.again')}</small>}
                </th>
                <td>
                  {one.communeName}
                  {one.plan !== null && (
                    <small>
                      <a href={`/admin/collections/plans/${one.plan}`}>{one.planLabel}</a>
                    </small>
                  )}
                </td>
                <td>{words(`import.states.${one.state}`)}</td>
                <td>{writeMoment({ at: one.updatedAt })}</td>
                <td>{one.updatedByName}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )}
  </section>
)
