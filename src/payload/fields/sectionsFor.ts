import type { FilterOptionsProps, Where } from 'payload'
import type { Word } from '@/domain/vocabulary'
import { samePlan } from './samePlan'

/** Offers and accepts only sections of the document's own plan that gather this list. */
export const sectionsFor =
  (list: Word<'sectionList'>) =>
  (args: Pick<FilterOptionsProps, 'data'>): Where => {
    const within = samePlan(args)
    const sections: Where = { list: { equals: list } }
    return within === true ? sections : { and: [within, sections] }
  }
