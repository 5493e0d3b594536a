import type { ReactNode } from 'react'
import type { ShownImport } from '@/services/planImport/readImport'
import type { Words } from '../adminSentences'
import { ImportDesk } from './ImportDesk'
import { importLink, stepsOf, type ImportStep } from './importLink'

type Shown = { shown: ShownImport; step: ImportStep; words: Words; children: ReactNode }

/** An import with its steps: where one is, what is still open in each, and the way on. */
export const ImportFrame = ({ shown, step, words, children }: Shown) => {
  const { head, doubts, owners } = shown
  const steps = stepsOf(head)
  const next = steps[steps.indexOf(step) + 1]
  const open: Partial<Record<ImportStep, number>> = {
    'doi-chieu': doubts.filter(({ isSettled, field }) => !isSettled && field !== 'owner').length,
    'don-vi': owners.filter(({ nature, isDecided }) => nature === 'unknown' && !isDecided).length,
    'che-do': shown.rules.filter(({ assumed }) => assumed).length,
  }
  return (
    <>
      <nav aria-label={words('import.stepsLabel')}>
        <ol className="import__steps">
          {steps.map((one, index) => (
            <li key={one}>
              <a href={importLink(head.id, one)} aria-current={one === step ? 'step' : undefined}>
                {index + 1}. {words(`import.steps.${one}`)}
                {(open[one] ?? 0) > 0 && <small>{words('import.open', { count: open[one]! })}</small>}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {head.state !== 'read' && (
        <p className="reading__good">
          {words(`import.closed.${head.state}`)}{' '}
          {head.plan !== null && (
            <a href={`/admin/collections/plans/${head.plan}`}>{words('import.seePlan')}</a>
          )}
        </p>
      )}
      <ImportDesk
        id={head.id}
        revision={head.revision}
        words={{
          failed: words('import.failed'),
          saving: words('import.saving'),
          saved: words('import.saved'),
          reload: words('import.reload'),
        }}
      >
        {children}
        {next !== undefined && (
          <p className="import__next">
            <a className="import__button import__button--main" href={importLink(head.id, next)}>
              {words('import.next', { step: words(`import.steps.${next}`) })}
            </a>
            <small>{words('import.keptForLater')}</small>
          </p>
        )}
      </ImportDesk>
    </>
  )
}
