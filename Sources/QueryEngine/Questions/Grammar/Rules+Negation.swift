/// What a role has nothing to do with: asked before everything that would read the same words without the "not".
let rulesAboutNegation: [Rule] = [
  Rule(
    "what is not its job", .exclusions,
    en: """
      (what|which|things|areas|decisions|tasks|duties|list) … (not|isn t|aren t|never|can t|cannot|shouldn t|doesn t|mustn t|won t) … ROLE
      (what|which|things|areas|decisions|tasks|duties) … ROLE … (not|isn t|never|can t|cannot|shouldn t|doesn t|mustn t)
      (what|what s|things|areas|which) … outside [of] … ROLE|beyond … ROLE … (remit|scope|job|role)
      none of … ROLE … (business|job)
      """,
    vi: """
      (việc|những việc|mảng|phần|quyền|điều|những|gì|mảng nào|việc nào|việc gì) … (không|ko|chẳng) (phải|thuộc|phụ trách|chịu|sở hữu|quyết|quyết định|làm|lo|nắm|được|quản) … ROLE
      ROLE (không|ko|chẳng) (phải|phụ trách|chịu|sở hữu|quyết|quyết định|làm|lo|nắm|được|quản|có quyền) … (gì|nào|những gì|mảng nào|việc nào)
      (những gì|việc nào|việc gì|mảng nào) … ROLE (không|ko|chẳng)
      nằm ngoài … ROLE
      """,
    examples: [
      "What is not part of the CPO's job?", "things a CEO should not do", "Việc nào không thuộc về CPO?",
      "cmo khong phu trach mang nao", "what falls outside the CIO's remit",
    ])
]
