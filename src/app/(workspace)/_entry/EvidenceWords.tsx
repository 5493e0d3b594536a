'use client'

import { createContext, type ReactNode } from 'react'

/** What adding a file says, by what happens; refusals by their code. */
export type SaidOfFiles = Record<
  | 'add'
  | 'uploading'
  | 'cancel'
  | 'cancelled'
  | 'failed'
  | 'added'
  | 'file_too_large'
  | 'file_type_refused'
  | 'file_empty'
  | 'file_name_too_long',
  string
>

export const SaidOfFilesContext = createContext<SaidOfFiles | null>(null)

/** Gives the words once to all rows. */
export const EvidenceWords = ({ words, children }: { words: SaidOfFiles; children: ReactNode }) => (
  <SaidOfFilesContext value={words}>{children}</SaidOfFilesContext>
)
