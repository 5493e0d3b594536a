import type { WorkflowDefinition } from '@/domain/approval/types'
import { holdersWords, type Telling } from './ladderSentences'

type Shown = { definition: WorkflowDefinition; telling: Telling; isSmall?: boolean }

/** The way of a document, to be read and not changed: who writes, each step in order, who issues before which. */
export const LadderDiagram = ({ definition, telling, isSmall = false }: Shown) => {
  const { words, language } = telling
  const { authors, issuers, steps, gate } = definition
  return (
    <ol
      className={isSmall ? 'ladder__way ladder__way--small' : 'ladder__way'}
      aria-label={words('ladder.way')}
    >
      <li>
        <strong>{words('ladder.writes')}</strong>
        <small>{holdersWords(telling, authors)}</small>
        {gate !== 'none' && <small>{words('ladder.gate')}</small>}
      </li>
      {steps.map((step) => (
        <li key={step.key}>
          {step.requiresIssue && (
            <small className="ladder__issue">
              {words('ladder.issues', { who: holdersWords(telling, issuers) })}
            </small>
          )}
          <strong>{step.label[language]}</strong>
          <small>{holdersWords(telling, step.assignees)}</small>
        </li>
      ))}
    </ol>
  )
}
