/// Where the field of a role ends, and what tells roles apart.
let rulesAboutSeveralRoles: [Rule] = [
  Rule(
    "boundaries", .boundaries,
    en: """
      boundar*|where does … (end|stop|begin)|overlap*|border*|limits of|not responsible|(does|do|should) [a|an|the] [ROLE] (not|never) [do]|ROLE (should|does|must|can) (not|never)|outside the scope|demarcation
      """,
    vi: """
      ranh giới|gianh giới|chồng chéo|giới hạn|phân định|lấn sân|không (phải|chịu) … gì
      """),
  Rule(
    "comparison", .comparison,
    en: """
      vs|versus|diff|diffs|differ|differs|difference|differences|different|compar*|distinguish*|identical|equivalent|interchangeable|contrast|similar*
      [the] same (as|thing|person|job|role)|the same|confus* … with|another word for
      TITLE (or|and|vs) TITLE … who does what|who does what … TITLE (or|and) TITLE
      (separates|distinguishes|parts) [a|an|the] TITLE (from|and)|(sets|tell|telling|keep) … TITLE … apart|where … line between
      (job|responsibility|task|call|remit) of [a|an|the] TITLE or [of] [a|an|the] TITLE
      TITLE or TITLE|TITLE and TITLE $|^ TITLE TITLE $|(relation|relationship) between|(split|divide) … between
      """,
    vi: """
      khác|so sánh|phân biệt|so với|giống|đối chiếu|hơn kém|trùng nhau|mối quan hệ giữa|phân chia … giữa|cùng một người
      là một [người] (à|không|ko|phải|hả)
      (việc|trách nhiệm|phần|mảng|chuyện) [của] TITLE (hay|hoặc) [là] [của] TITLE
      TITLE (với|và|hay|hoặc) TITLE $|TITLE (với|và|hay|hoặc|thì) TITLE [thì] (ai làm|ai lo|ai phụ trách|mỗi người|mỗi bên|chia việc|chia nhau)|có phải [là] một|có phải [là] (TITLE|chủ tịch)
      """),
]
