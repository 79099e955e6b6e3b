/// What a role is for, what is done without it, and how its success is measured.
let rulesAboutMeasures: [Rule] = [
  Rule(
    "mission", .mission,
    en: """
      mission|purpose|point of [having]|reason for|(goal|goals|aim|objective) of|what is [a|an|the] ROLE for
      why … (exist|exists|need|have|needed|important|matter|matters|want|wants|bother|hire)
      """,
    vi: """
      sứ mệnh|mục đích|mục tiêu|tồn tại|để làm gì|ý nghĩa|lý do (có|cần|tồn)
      (vì sao|tại sao|sao) [lại] [công ty|doanh nghiệp] (phải|cần|có|tồn)
      """),
  Rule(
    "metrics", .metrics,
    en: """
      kpi|kpis|okr|okrs|metric|metrics|measure|measures|measured|measuring|measurement|indicator*|scorecard|performance|track|tracked
      success (criteria|look)|evaluated|evaluate|judged|judge|judging|rate|rated|grade|graded|appraise|assessed|appraised|successful (ROLE|as)
      how (do|can|would|could|will|should) (you|we|i|one|a board|the board) (know|tell) … ROLE|ROLE … any good
      (number|numbers|figure|figures|dashboard|results) … ROLE … (watch*|track*|look*|follow*|care*|report*|judged|live*|answer*|chase*)
      how (is|are|do|does|to) … (calculated|computed|calculate|compute|worked out|work out)|formula (for|of|behind)
      what makes [a|an|the] ROLE … (successful|success)
      doing a (good|great|bad) job|good at (their|his|her) job
      """,
    vi: """
      kpi|kpis|okr|chỉ số|chỉ tiêu|đo lường|đo [hiệu quả|thành công|kết quả] (bằng|qua|theo|thế nào|ra sao)|đo (hiệu quả|thành công|kết quả) [công việc] [của] ROLE|được đo|đánh giá|thước đo|hiệu quả công việc|thành công của ROLE|làm tốt|chấm điểm|cách tính|công thức tính|tính (thế nào|ra sao|sao|như thế nào|bằng cách nào)|chấm công trạng|xét thưởng (theo|dựa)
      """),
]
