/**
 * Words that passwords are made of when people do not think of one: of keyboards, of the world, of Viet Nam and of
 * commune offices. Folded, without blanks. Gathered for this product; it is no list of leaked passwords.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `password passwort passw pass passcode pwd secret admin administrator adm root user username login welcome guest test
  tester testing demo default changeme letmein master server system manager support service account computer internet
  windows microsoft google facebook zalo youtube gmail yahoo hotmail samsung iphone android apple nokia oppo
  qwerty qwertyui qwertyuiop qwert asdf asdfgh asdfghjkl asdfghjk zxcv zxcvbn zxcvbnm qaz wsx edc rfv qazwsx qazwsxedc
  qwe qwer asd zxc abc abcd abcde abcdef abcdefg abcdefgh xyz aaa abcxyz poiuy poiuytrewq lkjhg mnbvc mnbvcxz
  iloveyou loveyou love lovely iloveu sunshine princess dragon monkey football soccer baseball superman batman pokemon
  naruto starwars whatever freedom shadow killer hunter ninja angel baby flower summer winter spring autumn hello
  january february march april may june july august september october november december monday friday sunday
  happy lucky family forever friend friends money success trustno one two three
  matkhau matkhaumacdinh matkhaumanh mk mkhau khongnho khongbiet quenroi quenmatkhau dangnhap taikhoan nguoidung
  quantri quantrivien canbo congchuc vienchuc chuyenvien lanhdao chutich phochutich bithu truongphong phophong
  vanphong vanthu ketoan thuquy diachinh tuphap hotich congan quandoi quansu bochihuyquansu mattran doanthanhnien
  phunu nongdan cuuchienbinh congdoan thanhnien tramyte yte giaoduc truonghoc vanhoa xahoi vanhoaxahoi phongvanhoa
  phongvanhoaxahoi phongkinhte kinhte noivu taichinh taichinhkehoach trungtam hanhchinh hanhchinhcong motcua
  trungtamhanhchinhcong phucvuhanhchinhcong
  ubnd ubndxa ubndphuong ubndtinh ubndhuyen hdnd hdndubnd vphdndubnd danguy dangbo mttq mttqvn uyban uybannhandan
  hoidongnhandan xa phuong thixa thitran huyen quan tinh thanhpho sokhcn khcn khoahoc congnghe khoahoccongnghe
  chuyendoiso cds doimoi doimoisangtao dean kehoach baocao nghiquyet chinhquyen chinhquyenso chinhphu sauro
  vietnam vn vietnamvodich vietnamquehuongtoi yeuvietnam toiyeuvietnam tovietnam dattnuoc tocquoc toquoc hanoi saigon
  hochiminh tphcm danang haiphong cantho hue hatinh nghean thanhhoa quangninh quangbinh quangtri quangnam quangngai
  namdinh thaibinh ninhbinh hungyen haiduong bacninh bacgiang thainguyen langson caobang tuyenquang laocai dienbien
  laichau sonla hoabinh phutho vinhphuc dongnai binhphuoc binhduong tayninh longan tiengiang bentre travinh vinhlong
  dongthap angiang kiengiang hangiang haugiang soctrang baclieu camau lamdong dalat khanhhoa nhatrang phuyen binhdinh
  gialai kontum daklak daknong ninhthuan binhthuan bariavungtau vungtau
  anhyeuem emyeuanh anhyeu emyeu yeuem yeuanh yeu iuem iuanh anhnhoem nhoem nhoanh vochong chongyeu voyeu conyeu
  boyeu meyeu bome giadinh giadinhtoi hanhphuc hanhphuctoi tinhyeu tinhban banbe mylove
  mainhoem maiyeu maimai trondoi khongquen conmeo concho conheo contho meocon cunyeu chocon gautruc
  chucmungnammoi nammoi chucmung anlac binhan maymang phatlocphattai phattai tailoc vanphuc thinhvuong thanhcong
  nguyen tran pham hoang huynh phan vu vo dang bui do ho ngo duong ly nguyenvan tranvan levan phamvan nguyenthi tranthi
  lethi phamthi vanan hung dung tuan minh long hai nam linh huong thao trang thuy lan mai hoa hong ngoc phuongthao
  khongdoan conduong deodoan khongco bimat tuyetmat baomat antoan anninh toilaai toila toilanguoivietnam
  motba motbabon motmotmot`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
