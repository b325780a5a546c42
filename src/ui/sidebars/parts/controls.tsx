import type { ComponentChildren } from 'preact'

interface ButtonProps {
  readonly primary?: boolean
  readonly disabled?: boolean
  onClick(): void
  readonly children: ComponentChildren
}

export function Button({ primary = false, disabled = false, onClick, children }: ButtonProps) {
  return (
    <button type="button" class={primary ? 'button primary' : 'button'} disabled={disabled} onClick={onClick}>
      {children}
    </button>
  )
}

interface LinkProps extends Pick<ButtonProps, 'onClick' | 'children'> {
  /** What it does, where its text alone does not say it. */
  readonly label?: string
}

/** A button that reads as a link: it leads somewhere in the workbook. */
export function Link({ onClick, children, label }: LinkProps) {
  return (
    <button type="button" class="link" dir="auto" aria-label={label} onClick={onClick}>
      {children}
    </button>
  )
}

/** What stays in sight at the foot: the primary button, perhaps a second one. */
export function Foot({ children }: { readonly children: ComponentChildren }) {
  return <div class="foot">{children}</div>
}

export function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

export function Field({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is handed in
    <label class="field">
      <span>{label}</span>
      {children}
    </label>
  )
}

export interface Option {
  readonly id: string
  readonly label: string
}

interface SelectProps {
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
  readonly disabled?: boolean
  choose(id: string): void
}

export function Select({ label, value, options, disabled = false, choose }: SelectProps) {
  return (
    <Field label={label}>
      <select value={value} disabled={disabled} onChange={event => choose(event.currentTarget.value)}>
        {options.map(option => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

interface TickProps {
  readonly label: ComponentChildren
  readonly on: boolean
  readonly disabled?: boolean
  turn(on: boolean): void
}

export function Tick({ label, on, disabled = false, turn }: TickProps) {
  return (
    <label class="choice">
      <input type="checkbox" checked={on} disabled={disabled} onChange={event => turn(event.currentTarget.checked)} />
      <span class="grow">{label}</span>
    </label>
  )
}

/** How far a long job has come. */
export function Progress({ done, of, label }: { readonly done: number; readonly of: number; readonly label: string }) {
  const share = of === 0 ? 0.06 : Math.max(0.06, done / of)
  return (
    <div class="stack" role="status">
      <div
        class="bar busy"
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={of}
        aria-valuenow={done}
        aria-label={label}
      >
        <i style={{ width: `${Math.round(share * 100)}%` }} />
      </div>
      <p class="small soft">{label}</p>
    </div>
  )
}
