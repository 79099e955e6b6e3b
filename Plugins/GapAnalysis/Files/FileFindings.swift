import Commands
import Roles
import SourceText

/// What may be wrong with a profile or a team, beside its form.
struct FileFinding {
  let id: String
  let message: LocalizedText
  let hint: LocalizedText?

  init(_ id: String, en: String, vi: String, hint: LocalizedText? = nil) {
    self.id = id
    message = LocalizedText(en: en, vi: vi)
    self.hint = hint
  }

  static func unknownName(_ typed: String, _ noun: LocalizedText, id: String, near: String?) -> FileFinding {
    FileFinding(
      id, en: "No \(noun[.en]) is called ‘\(typed)’.", vi: "Không có \(noun[.vi]) nào tên ‘\(typed)’.",
      hint: near.map(didYouMean)
        ?? LocalizedText(
          en: "‘csuite list \(id == "unknown-role" ? "roles" : "competencies")’ shows them all.",
          vi: "‘csuite list \(id == "unknown-role" ? "roles" : "competencies")’ liệt kê tất cả."))
  }

  static func ambiguous(_ typed: String, _ ids: [String]) -> FileFinding {
    let list = ids.joined(separator: ", ")
    return FileFinding(
      "ambiguous-name", en: "‘\(typed)’ has several meanings here.", vi: "‘\(typed)’ có nhiều nghĩa ở đây.",
      hint: LocalizedText(en: "Write one of the ids: \(list).", vi: "Hãy viết một trong các mã: \(list)."))
  }

  static func repeated(_ name: String, firstLine: Int, id: String) -> FileFinding {
    FileFinding(
      id, en: "‘\(name)’ stands in this file already.", vi: "‘\(name)’ đã có trong tệp này.",
      hint: LocalizedText(
        en: "The first one is in line \(firstLine); keep one of them.",
        vi: "Chỗ đầu tiên ở dòng \(firstLine); hãy giữ lại một."))
  }

  static func notSpan(_ text: String, _ range: ClosedRange<Int>) -> FileFinding {
    FileFinding(
      "not-a-level", en: "‘\(text)’ is neither a whole number nor a range.",
      vi: "‘\(text)’ không phải số nguyên hay khoảng.",
      hint: LocalizedText(
        en:
          "Write a number from \(range.lowerBound) to \(range.upperBound), a range such as 3-4, or unknown.",
        vi: "Hãy viết số từ \(range.lowerBound) đến \(range.upperBound), khoảng như 3-4, hoặc unknown."))
  }

  static func outOfRange(_ text: String, _ range: ClosedRange<Int>) -> FileFinding {
    FileFinding(
      "out-of-range", en: "\(text) lies outside \(range.lowerBound) to \(range.upperBound).",
      vi: "\(text) nằm ngoài khoảng \(range.lowerBound) đến \(range.upperBound).",
      hint: range == levelRange
        ? LocalizedText(
          en: "1 is awareness, 5 is expert; leave the area out, or write unknown, when you cannot tell.",
          vi: "1 là biết đến, 5 là chuyên gia; nếu chưa rõ thì bỏ mục này hoặc ghi unknown.") : nil)
  }

  static func reversed(_ text: String) -> FileFinding {
    FileFinding(
      "reversed-range", en: "The range ‘\(text)’ begins with its larger end.",
      vi: "Khoảng ‘\(text)’ viết ngược.",
      hint: LocalizedText(en: "Write the smaller number first.", vi: "Hãy viết số nhỏ trước."))
  }

  static func notDate(_ text: String) -> FileFinding {
    FileFinding(
      "not-a-date", en: "‘\(text)’ is not a date.", vi: "‘\(text)’ không phải ngày tháng.",
      hint: LocalizedText(
        en: "Write it as 2026-03-01, 2026-03 or 2026.", vi: "Hãy viết như 2026-03-01, 2026-03 hoặc 2026."))
  }

  static func impossibleDate(_ text: String) -> FileFinding {
    FileFinding(
      "impossible-date", en: "There is no day ‘\(text)’.", vi: "Không có ngày ‘\(text)’.",
      hint: LocalizedText(en: "Check the month and the day.", vi: "Hãy xem lại tháng và ngày."))
  }

  static func futureDate(_ text: String) -> FileFinding {
    FileFinding(
      "future-date", en: "‘\(text)’ has not come yet.", vi: "‘\(text)’ chưa đến.",
      hint: LocalizedText(
        en: "Evidence is from the past; check the year.",
        vi: "Bằng chứng phải là việc đã qua; hãy xem lại năm."))
  }

  /// - Parameter known: All words that may stand there.
  static func unknownWord(
    _ typed: String, _ noun: LocalizedText, id: String, known: [String], near: String?
  ) -> FileFinding {
    let list = known.joined(separator: ", ")
    return FileFinding(
      id, en: "This knowledge base knows no \(noun[.en]) ‘\(typed)’.",
      vi: "Kho tri thức này không có \(noun[.vi]) ‘\(typed)’.",
      hint: near.map(didYouMean)
        ?? LocalizedText(
          en: known.isEmpty ? "It names none; leave the key out." : "It knows: \(list).",
          vi: known.isEmpty ? "Kho không nêu mục nào; hãy bỏ khóa này." : "Kho có: \(list)."))
  }

  static func unknownPerson(_ name: String, near: String?) -> FileFinding {
    FileFinding(
      "unknown-person", en: "Nobody in the team is called ‘\(name)’.",
      vi: "Trong đội không có ai tên ‘\(name)’.",
      hint: near.map(didYouMean)
        ?? LocalizedText(
          en: "Write the name of one of the people, or board.",
          vi: "Hãy ghi tên một người trong đội, hoặc ‘hội đồng quản trị’."))
  }

  static func reportingCircle(_ names: [String]) -> FileFinding {
    let path = names.joined(separator: " → ")
    return FileFinding(
      "reporting-circle", en: "Nobody reports to himself: \(path).",
      vi: "Không ai báo cáo vòng về chính mình: \(path).",
      hint: LocalizedText(
        en: "Change one of these lines, or write board at the top.",
        vi: "Hãy sửa một trong các tuyến này, hoặc ghi ‘board’ cho người đứng đầu."))
  }

  static func takenAndGiven(_ name: String) -> FileFinding {
    FileFinding(
      "taken-and-given", en: "‘\(name)’ is both taken on and given away.",
      vi: "‘\(name)’ vừa được nhận thêm vừa được giao đi.",
      hint: LocalizedText(en: "Keep one of them.", vi: "Hãy giữ lại một."))
  }
}

extension CommandFailure {
  static func brokenFile(_ path: String, _ findings: [Diagnostic]) -> CommandFailure {
    let count = findings.count
    return CommandFailure(
      id: "broken-file", .data,
      LocalizedText(
        en: "‘\(path)’ has \(count) \(count == 1 ? "error" : "errors"), so nothing was answered.",
        vi: "‘\(path)’ có \(count) lỗi nên chưa thể trả lời."),
      hint: LocalizedText(
        en: "Mend what is listed and try again; ‘gap new’ shows what such a file looks like.",
        vi: "Hãy sửa những chỗ đã nêu rồi thử lại; ‘gap new’ cho xem tệp mẫu."),
      findings: findings)
  }
}
