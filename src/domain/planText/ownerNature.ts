const ALL = /^(?:cac|tat ca|toan the|toan bo) /
const PLURAL_WITHOUT_ARTICLE =
  /^(?:co quan|don vi|ban nganh|phong ban|nganh)(?: |$).*(?:don vi|nganh|lien quan|doan the|truc thuoc)/
const OF_THE_COMMUNE = / (?:truc )?thuoc(?: ubnd)?(?: xa)?(?= |$)/

/** Every word that occurs in the ways of saying "all bodies of the commune". */
const COLLECTIVE_WORDS = new Set(
  `cac tat ca toan the bo co quan don vi phong ban nganh doan to chuc lien thuoc truc cua tren dia xa cap chuyen
  mon chinh tri hoi chi dang uy thon ap xom buon bon lang phum soc khu pho dan cu truong hoc so giao duc tcct xh cong nghe so dong
  thanh vien phan`.split(/\s+/),
)
const EXTERNAL_WORDS = new Set(
  `cac doanh nghiep cong ty hop tac xa htx to ho kinh san xuat ca nhan so ban nganh doan the dia phuong tinh cua
  lien quan`.split(/\s+/),
)
const EXTERNAL_HEAD =
  /^(?:cac )?(?:ngan hang|agribank|bidv|vietcombank|vietinbank|doanh nghiep|cong ty|tap doan|hop tac xa|to hop tac|htx|vien thong|vnpt|viettel|mobifone|vinaphone|buu dien|dien luc|kho bac|bao hiem xa hoi|so|cuc|chi cuc|thue|toa an|vien kiem sat|truong dai hoc|vien nghien cuu|ho kinh doanh|ho san xuat|nguoi dan)(?: |$)/
const HIGHER_LEVEL = / (?:tinh|trung uong)$|^(?:tinh uy|bo (?!phan))/

/**
 * Whether a name, given as its `ownerKey`, stands for a group of bodies of the commune ('Các cơ quan, đơn vị có
 * liên quan'), for somebody outside its organisation ('Viễn thông', 'Công an tỉnh', 'Các doanh nghiệp') or for
 * neither (null). A name `joined` over commas must consist of such words alone, else two owners would become one.
 */
export const ownerNature = ({
  key,
  joined,
}: {
  key: string
  joined: boolean
}): 'collective' | 'external' | null => {
  if (EXTERNAL_HEAD.test(key) && (!joined || everyWordIn(EXTERNAL_WORDS, key))) return 'external'
  if (isCollective(key)) return 'collective'
  return !joined && HIGHER_LEVEL.test(key) ? 'external' : null
}

const isCollective = (key: string): boolean =>
  (ALL.test(key) || PLURAL_WITHOUT_ARTICLE.test(key)) &&
  everyWordIn(COLLECTIVE_WORDS, key.replace(OF_THE_COMMUNE, ''))

const everyWordIn = (words: Set<string>, key: string): boolean =>
  key.split(' ').every((word) => words.has(word))
