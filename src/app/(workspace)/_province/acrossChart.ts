import type { EChartsOption } from 'echarts'
import { writeNumber } from '@/domain/vietnamese/writeNumber'
import type { AcrossFigure } from '@/services/rollup/readIndicatorAcross'

/** More bars than this are no longer read one by one. */
export const MOST_BARS = 40

const BAR = 30
const MARGIN = 40

const colours = { green: 'var(--good)', yellow: 'var(--warn)', red: 'var(--bad)', grey: 'var(--line-strong)' }

type Bar = Pick<AcrossFigure, 'communeName' | 'light'> & { value: number }

/** The communes that have a number, the lowest first, as many as a chart can hold. */
export const barsOf = (rows: readonly AcrossFigure[]): Bar[] =>
  rows
    .flatMap(({ communeName, light, value }) => (value === null ? [] : [{ communeName, light, value }]))
    .sort((a, b) => a.value - b.value)
    .slice(0, MOST_BARS)

/** A bar for each commune, the highest on top, with the number behind it; `mark` is the value of the whole province. */
export const acrossChart = ({
  bars,
  mark,
  isPercent,
  width,
}: {
  bars: readonly Bar[]
  /** A percent is drawn against 100. */
  isPercent: boolean
  /** Pixels at which its letters have their size. */
  width: number
  mark: { value: number; label: string } | null
}): { option: EChartsOption; width: number; height: number } => ({
  width,
  height: bars.length * BAR + MARGIN * 2,
  option: {
    grid: { left: 8, right: 72, top: MARGIN, bottom: 8, containLabel: true },
    xAxis: {
      type: 'value',
      min: 0,
      max: isPercent ? ({ max }) => Math.max(100, max) : undefined,
      axisLabel: { show: false },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'category',
      data: bars.map(({ communeName }) => communeName),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: 'var(--line-strong)' } },
      axisLabel: { color: 'var(--ink)', fontSize: 14 },
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: 18,
        label: {
          show: true,
          position: 'right',
          color: 'var(--ink)',
          fontSize: 14,
          formatter: ({ value }) => writeNumber({ value: Number(value), decimals: 2 }),
        },
        data: bars.map(({ value, light }) => ({
          value,
          itemStyle: { color: colours[light ?? 'grey'] },
        })),
        markLine:
          mark === null
            ? undefined
            : {
                symbol: 'none',
                lineStyle: { color: 'var(--accent)', type: 'dashed', width: 2 },
                label: { formatter: mark.label, color: 'var(--accent)', fontSize: 14, position: 'end' },
                data: [{ xAxis: mark.value }],
              },
      },
    ],
  },
})
