/** The tabs that show as soon as a feature is switched on, by its key in the list of settings. */
const TABS: Readonly<Record<string, readonly string[]>> = {
  commission: ['deals', 'commission'],
  teamShare: ['teams'],
  adjustments: ['adjustments'],
  ramps: ['ramps'],
  pools: ['pools'],
  prizes: ['prizes'],
  draws: ['draws'],
  reviews: ['reviews'],
  seasonality: ['seasons'],
  milestones: ['milestones'],
  curves: ['curves'],
  deeds: ['deeds'],
}

/** Of a switch on Settings, such as `feature.pools`. */
export function tabsOfSwitch(setting: string): readonly string[] {
  return TABS[setting.replace(/^feature\./, '')] ?? []
}
