import type { Wanted } from '@/domain/board/pickRows'
import type { BoardIndicator } from '@/services/board/boardIndicator'
import type { BoardTask } from '@/services/board/boardTasks'
import { compare } from '@/domain/vietnamese/compare'
import type { Words } from '../_shell/words'
import { askedBuckets, bucketWords } from './bucketWords'
import { boardLink, type BoardPlace } from './boardLink'

type Shown = {
  rows: readonly (BoardIndicator | BoardTask)[]
  found: number
  wanted: Wanted
  part: 'indicators' | 'tasks'
  place: BoardPlace
  /** What else the address asks for and is to stay. */
  kept?: Record<string, string | undefined>
  t: Words
}

/** A plain form of what is to be shown; every choice is part of the address. */
export const RowFilter = ({ rows, found, wanted, part, place, kept = {}, t }: Shown) => {
  const sections = [
    ...new Map(rows.flatMap(({ section }) => (section ? [[section.id, section] as const] : []))).values(),
  ]
  const owners = [
    ...new Map(rows.flatMap((row) => row.owners).map((owner) => [owner.id, owner] as const)).values(),
  ]
  const words = part === 'indicators' ? 'bucket' : 'taskBucket'
  const isFiltered = Object.values(wanted).some((value) => value !== null)
  const hidden = { 'ke-hoach': place.plan, ky: place.period, ...kept }
  return (
    <form
      className="board-form"
      method="get"
      role="search"
      action={boardLink({ commune: place.commune }, part)}
    >
      {Object.entries(hidden).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <div className="field">
        <label htmlFor="den">{t('commune.filter.light')}</label>
        <select id="den" name="den" defaultValue={wanted.bucket === null ? '' : bucketWords[wanted.bucket]}>
          <option value="">{t('commune.filter.all')}</option>
          {askedBuckets.map((bucket) => (
            <option key={bucket} value={bucketWords[bucket]}>
              {t(`commune.${words}.${bucket}`)}
            </option>
          ))}
        </select>
      </div>
      {sections.length < 2 ? null : (
        <div className="field">
          <label htmlFor="nhom">{t('commune.filter.section')}</label>
          <select id="nhom" name="nhom" defaultValue={wanted.section ?? ''}>
            <option value="">{t('commune.filter.all')}</option>
            {sections.map(({ id, code, title }) => (
              <option key={id} value={id}>
                {[code, title].filter(Boolean).join('. ')}
              </option>
            ))}
          </select>
        </div>
      )}
      {owners.length < 2 ? null : (
        <div className="field">
          <label htmlFor="don-vi">{t('commune.filter.owner')}</label>
          <select id="don-vi" name="don-vi" defaultValue={wanted.owner ?? ''}>
            <option value="">{t('commune.filter.all')}</option>
            {owners
              .sort((a, b) => compare(a.name, b.name))
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </select>
        </div>
      )}
      <div className="field field-search">
        <label htmlFor="tim">{t('commune.filter.search')}</label>
        <input
          id="tim"
          name="tim"
          type="search"
          defaultValue={wanted.search ?? ''}
          placeholder={t('commune.filter.searchHelp')}
        />
      </div>
      <button className="button-quiet">{t('commune.filter.apply')}</button>
      {isFiltered ? (
        <p>
          {t('commune.filter.found', { count: found, all: rows.length })}{' '}
          <a href={boardLink(place, part, kept)}>{t('commune.filter.clear')}</a>
        </p>
      ) : null}
    </form>
  )
}
