export { default, viewport } from '../(workspace)/layout'
