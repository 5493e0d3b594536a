'use client'

import type { DueAnchor, Step, StepEdit } from '@/domain/approval/types'
import type { Edited } from './editorTypes'
import { HolderPicker } from './HolderPicker'
import { Padlock } from './Padlock'

type Shown = Pick<Edited, 'choices' | 'isStill' | 'words' | 'definition'> & {
  step: Step
  changeStep: (over: Partial<Step>) => void
  isFixed: (setting: string) => boolean
  /** Whether the word of this step counts, so that only deciding roles may be asked. */
  isDeciding: boolean
}

const ANCHORS: DueAnchor[] = ['report_due', 'commune_due', 'opening']
const REMINDERS = [-2, -1, 0, 1, 3]

/** When a step is due, who is reminded and asked besides, what may be corrected, and whether it joins others. */
export const StepMore = ({
  step,
  definition,
  choices,
  isStill,
  words,
  changeStep,
  isFixed,
  isDeciding,
}: Shown) => {
  const { due, reminders = [], escalation, edit } = step
  const isDueFixed = isStill || isFixed('due')
  const isEscalationFixed = isStill || isFixed('escalation')
  const toggle = (days: number) => {
    const next = reminders.includes(days) ? reminders.filter((one) => one !== days) : [...reminders, days]
    changeStep({ reminders: next.length === 0 ? undefined : next.sort((one, other) => one - other) })
  }
  return (
    <details className="ladder__more">
      <summary>{words['more']}</summary>
      <div className="ladder__choices">
        <label>
          <span>{words['due']}</span>{' '}
          <select
            value={due?.anchor ?? ''}
            disabled={isDueFixed}
            onChange={(event) => {
              const anchor = event.target.value as DueAnchor | ''
              changeStep(
                anchor === ''
                  ? { due: undefined, reminders: undefined, escalation: undefined }
                  : {
                      due: {
                        anchor,
                        workingDays: Math.max(due?.workingDays ?? 2, anchor === 'opening' ? 0 : -30),
                      },
                    },
              )
            }}
          >
            <option value="">{words['noDue']}</option>
            {ANCHORS.map((anchor) => (
              <option key={anchor} value={anchor}>
                {words[`anchor.${anchor}`]}
              </option>
            ))}
          </select>
          {isFixed('due') && <Padlock words={words} />}
        </label>
        {due !== undefined && (
          <label className="ladder__number">
            <span>{words['dueDays']}</span>{' '}
            <input
              type="number"
              min={due.anchor === 'opening' ? 0 : -30}
              max={30}
              value={due.workingDays}
              disabled={isDueFixed}
              onChange={(event) =>
                changeStep({ due: { ...due, workingDays: Number(event.target.value) || 0 } })
              }
            />
          </label>
        )}
        {due !== undefined && (
          <fieldset disabled={isStill || isFixed('reminders')}>
            <legend>{words['reminders']}</legend>
            {[...new Set([...REMINDERS, ...reminders])]
              .sort((one, other) => one - other)
              .map((days) => (
                <label key={days}>
                  <input type="checkbox" checked={reminders.includes(days)} onChange={() => toggle(days)} />{' '}
                  {days === 0
                    ? words['onDay']
                    : (words[days < 0 ? 'daysBefore' : 'daysAfter'] ?? '').replace(
                        '{days}',
                        String(Math.abs(days)),
                      )}
                </label>
              ))}
            {isFixed('reminders') && <Padlock words={words} />}
          </fieldset>
        )}
        {due !== undefined && (
          <div>
            <label className="ladder__number">
              <span>{words['escalationDays']}</span>{' '}
              <input
                type="number"
                min={0}
                max={30}
                value={escalation?.workingDays ?? 0}
                disabled={isEscalationFixed}
                onChange={(event) => {
                  const workingDays = Number(event.target.value) || 0
                  changeStep({
                    escalation: workingDays < 1 ? undefined : { workingDays, to: escalation?.to ?? [] },
                  })
                }}
              />
            </label>{' '}
            {escalation !== undefined && (
              <HolderPicker
                label={words['escalationTo']!}
                holders={escalation.to}
                change={(to) => changeStep({ escalation: { ...escalation, to } })}
                isLocked={isFixed('escalation')}
                isDeciding={isDeciding}
                {...{ choices, isStill, words }}
              />
            )}
            {escalation === undefined && isFixed('escalation') && <Padlock words={words} />}
          </div>
        )}
        <label>
          <span>{words['edit.label']}</span>{' '}
          <select
            value={edit?.what ?? ''}
            disabled={isStill || isFixed('edit')}
            onChange={(event) => {
              const what = event.target.value as StepEdit['what'] | ''
              changeStep({ edit: what === '' ? undefined : { what, effect: edit?.effect ?? 'restart' } })
            }}
          >
            <option value="">{words['edit.none']}</option>
            <option value="narrative">{words['edit.narrative']}</option>
            <option value="entries">{words['edit.entries']}</option>
          </select>
          {isFixed('edit') && <Padlock words={words} />}
        </label>
        {edit !== undefined && (
          <label>
            <span>{words['editEffect']}</span>{' '}
            <select
              value={edit.effect}
              disabled={isStill || isFixed('edit')}
              onChange={(event) =>
                changeStep({ edit: { ...edit, effect: event.target.value as StepEdit['effect'] } })
              }
            >
              <option value="restart">{words['effect.restart']}</option>
              <option value="keep">{words['effect.keep']}</option>
            </select>
          </label>
        )}
        {definition.documentType !== 'plan' && (
          <label>
            <input
              type="checkbox"
              checked={step.bulkAllowed !== false}
              disabled={isStill || isFixed('bulkAllowed')}
              onChange={() => changeStep({ bulkAllowed: step.bulkAllowed === false ? undefined : false })}
            />{' '}
            {words['bulkAllowed']}
            {isFixed('bulkAllowed') && <Padlock words={words} />}
          </label>
        )}
        <label className="import__field">
          <span>{words['labelEn']}</span>
          <input
            value={step.label.en}
            maxLength={80}
            disabled={isStill}
            onChange={(event) => changeStep({ label: { ...step.label, en: event.target.value } })}
          />
        </label>
      </div>
    </details>
  )
}
