import type { CommuneWord } from '../planReading'
import type { OwnerUnit } from '../types'

/** Name, then what else it is called; {x} is the commune's type. Each commune has these bodies or most of them. */
const BODIES: ReadonlyArray<readonly [string, ...string[]]> = [
  [
    'Phòng Văn hóa - Xã hội',
    'Phòng VHXH',
    'Phòng VH-XH',
    'PVHXH',
    'VHXH',
    'P. VHXH',
    'P. VH-XH',
    'Phòng VH&XH',
  ],
  ['Phòng Kinh tế', 'Phòng KT', 'PKT', 'P. KT', 'P. Kinh tế'],
  ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng KT, HT và ĐT', 'Phòng KTHTĐT', 'PKTHTĐT', 'Phòng KT-HT-ĐT'],
  [
    'Văn phòng HĐND và UBND',
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
    'Văn phòng UBND',
    'Văn phòng HĐND',
    'VP',
    'Văn phòng',
  ],
  [
    'Trung tâm Phục vụ hành chính công',
    'Trung tâm hành chính công',
    'TTHCC',
    'TTPVHCC',
    'TT PVHCC',
    'TT HCC',
    'Trung tâm PVHCC',
    'Bộ phận Một cửa',
  ],
  ['Trung tâm Dịch vụ tổng hợp', 'TTDVTH', 'TT DVTH'],
  ['Trung tâm Dịch vụ sự nghiệp công', 'TTDVSNC', 'TT DVSNC'],
  ['Trung tâm Cung ứng dịch vụ sự nghiệp công'],
  ['Công an {x}', 'Công an', 'CA {x}', 'CAX', 'CAP'],
  ['Ban Chỉ huy Quân sự {x}', 'BCHQS', 'Ban CHQS', 'Quân sự {x}'],
  ['Đài phát thanh {x}', 'Đài truyền thanh', 'Đài Truyền thanh - Truyền hình'],
  ['Trạm Y tế', 'TYT'],
  ['UBND {x}', 'Ủy ban nhân dân {x}', 'UBND cấp xã', 'UBND'],
  ['HĐND {x}', 'Hội đồng nhân dân {x}', 'HĐND', 'Thường trực HĐND {x}', 'TT HĐND {x}'],
  ['Đảng ủy', 'Đảng ủy {x}'],
  ['Thường trực Đảng ủy', 'TT Đảng ủy'],
  ['Văn phòng Đảng ủy', 'VPĐU', 'VP Đảng ủy'],
  ['Ban Xây dựng Đảng', 'BXDĐ'],
  ['Ủy ban Kiểm tra Đảng ủy', 'UBKT Đảng ủy', 'UBKT', 'Ủy ban Kiểm tra'],
  ['Ban Chỉ đạo 57', 'BCĐ', 'Ban Chỉ đạo', 'BCĐ 57', 'Ban Chỉ đạo 57 {x}'],
  ['Tổ giúp việc Ban Chỉ đạo 57', 'Tổ giúp việc', 'Tổ Giúp việc Ban Chỉ đạo'],
  [
    'Ủy ban MTTQ Việt Nam',
    'Ủy ban Mặt trận Tổ quốc Việt Nam {x}',
    'MTTQ',
    'UBMTTQVN',
    'UBMTTQ',
    'Mặt trận Tổ quốc',
    'Ủy ban MTTQ',
  ],
  [
    'Đoàn Thanh niên',
    'Đoàn {x}',
    'Đoàn TNCS Hồ Chí Minh {x}',
    'Đoàn TN',
    'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  ],
  ['Hội Liên hiệp Phụ nữ', 'Hội LHPN', 'Hội Phụ nữ'],
  ['Hội Nông dân', 'HND'],
  ['Hội Cựu chiến binh', 'Hội CCB'],
  ['Tổ công nghệ số cộng đồng', 'Tổ CNSCĐ'],
]

/** The bodies that every commune has, under the names and abbreviations in use; the id is the name in full. */
export const commonUnits = ({ type }: { type: CommuneWord }): OwnerUnit[] =>
  BODIES.map(([name, ...aliases]) => {
    const [full = '', ...others] = [name, ...aliases].map((text) => text.replace('{x}', type))
    return { id: full, name: full, aliases: others }
  })
