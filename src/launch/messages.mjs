/** Every sentence of the launcher, in Vietnamese and English. */
const MESSAGES = {
  stage_node: ['Node', 'Node'],
  stage_folder: ['Thư mục dữ liệu', 'Data folder'],
  stage_port: ['Cổng', 'Port'],
  stage_dependencies: ['Thư viện', 'Dependencies'],
  stage_database: ['Cơ sở dữ liệu', 'Database'],
  stage_test_database: ['Cơ sở dữ liệu để kiểm thử', 'Test database'],
  stage_demo_check: ['Kiểm tra dữ liệu có phải bản minh họa', 'Demo mark'],
  stage_migrate: ['Cập nhật cấu trúc', 'Migrations'],
  stage_demo_data: ['Dữ liệu minh họa', 'Demo data'],
  stage_build: ['Bản dựng', 'Build'],
  stage_server: ['Máy chủ', 'Server'],
  stage_worker: ['Tiến trình nền', 'Worker'],
  stage_browser: ['Trình duyệt', 'Browser'],
  stage_office: ['LibreOffice', 'LibreOffice'],
  stage_format: ['Trình bày mã', 'Format'],
  stage_lint: ['Quy tắc mã', 'Lint'],
  stage_types: ['Kiểu dữ liệu', 'Types'],
  stage_house: ['Ranh giới thư mục', 'House'],
  stage_generated: ['Tệp sinh ra và bản chuyển đổi', 'Generated files and migrations'],

  version: ['{version}', '{version}'],
  path: ['{path}', '{path}'],
  port: ['{port}', '{port}'],
  already_there: ['đã có', 'up to date'],
  already_running: ['đang chạy sẵn', 'already running'],
  database_given: ['theo DATABASE_URL', 'from DATABASE_URL'],
  data_kept: ['không phải bản minh họa, giữ nguyên', 'not a demo, kept as it is'],
  migrations_applied: ['đủ {count} bản', 'all {count} applied'],
  browser_found: ['{path}', '{path}'],
  office_found: ['{path}', '{path}'],

  column_who: ['Vai trò', 'Role'],
  column_email: ['Email', 'Email'],
  column_password: ['Mật khẩu', 'Password'],
  addresses: ['Mở {first} hoặc {second}', 'Open {first} or {second}'],
  how_to_stop: ['Nhấn Ctrl-C để dừng tất cả.', 'Press Ctrl-C to stop everything.'],

  interrupted: ['Đã dừng giữa chừng.', 'Interrupted.'],
  node_too_old: [
    'Cần Node {range}, máy này có {version}: hãy cài bản mới hơn từ nodejs.org.',
    'Node {range} is needed and this is {version}: install a newer one from nodejs.org.',
  ],
  variable_port: [
    'PORT phải là số nguyên từ 1 đến 65535, không phải "{value}".',
    'PORT has to be a whole number from 1 to 65535, not "{value}".',
  ],
  variable_host: [
    'HOST phải là một địa chỉ của máy này, không phải "{value}"; bỏ trống thì dùng 127.0.0.1.',
    'HOST has to be an address of this machine, not "{value}"; left empty it is 127.0.0.1.',
  ],
  variable_server_url: [
    'SERVER_URL phải là địa chỉ http hoặc https, không phải "{value}".',
    'SERVER_URL has to be an http or https address, not "{value}".',
  ],
  variable_database_url: ['DATABASE_URL phải có dạng {value}', 'DATABASE_URL has to look like {value}'],
  folder_not_writable: [
    'Không ghi được vào thư mục {folder} ({reason}): hãy cấp quyền ghi hoặc đặt SAURO_DATA sang thư mục khác.',
    'Folder {folder} cannot be written ({reason}): allow writing there or set SAURO_DATA to another folder.',
  ],
  path_not_usable: [
    'Không dùng được {path} ({reason}): tệp của tài khoản khác hoặc hết chỗ; hãy sửa quyền hoặc đặt SAURO_DATA sang thư mục khác.',
    '{path} cannot be used ({reason}): it belongs to another account or the disk is full; change that or set SAURO_DATA to another folder.',
  ],
  folder_is_a_file: [
    '{folder} không phải là thư mục ({reason}): hãy đặt SAURO_DATA sang một thư mục.',
    '{folder} is not a folder ({reason}): set SAURO_DATA to a folder.',
  ],
  folder_not_traversable: [
    'PostgreSQL chạy bằng tài khoản {account} và không vào được {folder} vì {closed} không cho đi qua: hãy đặt SAURO_DATA sang thư mục khác, ví dụ /var/lib/sauro, hoặc chạy chmod o+x {closed}.',
    'PostgreSQL runs as {account} and cannot come to {folder} because {closed} is closed to it: set SAURO_DATA to another folder such as /var/lib/sauro, or run chmod o+x {closed}.',
  ],
  folder_not_a_cluster: [
    '{folder} có tệp nhưng không phải dữ liệu PostgreSQL: hãy dời các tệp ấy đi hoặc đặt SAURO_DATA sang thư mục khác.',
    '{folder} holds files that are not a PostgreSQL database: move them away or set SAURO_DATA to another folder.',
  ],
  folder_in_use: [
    'Thư mục {folder} đang được dùng bởi "npm run {command}" (tiến trình {pid}, {url}): hãy dừng nó, hoặc đặt cả SAURO_DATA và PORT khác để chạy song song.',
    'Folder {folder} is in use by "npm run {command}" (process {pid}, {url}): stop that one, or set another SAURO_DATA and PORT to run beside it.',
  ],
  checkout_not_writable: [
    'Không ghi được vào {folder} ({reason}), nơi cần cài thư viện và dựng ứng dụng: hãy chạy bằng chủ thư mục ấy.',
    'Folder {folder}, where dependencies and the build have to go, cannot be written ({reason}): run as its owner.',
  ],
  port_in_use: [
    'Cổng {port} đang có chương trình khác dùng: hãy đặt PORT sang cổng khác, ví dụ PORT=3100.',
    'Port {port} is in use by another program: set PORT to another one, such as PORT=3100.',
  ],
  port_not_allowed: [
    'Tài khoản này không được mở cổng {port}: hãy đặt PORT từ 1024 trở lên.',
    'This account may not open port {port}: set PORT to 1024 or above.',
  ],
  lock_missing: [
    'Không thấy package-lock.json trong {folder}.',
    'There is no package-lock.json in {folder}.',
  ],
  npm_ci_failed: [
    'npm ci không thành công (mã {code}): lý do ở các dòng trên.',
    'npm ci did not succeed (code {code}): the lines above say why.',
  ],
  npm_ci_timeout: [
    'npm ci không xong trong {minutes} phút: hãy kiểm tra mạng rồi chạy lại.',
    'npm ci was not done in {minutes} minutes: check the network and try again.',
  ],
  not_installed: [
    'Chưa có thư viện: hãy chạy npm ci rồi npm run build.',
    'Dependencies are not installed: run npm ci and npm run build.',
  ],
  not_built: ['Chưa có bản dựng: hãy chạy npm run build.', 'There is no build: run npm run build.'],
  build_failed: [
    'Dựng ứng dụng không thành công (mã {code}): lý do ở các dòng trên.',
    'The build failed (code {code}): the lines above say why.',
  ],
  build_timeout: [
    'Dựng ứng dụng không xong trong {minutes} phút.',
    'The build was not done in {minutes} minutes.',
  ],
  no_account: [
    'PostgreSQL không chạy bằng root và máy này không có tài khoản nobody: hãy chạy bằng tài khoản thường hoặc đặt DATABASE_URL.',
    'PostgreSQL does not run as root and this machine has no account nobody: run as an ordinary user or set DATABASE_URL.',
  ],
  postgres_not_packaged: [
    'Không có PostgreSQL đóng gói sẵn cho {platform}: hãy đặt DATABASE_URL tới một máy chủ PostgreSQL.',
    'There is no packaged PostgreSQL for {platform}: set DATABASE_URL to a PostgreSQL server.',
  ],
  postgres_does_not_run: [
    'PostgreSQL đóng gói sẵn không chạy được trên máy này ({platform}): hãy đặt DATABASE_URL tới một máy chủ PostgreSQL.',
    'The packaged PostgreSQL does not run on this machine ({platform}): set DATABASE_URL to a PostgreSQL server.',
  ],
  postgres_does_not_start: [
    'PostgreSQL không khởi động được, xem {log}.',
    'PostgreSQL does not start, see {log}.',
  ],
  postgres_silent: [
    'PostgreSQL (tiến trình {pid}) đang chạy nhưng không trả lời: hãy dừng nó rồi chạy lại.',
    'PostgreSQL (process {pid}) runs but does not answer: stop it and try again.',
  ],
  postgres_password_lost: [
    'Mật khẩu trong tệp pg.password không còn đúng với cơ sở dữ liệu: hãy khôi phục tệp ấy hoặc đặt SAURO_DATA sang thư mục khác.',
    'The password in pg.password is not that of the database any more: restore the file or set SAURO_DATA to another folder.',
  ],
  postgres_version: [
    '{folder} do PostgreSQL {found} tạo, bản này dùng {major}: hãy sao lưu bằng bản cũ rồi khôi phục vào SAURO_DATA mới.',
    '{folder} was made by PostgreSQL {found} and this release has {major}: back up with the old release and restore into a new SAURO_DATA.',
  ],
  initdb_failed: ['Không tạo được cơ sở dữ liệu ở {folder}.', 'The database could not be made in {folder}.'],
  database_unreachable: [
    'Không kết nối được {database} ({reason}): hãy kiểm tra DATABASE_URL.',
    '{database} cannot be reached ({reason}): check DATABASE_URL.',
  ],
  migrate_failed: [
    'Cập nhật cấu trúc cơ sở dữ liệu không thành công (mã {code}): lý do ở các dòng trên.',
    'Migrating the database failed (code {code}): the lines above say why.',
  ],
  migrations_missing: [
    'Cơ sở dữ liệu vẫn thiếu các bản chuyển đổi: {names}.',
    'The database still lacks these migrations: {names}.',
  ],
  not_a_demo: [
    'Cơ sở dữ liệu này đã có dữ liệu và không phải bản minh họa, nên không ghi gì vào: hãy bỏ DATABASE_URL hoặc đặt SAURO_DATA sang thư mục mới.',
    'This database holds data and is not marked as a demo, so nothing was written: unset DATABASE_URL or set SAURO_DATA to a new folder.',
  ],
  demo_check_failed: [
    'Không đọc được cơ sở dữ liệu để biết có phải bản minh họa không (mã {code}).',
    'The database could not be read to see whether it is a demo (code {code}).',
  ],
  seed_failed: [
    'Ghi dữ liệu minh họa không thành công (mã {code}).',
    'Writing the demo data failed (code {code}).',
  ],
  server_ended: ['Máy chủ tự dừng khi khởi động, xem {log}.', 'The server ended while starting, see {log}.'],
  server_not_healthy: [
    'Máy chủ không báo sẵn sàng ở /api/health, xem {log}.',
    'The server does not say at /api/health that it is well, see {log}.',
  ],
  child_ended: ['{name} đã tự dừng.', '{name} ended by itself.'],
  child_ended_see_log: ['{name} đã tự dừng, xem {log}.', '{name} ended by itself, see {log}.'],
  needs_database_url: [
    'Thiếu DATABASE_URL: địa chỉ cơ sở dữ liệu, dạng postgres://người_dùng:mật_khẩu@máy/tên.',
    'DATABASE_URL is missing: the address of the database, as postgres://user:password@host/name.',
  ],
  needs_payload_secret: [
    'PAYLOAD_SECRET phải có ít nhất 32 ký tự: tạo bằng openssl rand -hex 32 và giữ nguyên về sau.',
    'PAYLOAD_SECRET has to be at least 32 characters: make one with openssl rand -hex 32 and keep it.',
  ],
  needs_server_url: [
    'Thiếu SERVER_URL: địa chỉ https mà mọi người mở.',
    'SERVER_URL is missing: the https address people open.',
  ],
  needs_https: [
    'SERVER_URL phải bắt đầu bằng https://, trừ khi là localhost.',
    'SERVER_URL has to start with https:// unless it is localhost.',
  ],
  browser_missing: [
    'Không có trình duyệt để kiểm thử và không cài được: hãy cài Chromium hoặc đặt CHROMIUM_PATH.',
    'There is no browser for the tests and none could be installed: install Chromium or set CHROMIUM_PATH.',
  ],
  browser_does_not_run: [
    'Trình duyệt ở CHROMIUM_PATH ({path}) không chạy được.',
    'The browser at CHROMIUM_PATH ({path}) does not run.',
  ],
  office_missing: [
    'Không có LibreOffice và poppler để kiểm thử văn bản và không cài được: hãy cài libreoffice-writer, libreoffice-calc, poppler-utils, fonts-liberation2, hoặc đặt SOFFICE_PATH.',
    'There is no LibreOffice with poppler to test documents with and none could be installed: install libreoffice-writer, libreoffice-calc, poppler-utils, fonts-liberation2, or set SOFFICE_PATH.',
  ],
  suite_without_tests: ['Bộ kiểm thử {suite} không chạy bài nào.', 'Suite {suite} ran no tests.'],
  tests_timeout: ['{suites} không xong trong {minutes} phút.', '{suites} was not done in {minutes} minutes.'],
  check_failed: ['Không đạt.', 'Failed.'],
  checks_failed: ['{failed} mục kiểm tra không đạt.', '{failed} checks failed.'],
}

/**
 * @param {string} key
 * @param {Record<string, string | number>} [params]
 * @returns {string} Vietnamese, then English where that is not the same
 */
export const say = (key, params = {}) => {
  const texts = MESSAGES[key].map((text) => text.replace(/\{(\w+)\}/g, (_, name) => String(params[name])))
  return texts[0] === texts[1] ? texts[0] : texts.join(' · ')
}
