import { messages } from '@/i18n/messages'
import { LadderDiagram } from './LadderDiagram'
import { LadderEditor } from './LadderEditor'
import type { EditorWords } from './editorTypes'
import { holderChoices } from './holderChoices'
import { ladderLink } from './ladderLink'
import type { TabProps } from './tabProps'

/** The words of the editor as one flat list, so that the page sends only these to the browser. */
const flat = (words: object, path = ''): EditorWords =>
  Object.entries(words).reduce<EditorWords>(
    (said, [key, value]) =>
      typeof value === 'string'
        ? { ...said, [`${path}${key}`]: value }
        : { ...said, ...flat(value as object, `${path}${key}.`) },
    {},
  )

/** The steps as cards, and the whole way to be seen beside them. */
export const StepsTab = ({ page, telling }: TabProps) => {
  const { seen, definition, revision, name } = page
  const { words, language } = telling
  return (
    <>
      {seen.locks.length > 0 && !seen.may.lock && <p>{words('ladder.lockedByProvince')}</p>}
      <section>
        <h2>{words('ladder.way')}</h2>
        <LadderDiagram definition={definition} telling={telling} />
      </section>
      <section>
        <h2>{words('ladder.tabs.cac-buoc')}</h2>
        <LadderEditor
          key={`${seen.id} ${seen.currentVersion}`}
          id={seen.id}
          name={name}
          definition={definition}
          revision={revision}
          choices={holderChoices({ definition, positions: page.positions, telling })}
          locks={seen.may.lock ? [] : seen.locks}
          mayEdit={seen.may.edit}
          onward={ladderLink(seen.id, 'kiem-tra')}
          words={flat(messages[language].admin.components.ladder.editor)}
        />
      </section>
    </>
  )
}
