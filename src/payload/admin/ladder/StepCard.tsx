'use client'

import { countingSteps } from '@/domain/approval/countingSteps'
import { isLocked } from '@/domain/approval/locks'
import type { Step } from '@/domain/approval/types'
import { fill, type Edited } from './editorTypes'
import { HolderPicker } from './HolderPicker'
import { Padlock } from './Padlock'
import { StepChoices } from './StepChoices'
import { StepMore } from './StepMore'

type Shown = Edited & {
  step: Step
  index: number
  changeStep: (over: Partial<Step>) => void
  move: (by: -1 | 1) => void
  remove: () => void
}

/** One step as a sentence whose bold words are pickers, and what else can be set under it. */
export const StepCard = (props: Shown) => {
  const { step, index, definition, locks, isStill, words, choices, changeStep, move, remove } = props
  const isFixed = (setting: string): boolean => isLocked({ locks, setting, step: step.key })
  const isShapeFixed = isStill || isLocked({ locks, setting: 'steps' })
  const isDeciding = countingSteps(definition).some(({ key }) => key === step.key)
  const title = fill(words['stepTitle'], { number: index + 1, name: step.label.vi })
  return (
    <li className="ladder__card" aria-label={title}>
      <div className="ladder__head">
        <label className="import__field">
          <span>{fill(words['stepName'], { number: index + 1 })}</span>
          <input
            value={step.label.vi}
            maxLength={80}
            disabled={isStill}
            onChange={(event) => {
              const isAlike = step.label.en === step.label.vi || step.label.en === ''
              changeStep({
                label: { vi: event.target.value, en: isAlike ? event.target.value : step.label.en },
              })
            }}
          />
        </label>
        {!isShapeFixed && (
          <span className="ladder__moves">
            <button
              type="button"
              className="import__button"
              disabled={index === 0}
              aria-label={`${words['up']}: ${title}`}
              onClick={() => move(-1)}
            >
              ↑
            </button>
            <button
              type="button"
              className="import__button"
              disabled={index === definition.steps.length - 1}
              aria-label={`${words['down']}: ${title}`}
              onClick={() => move(1)}
            >
              ↓
            </button>
            <button
              type="button"
              className="import__button"
              aria-label={`${words['removeStep']}: ${title}`}
              onClick={remove}
            >
              {words['removeStep']}
            </button>
          </span>
        )}
        {!isStill && isShapeFixed && <Padlock words={words} />}
      </div>
      <div className="ladder__sentence">
        <HolderPicker
          label={words['assignees']!}
          holders={step.assignees}
          change={(assignees) => changeStep({ assignees })}
          isLocked={isFixed('assignees')}
          isDeciding={isDeciding}
          {...{ choices, isStill, words }}
        />{' '}
        <label>
          <span>{words['decide']}</span>{' '}
          <select
            value={step.quorum}
            disabled={isStill || isFixed('quorum')}
            onChange={(event) => changeStep({ quorum: event.target.value as Step['quorum'] })}
          >
            <option value="any">{words['quorum.any']}</option>
            <option value="all">{words['quorum.all']}</option>
          </select>
        </label>
        {isFixed('quorum') && <Padlock words={words} />} <span>{words['substitutesFor']}</span>{' '}
        <HolderPicker
          label={words['substitutes']!}
          holders={step.substitutes}
          change={(substitutes) => changeStep({ substitutes })}
          isLocked={isFixed('substitutes')}
          isDeciding={isDeciding}
          {...{ choices, isStill, words }}
        />
      </div>
      <StepChoices {...props} isFixed={isFixed} />
      <StepMore {...props} isFixed={isFixed} isDeciding={isDeciding} />
    </li>
  )
}
