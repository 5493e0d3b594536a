/**
 * What a launcher command's exit code tells. A code keeps its meaning between releases: scripts rely on it.
 * 128 + n means ended by signal n, as everywhere else.
 */
export const EXIT = {
  failed: 1, // a test, a check or a program that was started
  usage: 2, // arguments or a variable that cannot be read
  portInUse: 3,
  notDemo: 4, // the database is neither empty nor marked as a demo
  folder: 5, // a folder that cannot be written or entered
  node: 6, // a Node that is too old
  dependencies: 7, // npm ci did not succeed
  database: 8, // PostgreSQL does not start, does not answer or is not migrated
  environment: 9, // a variable that production needs is missing or unsafe
  busy: 10, // another launcher holds the folder
  browser: 11, // no browser for the tests
  server: 12, // the server or the worker did not come up, or ended by itself
  lost: 13, // the worker lost its database and wants to be started again
  office: 14, // no LibreOffice for the tests
}
