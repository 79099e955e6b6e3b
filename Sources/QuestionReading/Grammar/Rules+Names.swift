/// What letters stand for, and what a role is called.
let rulesAboutNames: [Rule] = [
  Rule(
    "abbreviation", .abbreviation, sought: "full name tên đầy đủ viết tắt",
    en: """
      (stand|stands|standing) for|abbreviat*|acronym*|initials|short for|in full|full (name|form|title|meaning)|spell out|letters
      """,
    vi: """
      viết tắt|chữ tắt|là [những|các] chữ (nào|gì)|tên đầy đủ|tên đủ|đầy đủ là gì|ký hiệu
      """),
  Rule(
    "translation", .translation, sought: "vietnamese tiếng việt tên gọi dịch",
    en: """
      (in|into|to|for|the) (vietnamese|english)
      (vietnamese|english) (name|names|title|word|term|translation|for)|translat*
      """,
    vi: """
      tiếng (việt|anh)|dịch (là|sang|ra|thế)|được dịch
      """),
  Rule(
    "other names", .abbreviation, sought: "name also called gọi tên",
    en: """
      also (called|known|named)|other (names|titles|name)|another (name|title)|synonym*|called differently
      """,
    vi: """
      còn [được] gọi|tên (gọi|khác)|gọi (là gì|bằng gì|cách khác)|chức danh khác
      """),
]
