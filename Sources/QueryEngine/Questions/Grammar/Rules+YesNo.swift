/// Whether a role does something: answered from who does what, with the facts.
let rulesForYesAndNo: [Rule] = [
  Rule(
    "does a role do it", .involvement,
    en: """
      ^ [so|and|but|hi|hello] (does|do|did|can|could|may|might|should|must|is|are|will|would|has|have) … ROLE
      (role|part|job) in AREA
      (is|are) AREA … ROLE|AREA … part of … (job|role|work|remit|ROLE)|ROLE (involved|responsible for|in) AREA|ROLE (allowed|able) to
      """,
    vi: """
      ROLE … (có|được|phải|cần|nên) … (không|ko|hông|chưa|chăng|hả)
      ROLE … (có được|có thể|có phải|có cần|có quyền|có nên|có tham gia|có làm|có lo|có chịu)
      có phải [việc] [của] ROLE|(liệu|có) … ROLE … không $|ROLE … (không|ko|không ạ|không nhỉ) $
      """,
    examples: [
      "Does the CTO set the product roadmap?", "CPO có tham gia tuyển dụng không?",
      "Is the CPO responsible for culture?",
      "cto co duoc quyet lo trinh san pham ko", "can the CMO change prices", "is tax the CFO's job?",
    ])
]
