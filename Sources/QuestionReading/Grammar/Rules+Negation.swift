/// What a role has nothing to do with: asked before everything that would read the same words without the "not".
let rulesAboutNegation: [Rule] = [
  Rule(
    "what is not its job", .exclusions,
    en: """
      (what|which|things|areas|decisions|tasks|duties|list) … (not|isn t|aren t|never|can t|cannot|shouldn t|doesn t|mustn t|won t) … ROLE
      (what|which|things|areas|decisions|tasks|duties) … ROLE … (not|isn t|never|can t|cannot|shouldn t|doesn t|mustn t)
      (what|what s|things|areas|which) … outside [of] … ROLE|beyond … ROLE … (remit|scope|job|role)
      ^ [so|and|but] [then] what (not|isn t|is not|doesn t) [its|their|his|her] [job] $|^ [and|but] what does (he|she|it) not
      (what|which|things|areas|decisions|tasks|duties) … (not|isn t|aren t) … ROLE (allowed|supposed|permitted|meant|entitled) to [decide|do|sign|approve|touch]
      (what|which|things|areas|decisions|tasks|duties) … ROLE (not|isn t) (allowed|supposed|permitted|meant|entitled) to [decide|do|sign|approve|touch]
      (anything|something|things) … ROLE … (not|isn t|never|can t|cannot|shouldn t|doesn t|mustn t|don t) [do]
      (out of|not in|beyond) [the] (scope|remit|bounds) [for|of] [a|an|the] ROLE
      (what|which|where) … ROLE (has|have|with) no (say|part|role|hand|voice|business|authority) [in]
      none of … ROLE … (business|job)|ROLE … (stay|keep|steer) (out|away|clear) [of|from]|(stay|kept|keep) (out|away) (of|from) … ROLE|(off limits|taboo) … ROLE|ROLE … off limits
      (who|whom|which|what) … (not|isn t|aren t|never|no|doesn t|don t|won t|nothing) … (consulted|involved|informed|part|say|role|hand|voice|responsible|accountable|do|own|owns|decide) … AREA
      """,
    vi: """
      (việc|những việc|mảng|phần|quyền|điều|những|gì|mảng nào|việc nào|việc gì) … (không|ko|chẳng) (phải|thuộc|phụ trách|chịu|sở hữu|quyết|quyết định|làm|lo|nắm|được|quản) … ROLE
      ROLE (không|ko|chẳng) (phải|phụ trách|chịu|sở hữu|quyết|quyết định|làm|lo|nắm|được|quản|có quyền|nên|thể|cần) … (gì|nào|những gì|mảng nào|việc nào)
      ^ [thế|vậy|còn|và] [thì] không (phải|thuộc|phụ trách|chịu|làm|lo|quản) [trách nhiệm] [những|việc|về] (gì|nào)
      (những gì|việc nào|việc gì|mảng nào) … ROLE (không|ko|chẳng)
      ^ [những|các|mấy] (việc|điều|thứ|quyết định|mảng) [mà] ROLE (không|ko|chẳng|đừng) (nên|được|phải|cần|thể|có|lo|làm)
      nằm ngoài … ROLE|ROLE … (đứng ngoài|nên tránh|phải tránh|không nên đụng|đừng đụng|không được đụng)
      (ai|vai trò nào|vị trí nào|giám đốc nào|sếp nào|những ai) … (không|chưa|chẳng) … (tham gia|liên quan|tham vấn|phụ trách|dính|dính dáng|dính gì|có phần|có vai trò|có quyền|quyết) … AREA
      """)
]
