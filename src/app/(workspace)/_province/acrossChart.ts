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
}: {
  bars: readonly Bar[]
  mark: { value: number; label: string } | null
}): { option: EChartsOption; width: number; height: number } => ({
  width: 720,
  height: bars.length * BAR + MARGIN * 2,
  option: {
    grid: { left: 8, right: 72, top: MARGIN, bottom: 8, containLabel: true },
    xAxis: {
      type: 'value',
      min: 0,
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
        data: bars.map(({ value, light }) => ({
          value,
          itemStyle: { color: colours[light ?? 'grey'] },
          label: {
            show: true,
            position: 'right' as const,
            color: 'var(--ink)',
            fontSize: 14,
            formatter: writeNumber({ value, decimals: 2 }),
          },
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
