import type { TabChange } from '../protocol'
import type { World } from '../world'
export declare const changeTab: (world: World, change: TabChange) => undefined
