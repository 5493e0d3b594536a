import { dbOf } from '@/data/session'
import { readGathering } from '@/services/report/readGathering'
import type { Sheet } from '../_report/types'
import { Conflicts } from './Conflicts'
import { UnitProse } from './UnitProse'
import { UnitAnswers } from './UnitAnswers'
import { Units } from './Units'

/** What a commune report that is read, not written, was gathered from; nothing for a unit report. */
export const Gathered = async (sheet: Sheet) => {
  const { reader, head, form, now } = sheet
  const { payload, actor, t } = reader
  const gathering = await readGathering({ db: dbOf(payload), actor, head, now })
  if (gathering === null) return null
  const corrected = gathering.units.filter(({ isNewer }) => isNewer).length
  return (
    <>
      {corrected > 0 && head.state !== 'draft' && head.state !== 'returned' ? (
        <p className="notice notice-info">{t('review.units.correctReport', { count: corrected })}</p>
      ) : null}
      <Units gathering={gathering} form={form} kept={{}} t={t} />
      <UnitAnswers {...sheet} />
      <Conflicts gathering={gathering} form={form} mayWrite={false} t={t} />
      <UnitProse gathering={gathering} form={form} mayWrite={false} t={t} />
    </>
  )
}
