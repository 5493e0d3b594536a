'use client'

import type { Step, StepKey } from '@/domain/approval/types'
import { fill, type Edited } from './editorTypes'
import { Padlock } from './Padlock'

type Shown = Pick<Edited, 'definition' | 'isStill' | 'words'> & {
  step: Step
  index: number
  changeStep: (over: Partial<Step>) => void
  isFixed: (setting: string) => boolean
}

/** Adds or takes a key out of a list, in the order of the steps. */
const toggled = (keys: readonly StepKey[], key: StepKey): StepKey[] =>
  keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key]

/** Where a step may return to and how long the reason is, and what its approval does. */
export const StepChoices = ({ step, index, definition, isStill, words, changeStep, isFixed }: Shown) => {
  const earlier = definition.steps.slice(0, index)
  const isCommune = definition.documentType === 'commune_report'
  const targets = [
    { key: 'author', name: words['author']! },
    ...earlier.map(({ key, label }) => ({ key, name: label.vi })),
  ]
  const flags = [
    { setting: 'rejectEnabled' as const, isShown: true },
    { setting: 'requiresIssue' as const, isShown: isCommune || step.requiresIssue },
    { setting: 'givesReach' as const, isShown: isCommune || step.givesReach },
  ].filter(({ isShown }) => isShown)
  return (
    <div className="ladder__choices">
      <fieldset disabled={isStill || isFixed('returnTargets')}>
        <legend>{words['returnTo']}</legend>
        {targets.map(({ key, name }) => (
          <label key={key}>
            <input
              type="checkbox"
              checked={step.returnTargets.includes(key)}
              onChange={() => changeStep({ returnTargets: toggled(step.returnTargets, key) })}
            />{' '}
            {name}
          </label>
        ))}
        {isFixed('returnTargets') && <Padlock words={words} />}
      </fieldset>
      <label className="ladder__number">
        <span>{words['reason']}</span>{' '}
        <input
          type="number"
          min={1}
          max={500}
          value={step.reasonMinLength}
          disabled={isStill || isFixed('reasonMinLength')}
          onChange={(event) => changeStep({ reasonMinLength: Number(event.target.value) || 1 })}
        />
        {isFixed('reasonMinLength') && <Padlock words={words} />}
      </label>
      {flags.map(({ setting }) => (
        <label key={setting}>
          <input
            type="checkbox"
            checked={step[setting]}
            disabled={isStill || isFixed(setting)}
            onChange={() => changeStep({ [setting]: !step[setting] })}
          />{' '}
          {words[setting]}
          {isFixed(setting) && <Padlock words={words} />}
        </label>
      ))}
      {earlier.length > 0 && (
        <fieldset disabled={isStill || isFixed('mayRepeat')}>
          <legend>{words['mayRepeat']}</legend>
          {earlier.map(({ key, label }) => (
            <label key={key}>
              <input
                type="checkbox"
                checked={step.mayRepeat?.includes(key) ?? false}
                onChange={() => {
                  const mayRepeat = toggled(step.mayRepeat ?? [], key)
                  changeStep({ mayRepeat: mayRepeat.length === 0 ? undefined : mayRepeat })
                }}
              />{' '}
              {fill(words['repeatOf'], { step: label.vi })}
            </label>
          ))}
          {isFixed('mayRepeat') && <Padlock words={words} />}
        </fieldset>
      )}
    </div>
  )
}
