export { NotFound as default } from './_shell/NotFound'
