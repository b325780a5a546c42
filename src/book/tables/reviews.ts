import { name, number, period, text } from '../../domain/values/field'
import { texts } from '../../domain/values/text'
import { defineTable } from '../table/table'
import { relations } from './choices'

const say = texts('table.reviews', {
  table: { en: 'Reviews', 'zh-CN': '评价打分' },
  period: { en: 'Period', 'zh-CN': '周期' },
  periodNote: {
    en: 'A month, or a quarter or year that stands for each of its months',
    'zh-CN': '填月份;也可填季度或年,其中每个月都用它',
  },
  person: { en: 'Person', 'zh-CN': '被评价人' },
  personNote: { en: 'Who is reviewed: a name from People', 'zh-CN': '评价谁:从人员表中选' },
  reviewer: { en: 'Reviewer', 'zh-CN': '评价人' },
  reviewerNote: {
    en: 'Who reviews; never shown to the person reviewed',
    'zh-CN': '谁评的;不会让被评价人看到',
  },
  relation: { en: 'Relation', 'zh-CN': '关系' },
  relationNote: {
    en: 'Self, peer, manager, report or customer; weights are on Settings',
    'zh-CN': '自评、同事、上级、下属或客户;权重在“设置”中',
  },
  rating: { en: 'Rating', 'zh-CN': '评分' },
  ratingNote: { en: 'On the scale of the KPI, usually 1 to 5', 'zh-CN': '按该指标的评分制,一般为 1–5 分' },
  comment: { en: 'Comment', 'zh-CN': '评语' },
  commentNote: { en: 'One or two sentences', 'zh-CN': '一两句话' },
  dimension: { en: 'Dimension', 'zh-CN': '评价维度' },
  dimensionNote: {
    en: 'The KPI this rating is for, when several are reviewed; blank = all of them',
    'zh-CN': '有多个评价类指标时,填本行是哪个指标;不填则都计入',
  },
})

/** 360°: who rated whom. Answers of a form can be used as they are, with their headers named on Settings. */
export const reviews = defineTable({
  id: 'reviews',
  name: say.table,
  role: 'type',
  unreadable: 'look',
  key: [],
  who: 'person',
  when: 'period',
  columns: {
    period: {
      header: say.period,
      note: say.periodNote,
      field: period(),
      required: true,
      width: 80,
      also: ['Month', 'Timestamp', '月份', '时间戳记', '时间戳', '提交时间'],
    },
    person: {
      header: say.person,
      note: say.personNote,
      field: name('people.name'),
      required: true,
      width: 100,
      also: ['Who is reviewed', 'Name', '姓名', '被评人'],
    },
    reviewer: {
      header: say.reviewer,
      note: say.reviewerNote,
      field: name(),
      required: true,
      width: 100,
      also: ['Email address', 'Your name', '电子邮件地址', '邮箱地址', '评分人', '您的姓名'],
    },
    relation: { header: say.relation, note: say.relationNote, field: relations, required: true, width: 90 },
    rating: {
      header: say.rating,
      note: say.ratingNote,
      field: number({ format: '0.0#' }),
      required: true,
      width: 80,
      also: ['Score', '打分', '分数'],
    },
    comment: { header: say.comment, note: say.commentNote, field: text(), width: 280 },
    dimension: { header: say.dimension, note: say.dimensionNote, field: name('kpis.kpi'), folded: true, width: 110 },
  },
})
