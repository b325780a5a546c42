import { compareVersions } from '../../jobs/plan/readPlan'
import { defineCall } from '../call'
import { kpiYearRequest } from '../requests'

export const targetVersions = defineCall({
  name: 'targetVersions',
  about: {
    en: 'Every version of a KPI’s year side by side',
    'zh-CN': '并列显示某指标某年度的各版目标',
  },
  request: kpiYearRequest,
  run: compareVersions,
})
