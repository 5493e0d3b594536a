import type { AdminViewServerProps } from 'payload'
import { dbOf } from '@/data/session'
import { languageOf } from '@/i18n/messages'
import { readImport } from '@/services/planImport/readImport'
import { seeImport } from '@/services/planImport/seeImport'
import { AdminPage } from '../AdminPage'
import { redirect } from '../navigation'
import { viewerOf } from '../viewerOf'
import { ChangesStep } from './ChangesStep'
import { CompareStep } from './CompareStep'
import { ConfirmStep } from './ConfirmStep'
import { ImportFrame } from './ImportFrame'
import { importLink, stepsOf, uploadLink, type ImportStep } from './importLink'
import { RulesStep } from './RulesStep'
import { UnitsStep } from './UnitsStep'

const stepViews = {
  'doi-chieu': CompareStep,
  'don-vi': UnitsStep,
  'che-do': RulesStep,
  'thay-doi': ChangesStep,
  lap: ConfirmStep,
}

/** One step of an import, at an address of its own. */
export const ImportView = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult
  const { actor, words } = await viewerOf(req)
  if (actor === null) redirect('/admin/login')
  const [, id = '', asked = ''] = (props.params?.segments as string[] | undefined) ?? []
  const seen = await seeImport({ payload: req.payload, actor: actor!, id })
  if (seen === null) {
    return (
      <AdminPage {...props} title={words('import.title')} className="import">
        <p>{words('import.notThere')}</p>
        <p>
          <a href={uploadLink()}>{words('import.toList')}</a>
        </p>
      </AdminPage>
    )
  }
  const steps = stepsOf(seen)
  if (!steps.includes(asked as ImportStep)) redirect(importLink(id, steps[0]!))
  const step = asked as ImportStep
  const shown = await readImport({ db: dbOf(req.payload), actor: actor!, seen })
  const Step = stepViews[step]
  return (
    <AdminPage
      {...props}
      title={words(seen.into === null ? 'import.titleOf' : 'import.titleAgain', { file: seen.fileName })}
      className="import"
    >
      <ImportFrame shown={shown} step={step} words={words}>
        <Step shown={shown} words={words} language={languageOf(req.i18n.language)} />
      </ImportFrame>
    </AdminPage>
  )
}
