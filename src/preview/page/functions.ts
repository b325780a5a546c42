import { FunctionType } from '@univerjs/engine-formula'
import { IDescriptionService } from '@univerjs/sheets-formula'
import type { FaceFunction } from '../protocol'
import type { Grid } from './grid'
import { spoken } from './words'

/** `English · 中文` → the half that is spoken. */
const half = (about: string) => {
  const [en = '', zh = en] = about.split(' · ')
  return spoken() === 'en' ? en : zh
}

/** Custom functions are offered while a formula is typed. */
export const describeFunctions = (grid: Grid, functions: readonly FaceFunction[]) => {
  const infos = functions.map(({ name, about }) => ({
    functionName: name,
    functionType: FunctionType.User,
    description: half(about),
    abstract: half(about),
    functionParameter: [],
  }))
  grid.injector.get(IDescriptionService).registerDescriptions(infos)
}
