import type { EChartsOption } from 'echarts'
import { plainText } from '@/domain/planText/plainText'
import { writeNumber } from '@/domain/vietnamese/writeNumber'
import type { IndicatorPage } from '@/services/board/readIndicatorPage'
import { Chart } from '../_charts/Chart'
import { periodWords } from '../_reports/periodWords'
import type { Words } from '../_shell/words'

/** An indicator's figures by period against what they had to be and its target. */
export const IndicatorChart = ({ page, t }: { page: IndicatorPage; t: Words }) => (
  <Chart
    option={optionOf(page, t)}
    width={720}
    height={340}
    label={t('commune.detail.chart', { name: plainText(page.indicator.name) })}
  />
)

const [LINE, PATH, GOAL] = ['var(--accent)', 'var(--ink-soft)', 'var(--warn)']

const optionOf = ({ figures }: IndicatorPage, t: Words): EChartsOption => {
  const goals = figures.map(({ target }) => target?.value ?? null)
  const uppers = figures.map(({ target }) => target?.upper ?? null)
  const expected = figures.map((figure) => figure.expected)
  const hasPath = expected.some((value) => value !== null)
  const line = (
    name: string,
    data: (number | null)[],
    color: string,
    type: 'solid' | 'dashed' | 'dotted',
  ) => ({
    name,
    type: 'line' as const,
    data,
    symbol: 'rect',
    showSymbol: false,
    symbolSize: 2,
    lineStyle: { color, type, width: 2 },
    itemStyle: { color },
  })
  return {
    grid: { left: 8, right: 16, top: 40, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0, textStyle: { color: 'var(--ink)', fontSize: 14 } },
    xAxis: {
      type: 'category',
      data: figures.map(({ period }) => periodWords({ key: period, t })),
      axisLabel: { color: 'var(--ink-soft)', fontSize: 13 },
      axisLine: { lineStyle: { color: 'var(--line-strong)' } },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      scale: true,
      axisLabel: {
        color: 'var(--ink-soft)',
        fontSize: 13,
        formatter: (value: number) => writeNumber({ value, decimals: 2 }),
      },
      splitLine: { lineStyle: { color: 'var(--line)' } },
    },
    series: [
      {
        name: t('commune.detail.reported'),
        type: 'line',
        symbol: 'circle',
        data: figures.map(({ total, isOfficial }) => ({
          value: total,
          symbol: isOfficial ? 'circle' : 'emptyCircle',
        })),
        symbolSize: 10,
        lineStyle: { color: LINE, width: 3 },
        itemStyle: { color: LINE },
        label: {
          show: true,
          position: 'top',
          color: 'var(--ink)',
          fontSize: 13,
          formatter: ({ value }) => (typeof value === 'number' ? writeNumber({ value, decimals: 2 }) : ''),
        },
      },
      ...(hasPath ? [line(t('commune.detail.path'), expected, PATH, 'dashed')] : []),
      line(t('commune.detail.target'), goals, GOAL, 'dotted'),
      ...(uppers.some((value) => value !== null)
        ? [line(t('commune.detail.target'), uppers, GOAL, 'dotted')]
        : []),
    ],
  }
}
