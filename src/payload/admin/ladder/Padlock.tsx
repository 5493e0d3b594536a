import type { EditorWords } from './editorTypes'

/** That the province has locked a setting: a sign and the word. */
export const Padlock = ({ words }: { words: EditorWords }) => (
  <small className="ladder__lock">
    <span aria-hidden="true">🔒</span> {words['locked']}
  </small>
)
