import { writeDate } from '@/domain/vietnamese/writeDate'
import type { Language } from '@/i18n/messages'
import type { DelegationPage, ShownDelegation } from '@/services/delegation/readDelegationPage'
import { FormKey } from '../_form/FormKey'
import { Mark, type Light } from '../_shell/Mark'
import type { Words } from '../_shell/words'

const lights: Record<ShownDelegation['standing'], Light> = {
  in_force: 'green',
  to_come: 'blue',
  lapsed: 'yellow',
  ended: 'grey',
  taken_back: 'grey',
}

type Shown = { group: keyof DelegationPage['groups']; page: DelegationPage; language: Language; t: Words }

/** One group of delegations: who for whom, at what, how long, and how it stands. */
export const DelegationList = ({ group, page, language, t }: Shown) => {
  const all = page.groups[group]
  if (all.length === 0) return null
  return (
    <section className="group" aria-labelledby={`uy-quyen-${group}`}>
      <h2 id={`uy-quyen-${group}`}>
        {t(`delegation.group.${group}`)} <span className="count">{all.length}</span>
      </h2>
      <ul className="delegations">
        {all.map((one) => (
          <li key={one.id} className="card">
            <Delegation delegation={one} page={page} language={language} t={t} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type One = Omit<Shown, 'group'> & { delegation: ShownDelegation }

const Delegation = ({ delegation, page, language, t }: One) => {
  const { principalName, substituteName, from, to, standing, reason, givenBy, givenByName } = delegation
  return (
    <>
      <h3>{t('delegation.who', { substitute: substituteName, principal: principalName })}</h3>
      <p>
        <Mark light={lights[standing]}>{t(`delegation.standing.${standing}`)}</Mark>{' '}
        {t('delegation.days', { from: writeDate({ date: from }), to: writeDate({ date: to }) })}
      </p>
      <p className="soft">{reachWords({ delegation, page, language, t })}</p>
      <p className="soft">
        {t('delegation.because', { reason })}
        {givenBy === delegation.principal ? null : ` ${t('delegation.setBy', { name: givenByName })}`}
      </p>
      {delegation.mayTakeBack ? (
        <form method="post" action={`/uy-quyen/${delegation.id}/thu-hoi`}>
          <FormKey />
          <button type="submit" className="button-quiet">
            {t('delegation.takeBack')}
            <span className="unseen">
              {' '}
              {t('delegation.who', { substitute: substituteName, principal: principalName })}
            </span>
          </button>
        </form>
      ) : null}
    </>
  )
}

const reachWords = ({ delegation, page, language, t }: One): string => {
  const { documentTypes, steps, unitName } = delegation
  const labels = steps.map((key) => page.stepLabels[key]?.[language] ?? key)
  const parts = [
    documentTypes.length === 0
      ? t('delegation.allKinds')
      : documentTypes.map((kind) => t(`delegation.kind.${kind}`)).join(', '),
    ...(steps.length === 0 ? [] : [t('delegation.atSteps', { steps: labels.join(', ') })]),
    ...(unitName === null ? [] : [t('delegation.ofUnit', { unit: unitName })]),
  ]
  return t('delegation.reach', { reach: parts.join('; ') })
}
