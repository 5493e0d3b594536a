import { LOCKABLE, LOCKABLE_OF_STEP } from '@/domain/approval/locks'
import { dbOf } from '@/data/session'
import { readCommunesOf } from '@/data/workflow/readCommunesOf'
import { CopyForm } from './CopyForm'
import { LockDesk } from './LockDesk'
import { LocksForm } from './LocksForm'
import type { TabProps } from './tabProps'

/** What communes may not change in their copies, and bringing copies to them: first what would come of it. */
export const CopyTab = async ({ page, req, actor, telling }: TabProps) => {
  const { words, language } = telling
  const { seen, definition } = page
  if (!seen.may.lock) return <p>{words('ladder.readOnly')}</p>
  const province = seen.province ?? actor.appointments[0]?.province ?? null
  const communes = await readCommunesOf({ db: dbOf(req.payload), province, commune: seen.commune })
  const paths = [
    ...LOCKABLE.map((setting) => ({ path: setting as string, name: words(`ladder.setting.${setting}`) })),
    ...LOCKABLE_OF_STEP.map((setting) => ({
      path: `steps.*.${setting}`,
      name: words('ladder.lock.everyStep', { setting: words(`ladder.setting.${setting}`) }),
    })),
  ]
  const ofSteps = definition.steps.flatMap((step) =>
    LOCKABLE_OF_STEP.map((setting) => ({
      path: `steps.${step.key}.${setting}`,
      name: words('ladder.lock.ofStep', {
        step: step.label[language],
        setting: words(`ladder.setting.${setting}`),
      }),
    })),
  )
  const locked = [...paths, ...ofSteps].filter(({ path }) => seen.locks.includes(path))
  return (
    <LockDesk>
      <section>
        <h2>{words('ladder.lock.title')}</h2>
        <p>{words('ladder.lock.intro')}</p>
        <LocksForm
          id={seen.id}
          locks={seen.locks}
          paths={paths}
          ofSteps={ofSteps}
          words={{
            save: words('import.save'),
            saved: words('import.saved'),
            failed: words('import.failed'),
            ofSteps: words('ladder.lock.single'),
          }}
        />
      </section>
      <section>
        <h2>{words('ladder.copy.title')}</h2>
        <p>{words('ladder.copy.intro')}</p>
        {seen.state !== 'published' ? (
          <p>{words('ladder.copy.publishFirst')}</p>
        ) : (
          <CopyForm
            id={seen.id}
            communes={communes.map(({ id, name }) => ({ id, name }))}
            words={{
              choose: words('ladder.copy.choose'),
              all: words('ladder.copy.all'),
              dry: words('ladder.copy.dry'),
              really: words('ladder.copy.really'),
              unsaved: words('ladder.copy.unsaved'),
              locks:
                locked.length === 0
                  ? words('ladder.copy.noLocks')
                  : words('ladder.copy.locks', { locks: locked.map(({ name }) => name).join('; ') }),
              failed: words('import.failed'),
              commune: words('ladder.commune'),
              outcome: words('ladder.copy.outcome'),
              wouldTitle: words('ladder.copy.wouldTitle'),
              didTitle: words('ladder.copy.didTitle'),
              errors: words('ladder.copy.errors'),
              unmapped: words('ladder.copy.unmappedNames'),
              new: words('ladder.copy.outcomes.new'),
              updated: words('ladder.copy.outcomes.updated'),
              same: words('ladder.copy.outcomes.same'),
              changed_there: words('ladder.copy.outcomes.changed_there'),
              unmappedOutcome: words('ladder.copy.outcomes.unmapped'),
              refused: words('ladder.copy.outcomes.refused'),
            }}
          />
        )}
      </section>
    </LockDesk>
  )
}
