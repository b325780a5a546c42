import { decideProposals as decide } from '../../jobs/plan/decideProposals'
import { defineCall } from '../call'
import { kpiYearRequest } from '../requests'

export const decideProposals = defineCall({
  name: 'decideProposals',
  about: {
    en: 'Brings proposals and decisions onto Targets',
    'zh-CN': '把申报和负责人意见写入目标',
  },
  request: kpiYearRequest,
  run: decide,
})
