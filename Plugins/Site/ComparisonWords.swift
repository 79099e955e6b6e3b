import Commands
import Roles
import SourceText

extension SiteReading {
  /// What the page of comparison says.
  var comparisonWords: [(name: String, text: LocalizedText)] {
    [
      ("hint", LocalizedText(en: "Choose at least two roles.", vi: "Hãy chọn ít nhất hai vai trò.")),
      (
        "summary",
        LocalizedText(
          en:
            "They meet in {meet} of {all} areas of work, {contested} of them contested; theirs alone: {own}.",
          vi: """
            Cùng có phần trong {meet} trên {all} mảng công việc, trong đó {contested} mảng chồng lấn; mảng riêng: {own}.
            """)
      ),
      ("between", LocalizedText(en: "Between these roles", vi: "Giữa các vai trò này")),
      ("areas", SiteWords.areas), ("area", SiteWords.area),
      ("overlap", LocalizedText(en: "Overlap", vi: "Chồng lấn")),
      ("contested", LocalizedText(en: "contested", vi: "chồng lấn")),
      ("shared", LocalizedText(en: "shared", vi: "chung")), ("only", LocalizedText(en: "only", vi: "riêng")),
      ("none", LocalizedText(en: "none", vi: "không")),
      ("nothing", LocalizedText(en: "There is no such area of work.", vi: "Không có mảng nào như vậy.")),
      (
        "legend",
        LocalizedText(
          en: """
            A54: accountable, importance 5, level 4 (R responsible, C consulted, I informed, · personal skill). The \
            darker a field, the more important the area is to the role.
            """,
          vi: """
            A54: chịu trách nhiệm chính, quan trọng 5, mức 4 (R thực hiện, C tham vấn, I thông báo, · kỹ năng cá nhân). \
            Ô càng đậm, mảng càng quan trọng với vai trò.
            """)
      ),
      (
        "cell",
        LocalizedText(
          en: "{part}, importance {importance}, level {level}",
          vi: "{part}, quan trọng {importance}, mức {level}")
      ),
      ("accountable", Relation.Involvement.accountable.title),
      ("responsible", Relation.Involvement.responsible.title),
      ("consulted", Relation.Involvement.consulted.title), ("informed", Relation.Involvement.informed.title),
      ("personal", SiteWords.personal),
    ]
  }
}
