import SourceText

/// The program’s own words on the pages about a team.
enum TeamWords {
  static let team = LocalizedText(en: "Team", vi: "Đội")
  static let area = LocalizedText(en: "Area of work", vi: "Mảng công việc")
  static let owner = LocalizedText(en: "Usual owner", vi: "Vai trò chủ")
  static let standIn = LocalizedText(en: "If there is none", vi: "Khi chưa có")
  static let involved = LocalizedText(en: "Has a part", vi: "Đang có phần")
  static let nobody = LocalizedText(en: "nobody", vi: "không ai")
  static let lost = LocalizedText(en: "Now orphaned", vi: "Thành vô chủ")
  static let won = LocalizedText(en: "Now owned", vi: "Thành có chủ")
  static let orphaned = LocalizedText(en: "Orphaned", vi: "Vô chủ")
  static let informedOnly = LocalizedText(en: "Informed only", vi: "Chỉ nghe tin")
  static let contested = LocalizedText(en: "Contested", vi: "Chồng lấn")
  static let single = LocalizedText(en: "Rests on one person", vi: "Chỉ dựa vào một người")
  static let one = LocalizedText(en: "one person", vi: "một người")
  static let load = LocalizedText(en: "Load", vi: "Tải")
  static let overloaded = LocalizedText(en: "more than any one role", vi: "nặng hơn mọi vai trò đơn lẻ")
  static let matrix = LocalizedText(en: "Who does what", vi: "Ai làm gì")
  static let legend = LocalizedText(
    en: "? orphaned   ! contested   1 rests on one person",
    vi: "? vô chủ   ! chồng lấn   1 chỉ dựa vào một người")
  static let smallest = LocalizedText(
    en: "Fewest roles that close all holes", vi: "Ít vai trò nhất để lấp hết chỗ vô chủ")
  static let nothingToClose = LocalizedText(en: "There is nothing to close.", vi: "Không có chỗ nào cần lấp.")
  static let withStandIns = LocalizedText(
    en: "With the usual stand-ins", vi: "Nếu người thường đỡ thay đứng ra nhận")

  static func people(_ count: Int) -> LocalizedText {
    LocalizedText(en: count == 1 ? "1 person" : "\(count) people", vi: "\(count) người")
  }

  static func closes(_ count: Int) -> LocalizedText {
    LocalizedText(en: "closes \(count):", vi: "lấp \(count) mảng:")
  }

  static func summary(_ coverage: Coverage) -> LocalizedText {
    let counted = coverage.rows.count { $0.status != .personal }
    let covered = coverage.rows(.covered).count
    let orphaned = coverage.rows(.orphaned).count
    let informed = coverage.rows.count(where: \.isInformedOnly)
    let contested = coverage.rows(.contested).count
    let single = coverage.rows.count(where: \.restsOnOne)
    return LocalizedText(
      en: """
        Covered \(covered) of \(counted) · \(orphaned) orphaned\(informed > 0 ? " (\(informed) informed only)" : "") \
        · \(contested) contested · \(single) of the covered rest on one person
        """,
      vi: """
        Có chủ \(covered) trên \(counted) mảng · \(orphaned) vô chủ\
        \(informed > 0 ? " (\(informed) chỉ nghe tin)" : "") · \(contested) chồng lấn · \(single) mảng chỉ dựa vào một \
        người
        """)
  }
}
