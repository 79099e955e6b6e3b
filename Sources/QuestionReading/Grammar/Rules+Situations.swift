/// Who deals with something that has happened: asked last, since most questions that name nobody are of this kind.
let rulesAboutSituations: [Rule] = [
  Rule(
    "who deals with it", .ownership,
    en: """
      who|whom|whose|(which|what) (exec|execs|executive|executives|chief|chiefs|c level|c suite|officer|leader|director|boss|function|department)
      """,
    vi: """
      (gặp|hỏi|báo|gọi|tìm|cần|nhờ|kiếm) ai|ai|(giám đốc|sếp|phòng|bộ phận|lãnh đạo|người|bên|chức|vị trí) nào
      """),
  Rule(
    "what to do now", .ownership,
    en: """
      what (now|next|then)|what (do|should|can) we do|how (do|should) we (handle|respond|react|deal)
      """,
    vi: """
      (phải|nên) làm (gì|sao|thế nào)|(xử lý|giải quyết|đối phó|ứng phó) (sao|thế nào|như thế nào|ra sao)
      """),
  Rule(
    "is it so", .misconceptions,
    en: """
      ^ (is|are|isn t|aren t) … (same|just|only|nothing|really|always|automatically) …
      """,
    vi: """
      có phải|phải không|đúng không|có đúng|chỉ … (thôi|hả|à|đúng)
      """),
]
