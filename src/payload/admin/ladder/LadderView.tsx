import type { AdminViewServerProps } from 'payload'
import { adminLabel } from '@/i18n/adminLabel'
import { languageOf } from '@/i18n/messages'
import { readLadderPage } from '@/services/workflow/readLadderPage'
import { AdminPage } from '../AdminPage'
import { redirect } from '../navigation'
import { viewerOf } from '../viewerOf'
import { CheckTab } from './CheckTab'
import { CopyTab } from './CopyTab'
import { LADDER_TABS, ladderLink, laddersLink, type LadderTab } from './ladderLink'
import { PeopleTab } from './PeopleTab'
import { StepsTab } from './StepsTab'
import type { TabProps } from './tabProps'
import { TryTab } from './TryTab'
import { VersionsTab } from './VersionsTab'

const tabs: Record<LadderTab, (props: TabProps) => unknown> = {
  'cac-buoc': StepsTab,
  nguoi: PeopleTab,
  'kiem-tra': CheckTab,
  thu: TryTab,
  'cong-bo': VersionsTab,
  'sao-chep': CopyTab,
}

/** One part of a ladder's page, at an address of its own. */
export const LadderView = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  const { actor, words } = await viewerOf(req)
  if (actor === null) redirect('/admin/login')
  const [, id = '', asked = ''] = (props.params?.segments as string[] | undefined) ?? []
  const page = await readLadderPage({ payload: req.payload, actor: actor!, id })
  if (page === null)
    return (
      <AdminPage {...props} title={words('ladder.title')} className="import ladder">
        <p>{words('ladder.notThere')}</p>
        <p>
          <a href={laddersLink()}>{words('ladder.toList')}</a>
        </p>
      </AdminPage>
    )
  if (!(LADDER_TABS as readonly string[]).includes(asked)) redirect(ladderLink(id))
  const tab = asked as LadderTab
  const language = languageOf(req.i18n.language)
  const titleOf = (position: string): string =>
    page.positions.find((one) => one.id === position)?.title ?? words('ladder.aPosition')
  const Tab = tabs[tab] as (props: TabProps) => Promise<React.JSX.Element> | React.JSX.Element
  const shownTabs = LADDER_TABS.filter((one) => one !== 'sao-chep' || page.seen.may.lock)
  const isPreset = page.seen.preset !== null
  return (
    <AdminPage {...props} title={page.name} className="import ladder">
      <p>
        <a href={laddersLink()}>{words('ladder.toList')}</a>{' '}
        <small>
          {adminLabel('options', 'documentType', page.definition.documentType)[language]}
          {' · '}
          {page.seen.currentVersion === null
            ? words('ladder.never')
            : words('ladder.version', { number: page.seen.currentVersion })}
          {page.draft !== null && page.seen.currentVersion !== null && ` · ${words('ladder.hasDraft')}`}
          {page.seen.commune === null && ` · ${words('ladder.used', { count: page.communes.length })}`}
        </small>
      </p>
      {!page.seen.may.edit && <p>{words(isPreset ? 'ladder.presetReadOnly' : 'ladder.readOnly')}</p>}
      <nav aria-label={words('ladder.parts')}>
        <ol className="import__steps">
          {shownTabs.map((one) => (
            <li key={one}>
              <a href={ladderLink(id, one)} aria-current={one === tab ? 'page' : undefined}>
                {words(`ladder.tabs.${one}`)}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <Tab
        page={page}
        req={req}
        actor={actor!}
        query={(props.searchParams ?? {}) as TabProps['query']}
        telling={{ words, language, titleOf }}
      />
    </AdminPage>
  )
}
