/// Whether a role does something: answered from who does what, with the facts.
let rulesForYesAndNo: [Rule] = [
  Rule(
    "does a role do it", .involvement,
    en: """
      ^ [so|and|but|hi|hello] (does|do|did|can|could|may|might|should|must|is|are|will|would|has|have) … ROLE
      ^ (is|are|was) [it] [a|an|the] ROLE [alone|solely|only|always|the one] … (to blame|at fault|on the hook|liable|answerable|guilty)
      (what|which|how big a|how large a) (part|role|say|hand|input|voice) (does|do|did|should|can|will|would|has|have) … ROLE
      (role|part|job) in AREA|ROLE [s] (role|part|job|say) (when|if|during|in)|ROLE … (take part|takes part|participate*|contribute*) in|how much … ROLE (have to|need to|must|should) (deal|do|care|work)
      ^ [so|and|but] (is|are) AREA … ROLE|AREA … part of … (job|role|work|remit|ROLE)|ROLE (involved|responsible for|in) AREA|ROLE (allowed|able) to
      ^ [so] [the|a|an|our] ROLE … (right|correct|no) $|^ [so] [the|a|an|our] ROLE … (is|are|do|does|did|has|have|was|can|should) n t (it|he|she|they) $|^ [so] [the|a|an|our] ROLE … i (take it|guess|suppose|assume|presume) $
      """,
    vi: """
      ROLE … (có|được|phải|cần|nên) … (không|ko|hông|chưa|chăng|hả)
      ROLE (có|được|phải|cần|nên) … … (không|ko|hông|chưa) $
      ROLE … (dính|dính dáng|liên quan|đụng) [gì] (tới|đến|vào)|ROLE … (có được|có thể|có phải|có cần|có quyền|có nên|có tham gia|có làm|có lo|có chịu)
      ROLE [có] [phải] là … ROLE (à|hả|hở|ư|phải không|đúng không) $
      có phải [việc] [của] ROLE|(liệu|có) … ROLE … không $|ROLE … (không|ko|không ạ|không nhỉ) $
      """)
]
