import { errorMessage } from '@/i18n/errorMessage'
import { clearsLink } from '../clears/clearsLink'
import { ConfirmImport } from './ConfirmImport'
import { importLink } from './importLink'
import type { StepProps } from './stepProps'

/** What will be made, what is still open, and the button that makes it. */
export const ConfirmStep = ({ shown, words, language }: StepProps) => {
  const { head, draft, decisions, doubts, differences, may, rules } = shown
  if (head.state === 'confirmed' && head.plan !== null) {
    return (
      <p>
        <a className="import__button import__button--main" href={clearsLink(head.plan)}>
          {words('import.confirm.toClears')}
        </a>
      </p>
    )
  }
  const people =
    Object.values(decisions.newUnits).reduce((sum, unit) => sum + unit.people.length, 0) +
    Object.values(decisions.people).reduce((sum, some) => sum + some.length, 0)
  const open = doubts.filter(({ isSettled }) => !isSettled)
  const errors = open.filter(({ weight }) => weight === 'error').length
  const taken = (differences ?? []).filter(({ id }) => decisions.differences[id] === true).length
  return (
    <>
      <h2>{words(head.into === null ? 'import.confirm.title' : 'import.confirm.titleAgain')}</h2>
      {draft.ok ? (
        <ul>
          {head.into === null ? (
            <>
              <li>{draft.head.title}</li>
              <li>
                {words('import.confirm.rows', {
                  indicators: draft.indicators,
                  tasks: draft.tasks,
                  budgetItems: draft.budgetItems,
                })}
              </li>
              <li>{words('import.confirm.rules', { count: rules.length })}</li>
            </>
          ) : (
            <li>{words('import.confirm.differences', { taken, count: differences?.length ?? 0 })}</li>
          )}
          <li>{words('import.confirm.units', { count: Object.keys(decisions.newUnits).length, people })}</li>
        </ul>
      ) : (
        <p className="reading__bad">
          {errorMessage(language, draft.refusal.code, draft.refusal.params)}{' '}
          <a href={importLink(head.id, 'doi-chieu')}>{words('import.confirm.mend')}</a>
        </p>
      )}
      {errors > 0 ? (
        <p className="reading__bad">{errorMessage(language, 'import_errors_open', { count: errors })}</p>
      ) : (
        open.length > 0 && <p>{words('import.confirm.open', { count: open.length })}</p>
      )}
      {head.into === null && decisions.reporting.focalUnit == null && (
        <p>
          {words('import.confirm.noFocal')}{' '}
          <a href={importLink(head.id, 'che-do')}>{words('import.confirm.mend')}</a>
        </p>
      )}
      {may.decide && draft.ok && (
        <ConfirmImport
          id={head.id}
          words={{
            make: words(head.into === null ? 'import.confirm.make' : 'import.confirm.change'),
            making: words('import.confirm.making'),
            abandon: words('import.confirm.abandon'),
            failed: words('import.failed'),
            kept: words('import.confirm.kept'),
            on: words('import.confirm.toClears'),
          }}
          why={{
            reported: words('import.kept.reported'),
            measure_reported: words('import.kept.measure_reported'),
            deadline_extended: words('import.kept.deadline_extended'),
            owner_reported: words('import.kept.owner_reported'),
          }}
        />
      )}
    </>
  )
}
