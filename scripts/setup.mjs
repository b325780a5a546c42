// Before npm start and npm test: packages and build as the sources ask for. Plain JavaScript, as nothing is installed yet.
import { dirname } from 'node:path'
import { buildWhenChanged } from './setup/built.mjs'
import { installPackages } from './setup/packages.mjs'
import { stop } from './setup/stop.mjs'

const OLDEST = [20, 18]

function nodeIsTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])
}

if (nodeIsTooOld(process.versions.node))
  stop(
    `Yardstick needs Node ${OLDEST.join('.')} or newer; this is Node ${process.versions.node}. See https://nodejs.org`,
  )

const root = dirname(import.meta.dirname)
installPackages(root)
buildWhenChanged(root)
