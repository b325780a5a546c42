/** One parameter of a public name; `text` is bilingual: 'Actual · 实际值'. */
export interface PublicParam {
  readonly name: string
  readonly type: string
  readonly text: string
  readonly optional: boolean
}

/** What the stub at the foot of dist/Code.js declares and documents. Texts are bilingual and stay on one line. */
export interface PublicFunction {
  readonly name: string
  readonly params: readonly PublicParam[]
  readonly summary: string
  /** The type shown between the braces of `@return`. */
  readonly returns?: string
  /** A custom function, offered to formulas; the others are triggers, menu entries and calls of the sidebars. */
  readonly custom: boolean
}
