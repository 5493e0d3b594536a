'use client'

import { useEffect, useState } from 'react'
import { isLocked } from '@/domain/approval/locks'
import { stepKeyFor } from '@/domain/approval/stepKeyFor'
import type { Step, WorkflowDefinition } from '@/domain/approval/types'
import { useRouter } from '../navigation'
import { sendJson } from '../sendJson'
import { useAlive } from '../useAlive'
import { fill, type EditorWords, type HolderChoice } from './editorTypes'
import { HolderPicker } from './HolderPicker'
import { Padlock } from './Padlock'
import { StepCard } from './StepCard'

type Shown = {
  id: string
  name: string
  definition: WorkflowDefinition
  revision: number
  choices: HolderChoice[]
  locks: string[]
  mayEdit: boolean
  /** Where saving leads. */
  onward: string
  words: EditorWords
}

const isUnsaved = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other)

/** A ladder as cards. What is changed is kept as a draft when it is saved; nothing in force is touched. */
export const LadderEditor = (shown: Shown) => {
  const { id, choices, locks, mayEdit, onward, words } = shown
  const router = useRouter()
  const isAlive = useAlive()
  const [kept, setKept] = useState({
    name: shown.name,
    definition: shown.definition,
    revision: shown.revision,
  })
  const [name, setName] = useState(shown.name)
  const [definition, setDefinition] = useState(shown.definition)
  const [isBusy, setBusy] = useState(false)
  const [told, setTold] = useState<{ isBad: boolean; text: string } | null>(null)
  const isChanged = isUnsaved([name, definition], [kept.name, kept.definition])
  const isStill = !isAlive || !mayEdit || isBusy

  useEffect(() => {
    if (!isChanged) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isChanged])

  const change = (next: WorkflowDefinition) => {
    setTold(null)
    setDefinition(next)
  }
  const changeSteps = (steps: Step[]) => change({ ...definition, steps })
  const changeStep = (index: number, over: Partial<Step>) =>
    changeSteps(definition.steps.map((step, at) => (at === index ? { ...step, ...over } : step)))
  const move = (index: number, by: -1 | 1) => {
    const steps = [...definition.steps]
    const [step] = steps.splice(index, 1)
    steps.splice(index + by, 0, step!)
    changeSteps(steps)
  }
  const remove = (index: number) => {
    const { key } = definition.steps[index]!
    const without = (keys: string[]) => keys.filter((one) => one !== key)
    changeSteps(
      definition.steps
        .filter((_, at) => at !== index)
        .map((step) => ({
          ...step,
          returnTargets: without(step.returnTargets),
          ...(step.mayRepeat === undefined ? {} : { mayRepeat: without(step.mayRepeat) }),
        })),
    )
  }
  const add = () => {
    const label = fill(words['newStep'], { number: definition.steps.length + 1 })
    const key = stepKeyFor({ label, taken: definition.steps.map((step) => step.key) })
    const step: Step = {
      key,
      label: { vi: label, en: label },
      assignees: [],
      substitutes: [],
      quorum: 'any',
      returnTargets: ['author'],
      rejectEnabled: false,
      reasonMinLength: 5,
      requiresIssue: false,
      givesReach: false,
    }
    const last = definition.steps.at(-1)
    const isLastOfProvince =
      definition.documentType === 'commune_report' &&
      last !== undefined &&
      last.assignees.every(({ relation }) => relation === 'province')
    const at = isLastOfProvince ? definition.steps.length - 1 : definition.steps.length
    changeSteps([...definition.steps.slice(0, at), step, ...definition.steps.slice(at)])
  }
  const save = async () => {
    setBusy(true)
    const answer = await sendJson<{ revision: number }>({
      method: 'PUT',
      path: `/api/workflows/${id}/draft`,
      body: { name, definition, revision: kept.revision },
      failed: words['failed']!,
    })
    setBusy(false)
    if (!answer.ok) return setTold({ isBad: true, text: answer.message })
    setKept({ name, definition, revision: answer.body.revision })
    setTold({ isBad: false, text: words['saved']! })
    router.refresh()
  }
  const isFixed = (setting: string): boolean => isLocked({ locks, setting })
  const isCommune = definition.documentType === 'commune_report'
  const edited = { definition, change, choices, locks, isStill, words }
  return (
    <div className="ladder__editor">
      <label className="import__field">
        <span>{words['name']}</span>
        <input
          value={name}
          maxLength={160}
          disabled={isStill}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <div className="ladder__card">
        <h3>{words['writing']}</h3>
        <div className="ladder__sentence">
          <HolderPicker
            label={words['authors']!}
            holders={definition.authors}
            change={(authors) => change({ ...definition, authors })}
            isLocked={isFixed('authors')}
            {...{ choices, isStill, words }}
          />{' '}
          <span>{words['write']}</span>
        </div>
        <div className="ladder__choices">
          {isCommune && (
            <label>
              <input
                type="checkbox"
                checked={definition.gate === 'children_decided'}
                disabled={isStill || isFixed('gate')}
                onChange={() =>
                  change({ ...definition, gate: definition.gate === 'none' ? 'children_decided' : 'none' })
                }
              />{' '}
              {words['gate']}
              {isFixed('gate') && <Padlock words={words} />}
            </label>
          )}
          {isCommune && (
            <div className="ladder__sentence">
              <HolderPicker
                label={words['issuers']!}
                holders={definition.issuers}
                change={(issuers) => change({ ...definition, issuers })}
                isLocked={isFixed('issuers')}
                {...{ choices, isStill, words }}
              />{' '}
              <span>{words['issue']}</span>
            </div>
          )}
          <label className="ladder__number">
            <span>{words['rounds']}</span>{' '}
            <input
              type="number"
              min={1}
              max={20}
              value={definition.maxRounds}
              disabled={isStill || isFixed('maxRounds')}
              onChange={(event) => change({ ...definition, maxRounds: Number(event.target.value) || 1 })}
            />
            {isFixed('maxRounds') && <Padlock words={words} />}
          </label>
        </div>
      </div>
      <ol className="ladder__steps">
        {definition.steps.map((step, index) => (
          <StepCard
            key={step.key}
            {...edited}
            step={step}
            index={index}
            changeStep={(over) => changeStep(index, over)}
            move={(by) => move(index, by)}
            remove={() => remove(index)}
          />
        ))}
      </ol>
      {mayEdit && (
        <div className="import__actions ladder__actions">
          {definition.steps.length < 8 && !isFixed('steps') && (
            <button type="button" className="import__button" disabled={isStill} onClick={add}>
              {words['addStep']}
            </button>
          )}
          <button
            type="button"
            className="import__button import__button--main"
            disabled={isStill || !isChanged || name.trim() === ''}
            onClick={() => void save()}
          >
            {isBusy ? words['saving'] : words['save']}
          </button>
          {!isChanged && kept.revision > 0 && <a href={onward}>{words['onward']}</a>}
          <p
            role="status"
            className={told === null ? 'ladder__unseen' : told.isBad ? 'reading__bad' : 'reading__good'}
          >
            {told?.text ?? (isChanged ? words['unsaved'] : '')}
          </p>
        </div>
      )}
    </div>
  )
}
