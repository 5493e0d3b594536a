import { foldKey } from '@/domain/vietnamese/foldKey'
import { plainText } from '../plainText'

/**
 * What a column is for. `measure` is 'Đơn vị' alone and `result` 'Kết quả' alone: what they mean is told by the
 * columns beside them.
 */
export type Role =
  | 'no'
  | 'name'
  | 'subtask'
  | 'group'
  | 'output'
  | 'kpi'
  | 'unit'
  | 'measure'
  | 'target'
  | 'result'
  | 'baseline'
  | 'actual'
  | 'lead'
  | 'coordinate'
  | 'owners'
  | 'deadline'
  | 'note'
  | 'not_issued'
  | 'serves'
  | 'purpose'
  | 'source'
  | 'amount'
  | 'assignee'
  | 'leader'
  | 'authority'
  | 'other'

const LONGEST_LABEL = 160
const BODY = '(?:don vi|co quan|bo phan|phong(?: ban)?|to chuc|nganh)'
const DOING =
  '(?:thuc hien|phu trach|theo doi|tham muu|bao cao|chiu trach nhiem|duoc giao|trien khai|giao|quan ly|tong hop|danh gia)'

/** In this order: the first that fits decides. */
const ROLES: ReadonlyArray<readonly [Role, RegExp]> = [
  [
    'not_issued',
    /khong (?:phat hanh|ban hanh)|giai trinh|can cu\s*[/,]?\s*(?:ly do\s*)?de xuat|ly do de xuat/,
  ],
  [
    'no',
    /^(?:stt|s\.t\.t\.?|tt|so tt|so thu tu|thu tu|so|ma so|ma (?:chi tieu|nhiem vu|ct|nv)|ma|ky hieu|#|no\.?)$/,
  ],
  [
    'serves',
    /chi tieu (?:lien quan|phuc vu|tuong ung|gan voi)|(?:phuc vu|gan voi|dong gop(?: cho)?) chi tieu/,
  ],
  ['owners', /chu tri.*phoi hop|^phan cong|phoi hop.*chu tri/],
  ['coordinate', /phoi hop/],
  ['leader', /lanh dao|^ro trach nhiem|nguoi dung dau/],
  [
    'assignee',
    /(?:can bo|cong chuc|chuyen vien|ca nhan|nguoi)\s+(?:phu trach|thuc hien|theo doi|chu tri|duoc giao|chiu trach nhiem)|ho va ten/,
  ],
  ['authority', /tham quyen|cap (?:quyet dinh|phe duyet)|nguoi quyet dinh/],
  ['unit', /don vi\s*(?:tinh|do)|^(?:dvt|dv tinh|dv do|d\.v\.t|unit)/],
  ['measure', /^don vi$/],
  [
    'lead',
    new RegExp(
      `chu tri|dau moi|${BODY}(?:[,/ ]+(?:ca nhan|${BODY}))* ${DOING}|chiu trach nhiem|^(?:co quan|phu trach.*|ro nguoi.*|trach nhiem.*|giao (?:cho|don vi).*|${DOING} boi)$`,
    ),
  ],
  ['source', /^nguon/],
  ['purpose', /muc dich/],
  ['amount', /kinh phi|so tien|thanh tien|muc dau tu|gia tri du toan|^du toan(?: \(|$)/],
  [
    'deadline',
    /thoi (?:gian|han|diem)|tien do|^han |moc (?:thoi gian|hoan thanh)|lo trinh|ngay hoan thanh|^hoan thanh$/,
  ],
  ['kpi', /kpi|do luong(?! ke)|tieu chi (?:danh gia|do)|chi so danh gia/],
  ['output', /san pham|dau ra|ket qua (?:du kien|can dat|phai dat|cu the|yeu cau)|^ro ket qua/],
  ['group', /^(?:nhom|linh vuc|tru cot|khoi)/],
  ['name', /^(?:noi dung|ten|muc tieu,|chi tieu,|danh muc|hang muc|ma nhiem vu)/],
  ['baseline', /hien trang|dau ky|xuat phat|baseline/],
  ['result', /^ket qua(?: thuc hien)?$/],
  [
    'actual',
    /luy ke|ty le (?:dat|hoan thanh|thuc hien)|^danh gia|so voi|^(?:uoc )?(?:so lieu |ket qua )?thuc hien(?: (?:den|trong|thang|quy|ky|nam|\d).*|$)|ket qua (?:thuc hien )?(?:den|trong|thang|quy|ky|nam|\d)|da thuc hien|ket qua dat duoc/,
  ],
  ['result', /^ket qua/],
  [
    'target',
    /^(?:muc )?(?:phan dau|muc tieu|gia tri|can dat|chi tieu (?:giao|can dat|phan dau|duoc giao|tinh giao|xa|ke hoach)|ke hoach(?: nam| giao)?|muc (?:phan dau|tieu|dat|can dat)|chi tieu .*20\d\d|.*20\d\d|tam nhin.*)/,
  ],
  ['note', /ghi chu|dien giai|luu y/],
  ['subtask', /tieu nhiem vu|nhiem vu (?:cu the|con|chi tiet)|cong viec|hoat dong|giai phap|ro viec/],
  ['name', /chi tieu|muc tieu|nhiem vu|noi dung|tieu chi|chi so|de muc|dau viec/],
]

/** What a header's words say of its column; 'other' where they say nothing. Numbers such as '(3)' are no words. */
export const roleOf = (label: string): Role => {
  const words = labelKey(label)
  if (words === '' || words.length > LONGEST_LABEL) return 'other'
  return ROLES.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other'
}

export const labelKey = (label: string): string =>
  foldKey(
    plainText(label)
      .replace(/\(\s*\d{1,2}\s*\)/g, ' ')
      .replace(/-\s*\n\s*/g, ''),
  ).replace(/[.:]+$/, '')
