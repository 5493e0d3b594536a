import { catalogueSuggester } from '@/domain/planText/suggestCatalogue'
import catalogue from '@/seeds/reference/catalogue.json' with { type: 'json' }

const entry = (code: string, name: string, unit: string | null = '%', aliases: string[] = []) => ({
  code,
  name,
  unit,
  aliases,
})
const suggest = catalogueSuggester({
  entries: [
    entry('A', 'Tỷ lệ phủ sóng 5G trên địa bàn'),
    entry('B', 'Tỷ lệ phủ sóng 4G trên địa bàn'),
    entry('C', 'Tỷ lệ hồ sơ thủ tục hành chính xử lý trực tuyến', '%', ['Hồ sơ nộp qua mạng']),
    entry('D', 'Số hồ sơ thủ tục hành chính xử lý trực tuyến', 'hồ sơ'),
    entry('E', 'Tỷ lệ người dân có sổ sức khỏe điện tử'),
  ],
})
const codes = (name: string, unit = '%') => suggest({ name, unit }).map(({ code }) => code)

describe('catalogueSuggester', () => {
  it('gives a name that is the same the likeness 1', () => {
    expect(suggest({ name: 'tỷ lệ phủ sóng 5G trên địa bàn.', unit: '%' })[0]).toEqual({
      code: 'A',
      name: 'Tỷ lệ phủ sóng 5G trên địa bàn',
      likeness: 1,
    })
  })

  it('never calls a name the same that only looks like it', () => {
    expect(suggest({ name: 'Phủ sóng 5G', unit: '%' })[0]?.likeness).toBeLessThan(1)
  })

  it('puts the entry with the same number first', () => {
    expect(codes('Mức độ phủ sóng 4G tại các thôn')[0]).toBe('B')
  })

  it('puts the entry with the same unit first', () => {
    expect(codes('Hồ sơ thủ tục hành chính được xử lý trực tuyến', 'hồ sơ')[0]).toBe('D')
    expect(codes('Hồ sơ thủ tục hành chính được xử lý trực tuyến')[0]).toBe('C')
  })

  it('knows abbreviations and the words under other marks', () => {
    expect(codes('Hồ sơ TTHC xử lí trực tuyến')[0]).toBe('C')
    expect(codes('ty le nguoi dan co so suc khoe dien tu')[0]).toBe('E')
  })

  it('finds an entry by its alias', () => {
    expect(suggest({ name: 'Hồ sơ nộp qua mạng', unit: '%' })[0]).toMatchObject({ code: 'C', likeness: 1 })
  })

  it('suggests nothing for a name without likeness', () => {
    expect(codes('Số cây xanh được trồng mới', 'cây')).toEqual([])
  })

  it('suggests at most as many as asked for', () => {
    expect(suggest({ name: 'Tỷ lệ phủ sóng trên địa bàn', unit: '%', most: 1 })).toHaveLength(1)
  })

  it('puts every entry of the reference catalogue first for its own name and aliases', () => {
    const ask = catalogueSuggester({ entries: catalogue })
    const wrong = catalogue.flatMap(({ code, name, unit, aliases }) =>
      [name, ...aliases]
        .filter((one) => ask({ name: one, unit: unit ?? '' })[0]?.likeness !== 1)
        .map(() => code),
    )
    expect(wrong).toEqual([])
  })
})
