import { assessNumber, type NumberToAssess } from '@/domain/indicator/assessNumber'
import { targetAt } from '@/domain/indicator/targetAt'
import type { Target } from '@/domain/indicator/types'
import type { IsoDate } from '@/domain/time'

type Asked = Pick<NumberToAssess, 'direction' | 'basis' | 'baseline' | 'baselineOn'> & {
  targets: readonly (Target & { validFrom: IsoDate })[]
  /** Nominal ends of the periods, in the order wanted. */
  ends: readonly IsoDate[]
}

/**
 * For each period what a numeric indicator had to be by its end (`expected`, null before the day where there is no
 * path) and the target that held then. What is expected does not depend on what was reported, so the one rule of
 * assessment is asked with a figure of nought.
 */
export const lineOf = ({ targets, ends, ...indicator }: Asked) =>
  ends.map((periodTo) => {
    const target = targetAt({ targets, periodTo })
    const { expected } = assessNumber({ ...indicator, target, reported: nought, cumulative: 0, periodTo })
    return { end: periodTo, expected, target }
  })

const nought = {
  value: 0,
  numerator: null,
  denominator: null,
  boolean: null,
  text: null,
  date: null,
  documentNumber: null,
  documentDate: null,
}
