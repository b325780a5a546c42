import { asked, sample } from './fixtures/sample'
import type { Part } from './part'

/** Opening the sample: what `onOpen` asks. */
export const part: Part = {
  figures() {
    const world = sample()
    world.openFile()
    return asked(world)
  },
}
