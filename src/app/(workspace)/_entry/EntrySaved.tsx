'use client'

import { useContext } from 'react'
import { FormStateContext, type FormState } from '../_shell/LiveForm'

/** Beside the buttons: where what is typed is. `saved`: what the server knows of it. */
export const EntrySaved = ({
  saved,
  words,
}: {
  saved: string
  words: Record<Exclude<FormState, 'still'>, string>
}) => {
  const state = useContext(FormStateContext)
  return (
    <p className={state === 'still' ? 'small soft' : 'small entry-unsaved'} id="da-luu">
      {state === 'still' ? saved : words[state]}
    </p>
  )
}
