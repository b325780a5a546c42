import { Component, type ComponentChildren, render } from 'preact'
import { Notice } from './notice'
import './page.css'

/** Shows a page; what breaks in it is told as a sentence, in both languages because none may be known yet. */
export function mount(page: ComponentChildren): void {
  const place = document.getElementById('page')
  if (place) render(<Guard>{page}</Guard>, place)
}

class Guard extends Component<{ readonly children: ComponentChildren }, { readonly broken: boolean }> {
  override state = { broken: false }

  static override getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return (
      <div class="body">
        <Notice kind="problem">
          本面板出现意外情况,表格里的数据未受影响。请关闭后从菜单重新打开。 · This panel met something unexpected; the
          sheets are untouched. Close it and open it from the menu again.
        </Notice>
      </div>
    )
  }
}
