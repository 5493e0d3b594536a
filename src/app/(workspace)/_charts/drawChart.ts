import { init, type EChartsOption } from 'echarts'

export type Drawing = { option: EChartsOption; width: number; height: number }

/**
 * A chart as SVG text that grows with its place. Colours are the page's own custom properties, so that the dark page
 * has a dark chart. Every text in it is escaped by the library.
 */
export const drawChart = ({ option, width, height }: Drawing): string => {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: 'inherit', color: 'var(--ink-soft)' },
      ...option,
    })
    return chart
      .renderToSVGString({ useViewBox: true })
      .replace(/^<svg /, '<svg aria-hidden="true" focusable="false" ')
      .replace(/<style[^]*<\/style>/, '')
  } finally {
    chart.dispose()
  }
}
