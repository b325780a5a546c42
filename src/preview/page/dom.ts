type Props = Readonly<Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>>

/** An element with attributes, listeners (`onclick`) and children; texts are texts, never markup. */
export const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') made.addEventListener(name.replace(/^on/, ''), value)
    else if (value === true) made.setAttribute(name, '')
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, String(value))
  }
  made.append(...children.filter(child => child !== null))
  return made
}

/** Puts these into an element in the place of all it had; null is left out. */
export const replaceChildren = (parent: Element, ...children: readonly (Node | null)[]) =>
  parent.replaceChildren(...children.filter(child => child !== null))

const SVG = 'http://www.w3.org/2000/svg'
/** An element of a drawing. */
export const svg = (
  tag: string,
  props: Readonly<Record<string, string | number>>,
  ...children: readonly (Node | string)[]
): SVGElement => {
  const made = document.createElementNS(SVG, tag)
  for (const [name, value] of Object.entries(props)) made.setAttribute(name, String(value))
  made.append(...children)
  return made
}
