/// How a role's success is measured.
let rulesAboutMeasures: [Rule] = [
  Rule(
    "metrics", .metrics,
    en: """
      kpi|kpis|okr|okrs|metric|metrics|measure|measures|measured|measuring|measurement|indicator*|scorecard|performance|track|tracked
      success (criteria|look)|evaluated|evaluate|judged|assessed|appraised|successful (ROLE|as)
      doing a (good|great|bad) job|good at (their|his|her) job
      """,
    vi: """
      kpi|kpis|okr|chỉ số|chỉ tiêu|đo lường|đo bằng|được đo|đánh giá|thước đo|hiệu quả công việc|thành công của ROLE|làm tốt
      """,
    examples: [
      "KPI của CMO gồm những gì?", "how is a CTO measured", "kpi cua ciso",
      "how do I know if my CPO is doing a good job?", "chỉ số đo lường giám đốc vận hành",
    ])
]
