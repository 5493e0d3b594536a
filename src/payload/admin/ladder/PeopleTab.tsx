import { orgOn, type OfficePost } from '@/domain/approval/office'
import { resolveAssignees } from '@/domain/approval/resolveAssignees'
import type { Assignee, OrgSnapshot } from '@/domain/approval/types'
import { writeDate } from '@/domain/vietnamese/writeDate'
import type { NamedOffice } from '@/data/workflow/readOffices'
import { PlacePicker } from './PlacePicker'
import { holderWords, type Telling } from './ladderSentences'
import { placeOf } from './placeOf'
import type { TabProps } from './tabProps'

/** Who holds what each step asks for today, in one commune: by name, with vacancies, substitutes and delegations. */
export const PeopleTab = async (props: TabProps) => {
  const { page, telling } = props
  const { words, language } = telling
  const { definition } = page
  const { communes, office, unit, day } = await placeOf(props)
  const parts: { key: string; name: string; holders: Assignee[]; substitutes: Assignee[] }[] = [
    { key: 'author', name: words('ladder.writes'), holders: definition.authors, substitutes: [] },
    ...definition.steps.map((step) => ({
      key: step.key,
      name: step.label[language],
      holders: step.assignees,
      substitutes: step.substitutes,
    })),
    ...(definition.issuers.length === 0
      ? []
      : [{ key: 'issue', name: words('ladder.issueName'), holders: definition.issuers, substitutes: [] }]),
  ]
  const org = office === null ? null : orgOn({ office, unit, day, documentType: definition.documentType })
  return (
    <section>
      <h2>{words('ladder.tabs.nguoi')}</h2>
      <PlacePicker communes={communes} office={office} unit={unit} hasImagined={false} telling={telling} />
      {office === null || org === null ? (
        <p>{words('ladder.who.choose')}</p>
      ) : (
        <div className="import__scroll" tabIndex={0} role="region" aria-label={words('ladder.tabs.nguoi')}>
          <table role="table" className="reading__stacks">
            <thead>
              <tr role="row">
                {['step', 'asked', 'today', 'substitutes', 'delegations'].map((column) => (
                  <th key={column} scope="col" role="columnheader">
                    {words(`ladder.who.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {parts.map(({ key, name, holders, substitutes }) => (
                <tr key={key} role="row">
                  <th scope="row" role="rowheader">
                    {name}
                  </th>
                  <td role="cell" data-label={words('ladder.who.asked')}>
                    {holders.map((holder) => holderWords(telling, holder)).join(', ')}
                  </td>
                  <td role="cell" data-label={words('ladder.who.today')}>
                    <Holding holders={holders} org={org} office={office} telling={telling} />
                  </td>
                  <td role="cell" data-label={words('ladder.who.substitutes')}>
                    {substitutes.length === 0 ? (
                      words('ladder.none')
                    ) : (
                      <Holding holders={substitutes} org={org} office={office} telling={telling} />
                    )}
                  </td>
                  <td role="cell" data-label={words('ladder.who.delegations')}>
                    <Delegated holders={holders} step={key} org={org} office={office} telling={telling} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

type Held = { holders: readonly Assignee[]; org: OrgSnapshot; office: NamedOffice; telling: Telling }

/** By part: the names, when the post ends where it does, or that it is vacant. */
const Holding = ({ holders, org, office, telling }: Held) => (
  <ul className="ladder__names">
    {holders.map((holder) => {
      const keys = resolveAssignees({ assignees: [holder], org })
      const people = [...new Set(keys.flatMap((key) => org.holders[key] ?? []))]
      return (
        <li key={`${holder.role} ${holder.position} ${holder.relation}`}>
          {people.length === 0 ? (
            <strong className="ladder__vacant">
              {telling.words('ladder.who.vacant', { what: holderWords(telling, holder) })}
            </strong>
          ) : (
            people.map((person) => nameOf({ person, holder, office, telling })).join(', ')
          )}
        </li>
      )
    })}
  </ul>
)

const nameOf = ({
  person,
  holder,
  office,
  telling,
}: { person: string; holder: Assignee } & Pick<Held, 'office' | 'telling'>): string => {
  const name = office.names[person] ?? person
  const isAsked = (post: OfficePost): boolean =>
    post.person === person && (post.role === holder.role || post.position === holder.position)
  const until = office.posts.filter(isAsked).map(({ to }) => to)
  return until.length > 0 && until.every((to) => to !== null)
    ? telling.words('ladder.who.until', { name, day: writeDate({ date: until.sort().at(-1)! }) })
    : name
}

const Delegated = ({ holders, step, org, office, telling }: Held & { step: string }) => {
  const keys = resolveAssignees({ assignees: [...holders], org })
  const given = office.delegations.filter(
    (one) =>
      one.keys.some((key) => keys.includes(key)) &&
      (one.steps.length === 0 || one.steps.includes(step)) &&
      step !== 'author' &&
      step !== 'issue',
  )
  if (given.length === 0) return <>{telling.words('ladder.none')}</>
  return (
    <ul className="ladder__names">
      {given.map(({ delegation, principal, substitute, from, to }) => (
        <li key={delegation}>
          {telling.words('ladder.who.delegated', {
            substitute: office.names[substitute] ?? substitute,
            principal: office.names[principal] ?? principal,
            from: writeDate({ date: from }),
            to: writeDate({ date: to }),
          })}
        </li>
      ))}
    </ul>
  )
}
