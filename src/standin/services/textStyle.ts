import { plain, restyled, type Style, type StyleKey, type StyleValue } from '../model/style'
import { defineClass } from '../runtime/define'
import { type Draft, handle } from '../runtime/handle'
import { hexColor } from './color'

const TEXT_LOOKS: readonly StyleKey[] = ['fontColor', 'fontFamily', 'fontLine', 'fontSize', 'fontStyle', 'fontWeight']

/** The looks of text within a cell's looks. */
const textLooks = (style: Style): Style => TEXT_LOOKS.reduce((text, key) => restyled(text, key, style[key]), plain)

/** The look of a part of a text as the script gets it. */
export const styleHandle = (style: Style = plain) => handle('TextStyle', { style: textLooks(style) })

const textStyle = defineClass('TextStyle', {
  handles: {
    copy: ({ style }) => handle('TextStyleBuilder', { draft: style }),
    getFontFamily: ({ style }) => style.fontFamily ?? null,
    getFontSize: ({ style }) => style.fontSize ?? null,
    getForegroundColor: ({ style }) => style.fontColor ?? null,
    isBold: ({ style }) => style.fontWeight === 'bold',
    isItalic: ({ style }) => style.fontStyle === 'italic',
    isStrikethrough: ({ style }) => style.fontLine === 'line-through',
    isUnderline: ({ style }) => style.fontLine === 'underline',
  },
})

const set = (builder: Draft<Style>, key: StyleKey, value: StyleValue) => {
  builder.draft = restyled(builder.draft, key, value)
  return builder
}

const textStyleBuilder = defineClass('TextStyleBuilder', {
  handles: {
    build: ({ draft }) => handle('TextStyle', { style: draft }),
    setBold: (builder, [bold]: [boolean]) => set(builder, 'fontWeight', bold ? 'bold' : 'normal'),
    setFontFamily: (builder, [family]: [string]) => set(builder, 'fontFamily', family),
    setFontSize: (builder, [size]: [number]) => set(builder, 'fontSize', size),
    setForegroundColor: (builder, [color]: [string]) => set(builder, 'fontColor', hexColor(color) ?? undefined),
    setForegroundColorObject: (builder, [color]: [{ hex: string }]) => set(builder, 'fontColor', color.hex),
    setItalic: (builder, [italic]: [boolean]) => set(builder, 'fontStyle', italic ? 'italic' : 'normal'),
    setStrikethrough: (builder, [strike]: [boolean]) => set(builder, 'fontLine', strike ? 'line-through' : undefined),
    setUnderline: (builder, [underline]: [boolean]) => set(builder, 'fontLine', underline ? 'underline' : 'none'),
  },
})

/** Looks of parts of a text, and their builder. */
export const textStyleClasses = [textStyle, textStyleBuilder]
