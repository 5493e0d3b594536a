import { installDependencies } from '../dependencies.mjs'
import { buildIfStale } from '../fresh-build.mjs'
import { stage } from '../stage.mjs'

/** The production build, made when it is missing or older than its sources. */
export const main = async () => {
  await stage('stage_dependencies', installDependencies)
  await stage('stage_build', buildIfStale)
}
