import { NARRATIVE_SECTIONS } from '@/domain/report/narrative'
import { readChoices } from '@/domain/report/readChoices'
import { gatherReport } from '@/services/report/gatherReport'
import { answerPersonForm } from '../../../_form/answerPersonForm'
import { oneOf } from '../../../_form/oneOf'
import { pathWith } from '../../../_form/pathWith'
import { refusalQuery } from '../../../_form/refusalQuery'

const texts = ['units', 'own'] as const

/**
 * Puts a commune report together from its units' approved reports, with the choices of the form that was sent; its page
 * then shows where these do not agree.
 */
export const POST = answerPersonForm<{ id: string }>({
  maxBytes: 100_000,
  act: async ({ payload, db, actor, fields, params: { id }, now }) => {
    const [section, text] = [oneOf(NARRATIVE_SECTIONS, fields('phan')), oneOf(texts, fields('loi-van'))]
    await gatherReport({
      payload,
      db,
      actor,
      id,
      revision: Number(fields('revision')),
      now,
      choices: readChoices({ fields: fields.all() }),
      narrative: section === null || text === null ? {} : { [section]: text },
    })
    return pathWith(`/bao-cao/${id}`, { xong: 'consolidate' })
  },
  refused: async (refusal, { fields, params: { id } }) => {
    if (refusal.code === 'not_found') return pathWith('/', refusalQuery(refusal))
    const read = refusal.code === 'stale_revision' ? fields('revision') : undefined
    return pathWith(`/bao-cao/${id}`, { ...refusalQuery(refusal), cu: read })
  },
})
