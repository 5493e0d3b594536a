import type { AdminViewServerProps } from 'payload'
import { adminLabel } from '@/i18n/adminLabel'
import { languageOf } from '@/i18n/messages'
import { dbOf } from '@/data/session'
import { listLadders } from '@/services/workflow/listLadders'
import { AdminPage } from '../AdminPage'
import { redirect } from '../navigation'
import { viewerOf } from '../viewerOf'
import { LadderDiagram } from './LadderDiagram'
import { ladderLink } from './ladderLink'
import type { Telling } from './ladderSentences'
import { StartLadder } from './StartLadder'

type Listed = NonNullable<Awaited<ReturnType<typeof listLadders>>>['ladders'][number]

/** The ladders of one's place and those to begin from, each with its way and how many communes take it. */
export const LaddersView = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  const { actor, words } = await viewerOf(req)
  if (actor === null) redirect('/admin/login')
  const listed = await listLadders({ db: dbOf(req.payload), actor: actor! })
  const language = languageOf(req.i18n.language)
  const telling: Telling = {
    words,
    language,
    titleOf: (position) => listed?.titles[position] ?? words('ladder.aPosition'),
  }
  const presets = listed?.ladders.filter(({ owner }) => owner === null) ?? []
  const own = listed?.ladders.filter(({ owner }) => owner !== null) ?? []
  const shown = (ladder: Listed) => (
    <LadderCard key={ladder.id} ladder={ladder} telling={telling} mayStart={listed!.mayStart} />
  )
  return (
    <AdminPage {...props} title={words('ladder.title')} className="import ladder">
      {listed === null ? (
        <p>{words('ladder.notYours')}</p>
      ) : (
        <>
          <p>{words('ladder.intro')}</p>
          <h2>{words('ladder.own')}</h2>
          {own.length === 0 ? (
            <p>{words('ladder.noOwn')}</p>
          ) : (
            <ul className="ladder__cards">{own.map(shown)}</ul>
          )}
          <h2>{words('ladder.presets')}</h2>
          <ul className="ladder__cards">{presets.map(shown)}</ul>
        </>
      )}
    </AdminPage>
  )
}

const LadderCard = ({
  ladder,
  telling,
  mayStart,
}: {
  ladder: Listed
  telling: Telling
  mayStart: boolean
}) => {
  const { words, language } = telling
  return (
    <li>
      <h3>
        <a href={ladderLink(ladder.id)}>{ladder.name}</a>
      </h3>
      <p>
        {ladder.definition !== null && (
          <small>{adminLabel('options', 'documentType', ladder.definition.documentType)[language]}</small>
        )}
        <small>
          {ladder.ownerName === null
            ? words('ladder.shared')
            : words('ladder.of', { place: ladder.ownerName })}
          {' · '}
          {ladder.currentVersion === null
            ? words('ladder.never')
            : words('ladder.version', { number: ladder.currentVersion })}
          {ladder.hasDraft && ladder.currentVersion !== null && ` · ${words('ladder.hasDraft')}`}
        </small>
        <small>
          {words(ladder.commune === null ? 'ladder.used' : 'ladder.usedHere', { count: ladder.communes })}
          {ladder.locks > 0 && ` · ${words('ladder.locked', { count: ladder.locks })}`}
        </small>
      </p>
      {ladder.definition !== null && (
        <LadderDiagram definition={ladder.definition} telling={telling} isSmall />
      )}
      {mayStart && (
        <StartLadder
          from={ladder.id}
          name={words('ladder.copyOf', { name: ladder.name }).slice(0, 160)}
          words={{
            open: words(ladder.owner === null ? 'ladder.startFrom' : 'ladder.copyOwn'),
            name: words('ladder.newName'),
            start: words('ladder.start'),
            failed: words('import.failed'),
          }}
        />
      )}
    </li>
  )
}
