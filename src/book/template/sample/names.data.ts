import type { Lang } from '../../../domain/values/text'

type Names = Readonly<Record<Lang, readonly string[]>>

/** People of the sample, in the order they are given a place. */
export const peopleNames: Names = {
  'zh-CN': [
    ...['陈立伟', '王芳', '李雷', '赵敏', '周思远', '吴晓彤', '郑浩然', '孙丽娜', '马俊', '朱雨桐', '胡志强', '林静'],
    ...['郭建平', '何晓燕', '高翔', '罗佳怡', '梁文博', '宋雪', '谢东明', '唐婉清', '韩磊', '冯诗雨', '曹阳', '彭欣'],
  ],
  en: [
    ...['Helen Ward', 'Amy Lee', 'Tom Reed', 'Grace Kim', 'Daniel Ortiz', 'Priya Nair', 'Mark Olsen', 'Julia Brandt'],
    ...['Sam Carter', 'Nina Rossi', 'Omar Haddad', 'Laura Quinn', 'Peter Novak', 'Chloe Martin', 'Ben Foster'],
    ...['Maya Singh', 'Jack Dunn', 'Sara Lindholm', 'Luis Romero', 'Emma Clarke', 'Victor Hale', 'Anna Petrov'],
    ...['Ryan Brooks', 'Zoe Turner'],
  ],
}

/** Customers are one of the first with one of the second. */
export const customerFirst: Names = {
  'zh-CN': [
    ...['明达', '嘉禾', '远航', '瑞丰', '博景', '天成', '宏图', '凯旋', '润泽', '启航', '东升', '新源'],
    ...['恒信', '金桥', '百川', '华韵', '锦程', '佳和', '众诚', '科锐', '中联', '安泰', '宝利', '鼎新'],
  ],
  en: [
    ...['Ashford', 'Birchwood', 'Calder', 'Dunmore', 'Eastgate', 'Fairview', 'Glenrose', 'Harbor', 'Ironbridge'],
    ...['Juniper', 'Kestrel', 'Lakeside', 'Marlow', 'Norwick', 'Oakhurst', 'Pinecrest', 'Quayside', 'Redfern'],
    ...['Stonefield', 'Thornbury', 'Upland', 'Vantage', 'Westbrook', 'Yarrow'],
  ],
}

export const customerSecond: Names = {
  'zh-CN': ['机电', '食品', '物流', '包装', '电子', '建材', '医疗', '纺织', '化工', '商贸', '软件', '农业'],
  en: [
    ...['Logistics', 'Foods', 'Packaging', 'Electronics', 'Interiors', 'Medical', 'Textiles', 'Chemicals'],
    ...['Trading', 'Software', 'Farms', 'Motors'],
  ],
}

/** Part of a company's name where the plain ones are used up. */
export const customerTown: Names = {
  'zh-CN': ['杭州', '苏州', '成都', '武汉', '南京', '西安', '长沙', '青岛', '厦门', '郑州', '合肥', '佛山'],
  en: [
    ...['Albany', 'Boise', 'Dayton', 'Fresno', 'Lincoln', 'Madison'],
    ...['Norfolk', 'Omaha', 'Reno', 'Salem', 'Tulsa', 'Wichita'],
  ],
}
