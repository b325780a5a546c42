import { featureList } from '../settings/features'

/** The tabs that show as soon as a feature is switched on, by its switch on Settings, such as `feature.pools`. */
export function tabsOfSwitch(setting: string): readonly string[] {
  return Object.values(featureList).find(({ id }) => id === setting)?.shows ?? []
}
