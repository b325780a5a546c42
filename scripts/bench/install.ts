import { newFile } from '../../test/installed'
import { asked } from './fixtures/sample'
import type { Part } from './part'

/** Installing the smallest template with its sample in a new file. */
export const part: Part = {
  figures() {
    const world = newFile({ locale: 'en_US' })
    const sum = { serverCalls: 0, dataCalls: 0, handles: 0, seconds: 0 }
    const call = (name: string, argument: unknown): string | undefined => {
      const { token } = world.call(name, argument) as { token?: string }
      const { handles, dataCalls, seconds } = asked(world)
      sum.serverCalls++
      sum.dataCalls += dataCalls
      sum.handles += handles
      sum.seconds += seconds
      return token
    }
    let token = call('startJob', { job: 'installTemplate', template: 'general-sales', lang: 'en' })
    while (token !== undefined) token = call('stepJob', token)
    return sum
  },
}
