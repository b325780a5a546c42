import type { World } from '@yardstick/standin/core'
import type { KeptPlace } from '../keeping/place'

const QUIET = 400
/** Saving may take a tenth of the time at most. */
const SHARE = 10

/** Keeps the workbook on disk: soon after each change, one save at a time, large workbooks less often. */
export class Keeper {
  private timer: NodeJS.Timeout | null = null
  private saving: Promise<void> | null = null
  private dirty = false
  private took = 0

  constructor(
    private readonly world: World,
    private readonly place: KeptPlace,
  ) {}

  soon() {
    this.dirty = true
    if (this.timer) return
    this.timer = setTimeout(
      () => {
        this.timer = null
        this.now().catch(error => console.error(`The workbook could not be kept: ${String(error)}`))
      },
      Math.max(QUIET, this.took * SHARE),
    )
  }

  async now(): Promise<void> {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
    await this.saving
    if (!this.dirty) return
    this.dirty = false
    const started = performance.now()
    this.saving = this.place.save(this.world).finally(() => {
      this.saving = null
      this.took = performance.now() - started
    })
    await this.saving
  }
}
