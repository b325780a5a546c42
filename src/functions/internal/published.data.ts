import type { Published } from './published'

/** Worked examples that others published, with where they stand; test/cases holds them as they were found. */
export const publishedExamples: readonly Published[] = [
  {
    id: 'kpi-01',
    source: 'github frappe/hrms hrms/hr/doctype/appraisal/test_appraisal.py::test_manual_kra_rating',
    formulas: [
      {
        call: 'KPI_TOTAL',
        with: [
          [[5], [3]],
          [[30], [70]],
        ],
      },
    ],
    gives: [3.6],
  },
  {
    id: 'kpi-02',
    source: 'github frappe/hrms hrms/hr/doctype/appraisal/test_appraisal.py::test_final_score',
    formulas: [{ call: 'KPI_TOTAL', with: [[[3.6, 3.85, 3.85]], [['33.33%', '33.33%', '33.34%']]] }],
    gives: [3.767],
    within: 0.0005,
  },
  {
    id: 'kpi-03',
    source: 'github frappe/hrms hrms/hr/doctype/appraisal/test_appraisal.py::test_manual_kra_rating',
    formulas: [{ call: 'KPI_TOTAL', with: [[[3.6, 0, 0]], [['33.33%', '33.33%', '33.34%']]] }],
    gives: [1.2],
  },
  {
    id: 'kpi-04',
    source: 'github frappe/hrms issue #2023',
    formulas: [
      { call: 'KPI_TOTAL', with: [[[5, 5, '']], [['33.33%', '33.33%', '33.34%']], 'zero'] },
      { call: 'KPI_TOTAL', with: [[[5, 5, '']], [['33.33%', '33.33%', '33.34%']], 'reweight'] },
    ],
    gives: [3.33, 5],
  },
  {
    id: 'kpi-06',
    source: 'github frappe/hrms hrms/hr/doctype/appraisal/test_appraisal.py::test_goal_score',
    formulas: [{ call: 'KPI_TOTAL', with: [[[12.5, 50]], [['30%', '70%']]] }],
    gives: [38.75],
  },
  {
    id: 'kpi-10',
    source: 'https://camms.atlassian.net/wiki ... Scorecard calculation methods',
    formulas: [{ call: 'KPI_SCORE', with: [8, 10, 'lower'] }],
    gives: [120],
  },
  {
    id: 'kpi-11',
    source: 'same Camms page',
    formulas: [{ call: 'KPI_ATTAINMENT', with: [95, 85] }],
    gives: [1.117647],
    within: 1e-6,
  },
  {
    id: 'kpi-13',
    source: 'https://mrexcel.com/board/threads/formula-to-determine-sales-percentages-but-not-that-simple.919996',
    formulas: [
      {
        call: 'KPI_ATTAINMENT',
        with: [
          [[51730], [33872]],
          [[32787], [13000]],
        ],
      },
      {
        call: 'KPI_TOTAL',
        with: [
          {
            call: 'KPI_ATTAINMENT',
            with: [
              [[51730], [33872]],
              [[32787], [13000]],
            ],
          },
          [['50%'], ['50%']],
        ],
      },
    ],
    gives: [1.578, 2.606, 2.092],
    within: 0.0005,
  },
  {
    id: 'kpi-15',
    source: 'public GitHub Java test, stored copy (PmGoal contribution)',
    formulas: [{ call: 'KPI_TOTAL', with: [[[80, 40]], [['25%', '75%']]] }],
    gives: [50],
  },
  {
    id: 'kpi-16',
    source: 'public GitHub JS test, stored copy',
    formulas: [{ call: 'KPI_SCORE', with: [150, 100] }],
    gives: [120],
  },
  {
    id: 'kpi-17',
    source: 'https://m.taodocs.com/p-313471.html 销售员业务能力评价表',
    formulas: [
      { call: 'KPI_SCORE', with: [0.8, 1] },
      { call: 'KPI_TOTAL', with: [[[80, 0]], [['20%', '80%']]] },
    ],
    gives: [80, 16],
  },
  {
    id: 'kpi-18',
    source: 'https://help.lanteria.com/docs/bonus-calculation-process',
    formulas: [
      {
        call: 'KPI_PAYOUT',
        with: [
          [[80], [90], [100], [110], [130]],
          [
            ['80%', '0%'],
            ['100%', '100%'],
            ['120%', '150%'],
          ],
        ],
      },
    ],
    gives: [0, 0.5, 1, 1.25, 1.5],
  },
  {
    id: 'kpi-20',
    source: 'public GitHub Python model, stored copy',
    formulas: [
      {
        call: 'KPI_REVIEW',
        with: [
          [[85], [92.5], [78], [90], [90], [90]],
          [['self'], ['self'], ['self'], ['manager'], ['manager'], ['manager']],
          [
            ['self', '30%'],
            ['manager', '70%'],
          ],
        ],
      },
    ],
    gives: [88.55],
  },
  {
    id: 'tgt-01',
    source: '简道云 年度1200万/季度300万/月度100万',
    formulas: [
      { call: 'KPI_BREAKDOWN', with: [1200, 4, 1] },
      { call: 'KPI_BREAKDOWN', with: [1200, 12, 1] },
    ],
    gives: [300, 300, 300, 300, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100],
  },
  {
    id: 'tgt-03',
    source: 'same page, Year-over-Year technique',
    formulas: [{ call: 'KPI_BREAKDOWN', with: [1000000, [[128000, 672000]]], at: [1, 1] }],
    gives: [160000],
  },
  {
    id: 'tgt-05',
    source: 'http://www.hnscdz.cn/82660.html',
    formulas: [
      { call: 'KPI_BREAKDOWN', with: [1000, 12], at: [12, 1] },
      { call: 'KPI_BREAKDOWN', with: [1100, 12], at: [12, 1] },
    ],
    gives: [83.33, 91.67],
    within: 0.011,
  },
  {
    id: 'tgt-06',
    source: 'https://www.qituowang.com/portal/19000.html',
    formulas: [{ call: 'KPI_BREAKDOWN', with: [10000, [[2000, 2500, 2300, 3200]]] }],
    gives: [2000, 2500, 2300, 3200],
  },
  {
    id: 'tgt-07',
    source: 'https://www.qituowang.com/portal/27318.html 2024Q1',
    formulas: [
      { call: 'KPI_BREAKDOWN', with: [100, [[55, 45]]] },
      { call: 'KPI_BREAKDOWN', with: [110, [[60, 50]]] },
      { call: 'KPI_BREAKDOWN', with: [90, [[48, 42]]] },
    ],
    gives: [55, 45, 60, 50, 48, 42],
  },
  {
    id: 'tgt-14',
    source: 'https://support2.salescookie.com/.../kb-recipe-how-to-configure-ramped-quotas',
    formulas: [
      {
        call: 'KPI_TIER',
        with: [
          [[1], [2], [3], [4], [9]],
          [
            [1, 10000],
            [2, 20000],
            [3, 30000],
            [4, 45000],
          ],
        ],
      },
    ],
    gives: [10000, 20000, 30000, 45000, 45000],
  },
  {
    id: 'tgt-15',
    source: 'https://ryanconsulting.ai/courses/fa-commission-modeling/quota-setting-methodology',
    formulas: [{ call: 'KPI_BREAKDOWN', with: [17250000, 20], at: [1, 1] }],
    gives: [863000],
    within: 500,
  },
  {
    id: 'tgt-17',
    source: 'https://kizensupport.zendesk.com/hc/en-us/articles/10316018139796',
    formulas: [{ call: 'KPI_BREAKDOWN', with: [146000, [[60, 305]]], at: [1, 1] }],
    gives: [24000],
  },
  {
    id: 'tgt-20',
    source: 'https://erp.geer.solutions/sales-person-target-allocation',
    formulas: [{ call: 'KPI_BREAKDOWN', with: [1000, 12, 1], at: [12, 1] }],
    gives: [83],
  },
  {
    id: 'spl-02',
    source: 'https://www.yescalculator.com/en/tool/commission-split-calculator.html',
    formulas: [{ call: 'KPI_CREDIT', with: [2000, [['60%'], ['40%']]] }],
    gives: [1200, 800],
  },
  {
    id: 'spl-03',
    source: 'https://prowi.io/en/glossary/split-commission (SDR/AE)',
    formulas: [
      {
        call: 'KPI_COMMISSION',
        with: [{ call: 'KPI_CREDIT', with: [100000, [['15%'], ['85%']]], at: [1, 1] }, [[0, '2%']]],
      },
      {
        call: 'KPI_COMMISSION',
        with: [{ call: 'KPI_CREDIT', with: [100000, [['15%'], ['85%']]], at: [2, 1] }, [[0, '10%']]],
      },
    ],
    gives: [300, 8500],
  },
  {
    id: 'spl-04',
    source: 'same page, territory overlap',
    formulas: [
      { call: 'KPI_COMMISSION', with: [{ call: 'KPI_CREDIT', with: [100000, [['60%'], ['40%']]] }, [[0, '10%']]] },
    ],
    gives: [6000, 4000],
  },
  {
    id: 'spl-07',
    source: 'https://www.sparrowgenie.com/sales-commission-models/pooled-commission',
    formulas: [{ call: 'KPI_POOL', with: [120000, [[25], [75]]], at: [1, 1] }],
    gives: [30000],
  },
  {
    id: 'spl-08',
    source: 'https://corecommissions.com/how-to-implement-pooled-commission-structure',
    formulas: [{ call: 'KPI_POOL', with: [10000, [[1], [1], [1], [1], [1], [1], [1], [1], [1], [1]]] }],
    gives: [1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000],
  },
  {
    id: 'spl-09',
    source: 'https://mlm.com/whats-a-pool-commission/',
    formulas: [
      { call: 'KPI_COMMISSION', with: [1000000, [[0, '1%']]] },
      { call: 'KPI_POOL', with: [10000, [[1, 4999]]], at: [1, 1] },
      { call: 'KPI_POOL', with: [10000, [[5, 4995]]], at: [1, 1] },
    ],
    gives: [10000, 2, 10],
  },
  {
    id: 'spl-10',
    source: 'github frappe/erpnext test_sales_person_target_variance_based_on_item_group.py',
    formulas: [{ call: 'KPI_CREDIT', with: [20, [['50%'], ['50%']]] }],
    gives: [10, 10],
  },
  {
    id: 'spl-12',
    source: 'github frappe/erpnext issue #49365',
    formulas: [
      { call: 'KPI_CREDIT', with: [10000, [['50%', '50%']]] },
      { call: 'KPI_CREDIT', with: [7000, [['50%', '50%']]] },
      { call: 'KPI_CREDIT', with: [3000, [['50%', '50%']]] },
    ],
    gives: [5000, 5000, 3500, 3500, 1500, 1500],
  },
  {
    id: 'spl-13',
    source: 'github Repair-DeskPOS issue #1326 and #1141',
    formulas: [{ call: 'KPI_CREDIT', with: [10, [['70%', '30%']]] }],
    gives: [7, 3],
  },
  {
    id: 'spl-16',
    source: '伙伴云 60/40 and 70/30',
    formulas: [
      { call: 'KPI_TEAM_SPLIT', with: [110, 90, '60%'] },
      { call: 'KPI_TEAM_SPLIT', with: [110, 90, '成熟期'] },
    ],
    gives: [98, 104],
  },
  {
    id: 'tier-01',
    source: 'https://excelforum.com/.../861932 (accelerators)',
    formulas: [
      {
        call: 'KPI_COMMISSION',
        with: [
          150000,
          [
            [0, '5%'],
            [100000, '6%'],
            [125000, '7%'],
          ],
        ],
      },
    ],
    gives: [8250],
  },
  {
    id: 'tier-07',
    source: 'github antiwork/gumroad PR #4283',
    formulas: [
      {
        call: 'KPI_COMMISSION',
        with: [
          200,
          [
            [0, '30%'],
            [100, '12.5%'],
            [1000, '8.5%'],
            [5000, '4.9%'],
          ],
          'marginal',
          '',
          900,
        ],
      },
    ],
    gives: [21],
  },
  {
    id: 'tier-09',
    source: 'public GitHub PHPUnit file, stored copy (index names no repo) test_全额阶梯不累进',
    formulas: [
      {
        call: 'KPI_COMMISSION',
        with: [
          60000,
          [
            [0, '2%'],
            [30000, '4%'],
            [60000, '7%'],
          ],
          'whole',
        ],
      },
    ],
    gives: [4200],
  },
  {
    id: 'tier-11',
    source: 'public GitHub file, stored copy 阶梯提成 IFS',
    formulas: [
      {
        call: 'KPI_COMMISSION',
        with: [
          38000,
          [
            [50000, '20%'],
            [20000, '15%'],
            [10000, '10%'],
            [0, '5%'],
          ],
          '全额累进',
        ],
      },
    ],
    gives: [5700],
  },
  {
    id: 'tier-13',
    source: 'https://www.mrexcel.com/board/threads/tiered-commission-with-a-max-cap-for-each-tier.1209088',
    formulas: [
      {
        call: 'KPI_COMMISSION',
        with: [
          800000,
          [
            [0, '10%'],
            [100000, '11%'],
            [200000, '12%'],
            [300000, '13%'],
            [400000, '14%'],
            [500000, '15%'],
            [600000, '16%'],
            [700000, '17%'],
          ],
        ],
      },
    ],
    gives: [108000],
  },
  {
    id: 'tier-19',
    source:
      'github OCA/commission account_commission test (15100 in section 15000-16000 @20%) + commission.py calculate_section',
    formulas: [
      {
        call: 'KPI_COMMISSION',
        with: [
          [[15100], [16000.5], [14000]],
          [
            [15000, '20%'],
            [16000, '0%'],
          ],
          'whole',
        ],
      },
    ],
    gives: [3020, 0, 0],
  },
  {
    id: 'tier-21',
    source: 'github adempiere/adempiere #1592',
    formulas: [{ call: 'KPI_COMMISSION', with: [8000, [[0, '4%']]] }],
    gives: [320],
  },
  {
    id: 'acc-01',
    source: 'github theodortrampe/commission-calculator src/lib/utils/__tests__/calculateCommissions.test.ts',
    formulas: [
      {
        call: 'KPI_COMMISSION',
        with: [
          80000,
          [
            [0, 0.6],
            [100, 0.9],
            [125, 1.2],
            [150, 1.5],
          ],
          'overage',
          100000,
        ],
      },
    ],
    gives: [48000],
  },
  {
    id: 'acc-02',
    source: 'github theodortrampe/commission-calculator src/lib/utils/__tests__/calculateCommissions.test.ts',
    formulas: [
      {
        call: 'KPI_COMMISSION',
        with: [
          100000,
          [
            [0, 0.5],
            [100, 0.75],
            [125, 1.0],
            [150, 1.25],
          ],
          'overage',
          100000,
        ],
      },
    ],
    gives: [50000],
  },
  {
    id: 'acc-04',
    source: 'github theodortrampe/commission-calculator src/lib/utils/__tests__/calculateCommissions.test.ts',
    formulas: [
      {
        call: 'KPI_COMMISSION',
        with: [
          140000,
          [
            [0, 0.5],
            [100, 0.75],
            [125, 1.0],
            [150, 1.25],
          ],
          'overage',
          100000,
        ],
      },
    ],
    gives: [90000],
  },
  {
    id: 'acc-06',
    source: 'github theodortrampe/commission-calculator src/lib/utils/__tests__/calculateCommissions.test.ts',
    formulas: [{ call: 'KPI_COMMISSION', with: [150000, [[0, 0.6]], 'overage', 100000] }],
    gives: [90000],
  },
  {
    id: 'acc-07',
    source: 'github theodortrampe/commission-calculator src/lib/utils/__tests__/calculateCommissions.test.ts',
    formulas: [
      {
        call: 'KPI_COMMISSION',
        with: [
          250000,
          [
            [0, 0.5],
            [100, 0.75],
            [125, 1.0],
            [150, 1.25],
          ],
          'overage',
          100000,
        ],
      },
    ],
    gives: [237500.0],
  },
  {
    id: 'acc-08',
    source: 'github theodortrampe/commission-calculator src/lib/utils/__tests__/calculateCommissions.test.ts',
    formulas: [
      {
        call: 'KPI_COMMISSION',
        with: [
          178000,
          [
            [0, 0.5333],
            [100, 0.79995],
            [125, 1.0666],
            [150, 1.33325],
          ],
          'overage',
          150000,
        ],
      },
    ],
    gives: [102393.6],
  },
  {
    id: 'acc-09',
    source: 'github theodortrampe/commission-calculator src/lib/utils/__tests__/calculateCommissions.test.ts',
    formulas: [
      {
        call: 'KPI_COMMISSION',
        with: [
          100010,
          [
            [0, 0.5],
            [100, 0.75],
            [125, 1.0],
            [150, 1.25],
          ],
          'overage',
          100000,
        ],
      },
    ],
    gives: [50007.5],
  },
  {
    id: 'acc-10',
    source: 'github theodortrampe/commission-calculator src/lib/utils/__tests__/calculateCommissions.test.ts',
    formulas: [
      {
        call: 'KPI_TIER',
        with: [
          125,
          [
            [0, 1],
            [100, 1.5],
            [125, 2],
            [150, 2.5],
          ],
        ],
      },
    ],
    gives: [2],
  },
  {
    id: 'acc-11',
    source: 'github theodortrampe/commission-calculator src/lib/utils/__tests__/calculateCommissions.test.ts',
    formulas: [
      {
        call: 'KPI_TIER',
        with: [
          150,
          [
            [0, 1],
            [100, 1.5],
            [125, 2],
            [150, 2.5],
          ],
        ],
      },
    ],
    gives: [2.5],
  },
  {
    id: 'acc-12',
    source: 'https://revopsmasters.com/category/sales-compensation/accelerators-and-decelerators',
    formulas: [
      {
        call: 'KPI_COMMISSION',
        with: [
          650000,
          [
            ['0%', '20%'],
            ['100%', '30%'],
          ],
          'overage',
          500000,
        ],
      },
      { call: 'KPI_COMMISSION', with: [650000, [['0%', '20%']], 'whole', 500000] },
    ],
    gives: [145000, 130000],
  },
  {
    id: 'acc-13',
    source: 'same page',
    formulas: [
      {
        call: 'KPI_COMMISSION',
        with: [
          40000,
          [
            ['0%', '50%'],
            ['50%', '100%'],
          ],
          'whole',
          100000,
        ],
      },
      { call: 'KPI_COMMISSION', with: [40000, [['0%', '100%']], 'whole', 100000] },
    ],
    gives: [20000, 40000],
  },
  {
    id: 'acc-14',
    source: 'https://www.prowi.io/en/glossary/decelerator',
    formulas: [
      { call: 'KPI_COMMISSION', with: [350000, [['0%', '10%']], 'whole', 500000] },
      {
        call: 'KPI_COMMISSION',
        with: [
          350000,
          [
            ['0%', '5%'],
            ['80%', '10%'],
          ],
          'whole',
          500000,
        ],
      },
    ],
    gives: [35000, 17500],
  },
  {
    id: 'acc-20',
    source: 'https://www.salesopsclub.com/glossary/accelerator',
    formulas: [
      {
        call: 'KPI_COMMISSION',
        with: [
          1200,
          [
            ['0%', '10%'],
            ['100%', '20%'],
          ],
          'overage',
          1000,
        ],
      },
    ],
    gives: [140],
  },
  {
    id: 'draw-03',
    source: 'https://help.quotapath.com/en/articles/15532965-how-to-view-non-recoverable-draws',
    formulas: [{ call: 'KPI_DRAW', with: [3200, 5000, 'non-recoverable'] }],
    gives: [5000, 0],
  },
  {
    id: 'draw-05',
    source:
      'github theodortrampe/commission-calculator src/lib/utils/calculateCommissions.test.ts::should apply ramp logic',
    formulas: [
      { call: 'KPI_DRAW', with: [{ call: 'KPI_COMMISSION', with: [1000, [[0, '10%']]] }, 4000, 'non-recoverable'] },
    ],
    gives: [4000, 0],
  },
  {
    id: 'draw-06',
    source:
      'github theodortrampe/commission-calculator src/lib/utils/calculateCommissions.test.ts::should prorate ramp draw',
    formulas: [{ call: 'KPI_PRORATE', with: [4000, '2026-03-15', '', '2026-03'] }],
    gives: [2193.55],
  },
  {
    id: 'claw-02',
    source: 'https://docs.core8.co/commission-plan-patterns/clawbacks-and-early-exit',
    formulas: [{ call: 'KPI_CLAWBACK', with: [10000, 2, 1] }],
    gives: [-5000],
  },
  {
    id: 'claw-03',
    source: 'https://staging.zepys.com/learn/how-to-handle-refunds-and-clawbacks-with-agents',
    formulas: [{ call: 'KPI_CLAWBACK', with: [1, 12, 6] }],
    gives: [-0.5],
  },
  {
    id: 'claw-04',
    source: 'https://getcentify.featurebase.app/help/articles/3446029',
    formulas: [{ call: 'KPI_CLAWBACK', with: [500, 12, 0] }],
    gives: [-500],
  },
  {
    id: 'claw-05',
    source: 'github adempiere/adempiere #1628',
    formulas: [
      { call: 'KPI_COMMISSION', with: [1000, [[0, '4%']]] },
      { call: 'KPI_COMMISSION', with: [-200, [[0, '4%']], 'marginal', '', 1000] },
    ],
    gives: [40, -8],
  },
  {
    id: 'claw-06',
    source: 'github OCA/commission #55',
    formulas: [{ call: 'KPI_COMMISSION', with: [-100, [[0, '10%']]] }],
    gives: [-10],
  },
  {
    id: 'claw-07',
    source: 'https://help.quotapath.com/en/articles/6457485-payouts-eligibility',
    formulas: [{ call: 'KPI_ATTAINMENT', with: [5000, 10000] }],
    gives: [0.5],
  },
  {
    id: 'pool-01',
    source: 'https://brainmass.com/... Group Incentive Bonus (Rizzo)',
    formulas: [
      { call: 'KPI_ATTAINMENT', with: [4000000, 5000000] },
      {
        call: 'KPI_COMMISSION',
        with: [
          4000000,
          [
            ['0%', '0%'],
            ['80%', '10%'],
          ],
          'whole',
          5000000,
        ],
      },
      { call: 'KPI_POOL', with: [400000, [[25], [75]]], at: [2, 1] },
    ],
    gives: [0.8, 400000, 300000],
  },
  {
    id: 'pool-05',
    source: 'public GitHub Java, stored copy AC-INC-17~21',
    formulas: [
      {
        call: 'KPI_TIER',
        with: [
          [[60], [45]],
          [
            [0, 0],
            [50, '30%'],
            [70, '60%'],
            [85, '80%'],
            [100, '100%'],
          ],
        ],
      },
    ],
    gives: [0.3, 0],
  },
  {
    id: 'pool-09',
    source: 'public GitHub TS, stored copy leaderboard sales_rewards',
    formulas: [
      {
        call: 'KPI_PRIZE',
        with: [
          [[90], [80], [80], [70]],
          [
            ['1', 1000],
            ['2', 500],
            ['3', 300],
            ['4–10', 100],
          ],
        ],
      },
    ],
    gives: [1000, 400, 400, 100],
  },
  {
    id: 'pace-03',
    source: 'https://www.yescalculator.com/en/tool/sales-pacing-calculator.html',
    formulas: [{ call: 'KPI_PACE', with: [50000, 100000, 1] }],
    gives: [0.5],
  },
  {
    id: 'pace-04',
    source: 'https://codingace.net/sales/quarterly_run_rate.html',
    formulas: [{ call: 'KPI_FORECAST', with: [[[185000]], 2, [[52, 38]]] }],
    gives: [320192.31],
  },
  {
    id: '360-02',
    source: 'https://vantageafricaleaders.com/360%20degree.php',
    formulas: [
      {
        call: 'KPI_REVIEW',
        with: [
          [[4], [2], [4], [4], [2], [3], [2], [3], [4]],
          [['peer'], ['peer'], ['peer'], ['peer'], ['peer'], ['peer'], ['peer'], ['peer'], ['peer']],
          [['peer', '100%']],
        ],
      },
    ],
    gives: [3.1],
    within: 0.05,
  },
  {
    id: 'rnd-03',
    source: 'public GitHub PHPUnit file, stored copy (index names no repo) test_专职老师固定7个点',
    formulas: [{ call: 'KPI_COMMISSION', with: [10000, [[0, '7%']]] }],
    gives: [700],
  },
  {
    id: 'rnd-04',
    source: 'public GitHub TS, stored copy 薪资插值',
    formulas: [
      {
        call: 'KPI_SCORE',
        with: [
          1,
          1,
          'curve',
          [
            ['0%', 5000],
            ['80%', 5000],
            ['120%', 7000],
          ],
        ],
      },
    ],
    gives: [6000],
  },
  {
    id: 'grade-04',
    source: 'GE 20/70/10 (hyring, Grote)',
    formulas: [
      {
        call: 'KPI_GRADE',
        with: [
          [[100], [99], [98], [97], [96], [95], [94], [93], [92], [91]],
          [
            ['A', '20%'],
            ['B', '70%'],
            ['C', '10%'],
          ],
        ],
      },
    ],
    gives: ['A', 'A', 'B', 'B', 'B', 'B', 'B', 'B', 'B', 'C'],
  },
]
