import type { readCommuneSetups } from '@/services/organisation/readCommuneSetups'
import type { Words } from './adminSentences'
import { uploadLink } from './import/importLink'
import { listLink } from './listLink'
import { staffLink } from './staffLink'

type Setups = Awaited<ReturnType<typeof readCommuneSetups>>

/** How far the communes of a province, or of the country, have come. */
export const CommuneSetups = ({
  setups: { counts, begun },
  mayReadIn,
  words,
}: {
  setups: Setups
  mayReadIn: boolean
  words: Words
}) => (
  <section>
    <h2>{words('communes.title')}</h2>
    <ul className="reading__counts">
      {counts.map(({ setup, communes }) => (
        <li key={setup}>{words(`communes.counts.${setup}`, { communes })}</li>
      ))}
    </ul>
    {begun.length === 0 ? (
      <p>{words('communes.none')}</p>
    ) : (
      <table role="table" className="reading__stacks">
        <thead>
          <tr role="row">
            {['commune', 'province', 'setup', 'way'].map((column) => (
              <th key={column} scope="col" role="columnheader">
                {words(`communes.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {begun.map(({ id, name, province, setup }) => (
            <tr key={id} role="row">
              <th scope="row" role="rowheader">
                <a href={`/admin/collections/organisations/${id}`}>{name}</a>
              </th>
              <td role="cell" data-label={words('communes.columns.province')}>
                {province}
              </td>
              <td role="cell" data-label={words('communes.columns.setup')}>
                {words(`communes.setups.${setup}`)}
              </td>
              <td role="cell" data-label={words('communes.columns.way')}>
                <a href={listLink('plans', { organisation: id })}>{words('communes.plans')}</a>
                {' · '}
                <a href={staffLink({ organisation: id })}>{words('communes.people')}</a>
                {' · '}
                <a href={staffLink({ commune: id })}>{words('communes.unit')}</a>
                {mayReadIn && (
                  <>
                    {' · '}
                    <a href={uploadLink({ commune: id })}>{words('setup.readIn')}</a>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    <p>
      <a href={listLink('organisations', { kind: 'commune' })}>{words('communes.all')}</a>{' '}
      {words('communes.howTo')}
    </p>
  </section>
)
