import { judgeTargets as judge } from '../../jobs/plan/judgeTargets'
import { defineCall } from '../call'
import { kpiYearRequest } from '../requests'

export const judgeTargets = defineCall({
  name: 'judgeTargets',
  about: {
    en: 'Targets that history, capacity or ramp speak against, with the evidence and a proposal',
    'zh-CN': '与历史、产能、爬坡不符的目标,附依据和建议',
  },
  request: kpiYearRequest,
  run: judge,
})
