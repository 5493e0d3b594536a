import type { CollectionBeforeValidateHook } from 'payload'
import { stepKeyFor } from '@/domain/approval/stepKeyFor'

type Step = { key?: string | null; labelVi?: string | null; labelEn?: string | null }

/** A step that was given only its Vietnamese name gets a key made of it, and the same name in English. */
export const nameSteps: CollectionBeforeValidateHook = ({ data }) => {
  const steps = data?.steps as Step[] | null | undefined
  if (!Array.isArray(steps)) return data
  const taken = steps.flatMap(({ key }) => (key ? [key] : []))
  const named = steps.map((step) => {
    const key = step.key || stepKeyFor({ label: step.labelVi ?? '', taken })
    taken.push(key)
    return { ...step, key, labelEn: step.labelEn || step.labelVi }
  })
  return { ...data, steps: named }
}
