/// Where sources disagree, what people get wrong, and where a claim comes from.
let rulesAboutEvidence: [Rule] = [
  Rule(
    "disagreement", .disagreement, sought: "disagree sources view nguồn quan điểm thống nhất",
    en: """
      disagree*|disput*|conflicting|controvers*|debat*|contested|contradict*|different (opinions|views)|sources say different|(sources|everyone|everybody|experts|they) [all] agree|agreement (on|about)
      """,
    vi: """
      bất đồng|nguồn … khác (nhau|biệt)|(khác nhau|không giống) giữa các nguồn|tranh cãi|tranh luận|không thống nhất|chưa thống nhất|trái chiều|trái ngược|mâu thuẫn|ý kiến khác|quan điểm khác
      """),
  Rule(
    "owner of the company", .misconceptions, sought: "owner hired chủ sở hữu thuê",
    en: """
      (is|are|isn t|does|do) [a|an|the] ROLE [the|an|always] (owner|owners|own|owns) [of] [the|a] (company|business|firm) ($|or|and|he|she|they|that)
      """,
    vi: """
      ROLE [có] [phải] [là] [người] (chủ sở hữu|sở hữu|ông chủ|chủ công ty)
      """),
  Rule(
    "misconception", .misconceptions,
    en: """
      misconception*|myth*|(get|gets|got) … wrong|mix* up|misunderst*|(wrong|false|mistaken) (about|idea|ideas|impression|impressions|notion|notions|belief|beliefs)|false beliefs|is it true|true that|mistaken|mistakenly|(considered|regarded|seen|treated) as|(people|everyone) (say|says|think|thinks)|is (that|it|this) (fair|right|so|true|correct|accurate)|(fair|accurate) to say|with a (fancy|fancier|bigger|nicer|new|different) (name|title|label)
      ^ (is|are|isn t|aren t) [a|an|the] ROLE (just|only|simply|merely|nothing|no more|another|glorified|a glorified|a fancy) [but|than|name] [a|an|the]
      """,
    vi: """
      (hay|thường|dễ) (nhầm|lầm)|nhầm (gì|điều gì|lẫn)|hiểu lầm|hiểu nhầm|hiểu sai|(nghĩ|hiểu|tưởng) (gì|điều gì) (sai|nhầm|lầm)|ngộ nhận|nhầm tưởng|lầm tưởng|nghĩ sai|sai lầm|có đúng … không|có thật|ROLE có phải là|ROLE … (coi|xem|gọi) là|(tưởng|nghĩ|bảo|nói) … ROLE … (đúng|phải)|đúng không|đúng ko|có phải cứ
      """),
  Rule(
    "sources", .sources,
    en: """
      source|sources|citation*|reference|references|evidence|how do you know [this|that|it] $|says who|seed article|based on what|^ why $
      (this|that|it|fact|answer|claim|article|information|data) … (come|comes|taken) from
      where (does|did) (you|this|that|it) … (get|come|take) … from
      """,
    vi: """
      nguồn (nào|gì|đâu)|theo nguồn|nguồn [tin|tài liệu] (của|cho)|bài gốc|bằng chứng|dẫn chứng|căn cứ|trích dẫn|trích từ|lấy từ đâu|ở đâu ra
      ^ nguồn $|^ (vì sao|tại sao|sao) [vậy|thế] $|sao biết
      """),
]
