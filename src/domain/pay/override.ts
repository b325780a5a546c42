import { commissionLines } from './commission'
import { paySource } from './kind'

/** A leader's rate on what the team is credited: commission plans that measure team credit. */
export const override = paySource({
  id: 'override',
  place: 5,
  isBonus: false,
  lines: (context, of) =>
    commissionLines(context, of, {
      isOwn: plan => plan.measure === 'teamCredit',
      kinds: { earned: 'override', back: 'override', late: 'override' },
    }),
})
