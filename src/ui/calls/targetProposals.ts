import { readProposals } from '../../jobs/plan/decideProposals'
import { defineCall } from '../call'
import { kpiYearRequest } from '../requests'

export const targetProposals = defineCall({
  name: 'targetProposals',
  about: {
    en: 'Own proposals beside the planned figures, with the gap of each team',
    'zh-CN': '本人申报与分解目标的对照及各团队差额',
  },
  request: kpiYearRequest,
  run: readProposals,
})
