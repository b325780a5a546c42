import { defineClass, type Env, type Member } from '../runtime/define'
import { handle, type Selves } from '../runtime/handle'
import { range } from './range'

type Self = Selves['RangeList']
const MEMBERS = [
  'breakApart',
  'check',
  'uncheck',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBackgroundRGB',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
  'trimWhitespace',
]

const forEach = (member: Member | undefined) => (self: Self, args: unknown[], env: Env) => {
  for (const one of self.ranges) member?.run(one, args, env)
  return self
}

/** RangeList: what is done to several ranges at once. */
export const rangeList = defineClass('RangeList', {
  handles: {
    getRanges: ({ ranges }) => ranges.map(one => handle('Range', one)),
    activate: self => self,
  },
  writes: Object.fromEntries(MEMBERS.map(name => [name, forEach(range.members.get(name))])),
})
