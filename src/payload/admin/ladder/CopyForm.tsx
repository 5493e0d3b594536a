'use client'

import { useState } from 'react'
import { sendJson } from '../sendJson'
import { useAlive } from '../useAlive'
import { ladderLink } from './ladderLink'
import { useLockDesk } from './LockDesk'

type Result = {
  commune: string
  name: string
  outcome: 'new' | 'updated' | 'same' | 'changed_there' | 'unmapped' | 'refused'
  ladder: string | null
  unmapped: string[]
  errors: number
}
type Words = Record<
  | 'choose'
  | 'unsaved'
  | 'locks'
  | 'all'
  | 'dry'
  | 'really'
  | 'failed'
  | 'commune'
  | 'outcome'
  | 'wouldTitle'
  | 'didTitle'
  | 'errors'
  | 'unmapped'
  | 'unmappedOutcome'
  | Exclude<Result['outcome'], 'unmapped'>,
  string
>
type Shown = { id: string; communes: readonly { id: string; name: string }[]; words: Words }

/** Communes to bring copies to: what would come of it in each, and only then the copying itself. */
export const CopyForm = ({ id, communes, words }: Shown) => {
  const isAlive = useAlive()
  const { isUnsaved } = useLockDesk()
  const [chosen, setChosen] = useState<string[]>([])
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [shown, setShown] = useState<{ dry: boolean; results: Result[] } | null>(null)
  const choose = (next: string[]) => {
    setChosen(next)
    setShown(null)
  }
  const send = async (dry: boolean) => {
    setBusy(true)
    const answer = await sendJson<{ results: Result[] }>({
      method: 'POST',
      path: `/api/workflows/${id}/copies`,
      body: { communes: chosen, dry },
      failed: words.failed,
    })
    setBusy(false)
    setRefusal(answer.ok ? null : answer.message)
    setShown(answer.ok ? { dry, results: answer.body.results } : null)
  }
  const doable = shown?.results.some(({ outcome }) => outcome === 'new' || outcome === 'updated') ?? false
  const isAll = chosen.length === communes.length
  return (
    <div>
      <fieldset className="ladder__boxes" disabled={!isAlive || isBusy}>
        <legend>{words.choose}</legend>
        <label>
          <input
            type="checkbox"
            checked={isAll}
            onChange={() => choose(isAll ? [] : communes.map((commune) => commune.id))}
          />{' '}
          {words.all}
        </label>
        {communes.map((commune) => (
          <label key={commune.id}>
            <input
              type="checkbox"
              checked={chosen.includes(commune.id)}
              onChange={() =>
                choose(
                  chosen.includes(commune.id)
                    ? chosen.filter((one) => one !== commune.id)
                    : [...chosen, commune.id],
                )
              }
            />{' '}
            {commune.name}
          </label>
        ))}
      </fieldset>
      <div role="status">{isUnsaved && <p className="reading__bad">{words.unsaved}</p>}</div>
      <p className="import__actions">
        <button
          type="button"
          className="import__button"
          disabled={!isAlive || isBusy || isUnsaved || chosen.length === 0}
          onClick={() => void send(true)}
        >
          {words.dry}
        </button>
        {shown?.dry === true && doable && (
          <button
            type="button"
            className="import__button import__button--main"
            disabled={isBusy || isUnsaved}
            onClick={() => void send(false)}
          >
            {words.really}
          </button>
        )}
      </p>
      {refusal !== null && (
        <p className="reading__bad" role="alert">
          {refusal}
        </p>
      )}
      <div role="status">
        {shown?.dry === true && doable && !isUnsaved && <p>{words.locks}</p>}
        {shown !== null && (
          <table>
            <caption>{shown.dry ? words.wouldTitle : words.didTitle}</caption>
            <thead>
              <tr>
                <th scope="col">{words.commune}</th>
                <th scope="col">{words.outcome}</th>
              </tr>
            </thead>
            <tbody>
              {shown.results.map((result) => (
                <tr key={result.commune}>
                  <th scope="row">
                    {result.ladder === null ? (
                      result.name
                    ) : (
                      <a href={ladderLink(result.ladder)}>{result.name}</a>
                    )}
                  </th>
                  <td>
                    {words[result.outcome === 'unmapped' ? 'unmappedOutcome' : result.outcome]}
                    {result.unmapped.length > 0 && (
                      <small>
                        {words.unmapped}: {result.unmapped.join(', ')}
                      </small>
                    )}
                    {result.errors > 0 && (
                      <small>
                        {words.errors}: {result.errors}
                      </small>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </div>
  )
}
