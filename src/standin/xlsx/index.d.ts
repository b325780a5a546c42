export { openWorkbook } from './read'
export { saveWorkbook } from './write'
