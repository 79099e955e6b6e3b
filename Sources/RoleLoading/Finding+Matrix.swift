import Roles
import SourceText

/// Findings about facts and words that do not fit the matrix or one another.
extension Finding {
  static func contradictsMatrix(
    _ fact: Fact.ID, _ role: Role.ID, _ area: Competency.ID, stated: Relation.Involvement,
    entered: Relation.Involvement?
  ) -> Finding {
    let entry = entered.map { "‘\($0.rawValue)’" }
    return Finding(
      id: "contradicts-matrix",
      message: LocalizedText(
        en: "\(fact) makes ‘\(role)’ \(stated.rawValue) for ‘\(area)’; the matrix has \(entry ?? "no part").",
        vi:
          "\(fact) cho ‘\(role)’ là ‘\(stated.rawValue)’ ở ‘\(area)’; bảng phân vai ghi \(entry ?? "không tham gia")."
      ),
      hint: LocalizedText(
        en: "Decide which is right, and change the sentence with its ‘states’, or the cell.",
        vi: "Hãy xem bên nào đúng rồi sửa câu cùng khóa ‘states’, hoặc sửa ô trong bảng."))
  }

  static func dutyWithoutPart(_ role: Role.ID, _ area: Competency.ID) -> Finding {
    Finding(
      id: "duty-without-part", severity: .warning,
      message: LocalizedText(
        en: "The first area of this fact is ‘\(area)’, in which the matrix gives ‘\(role)’ no part.",
        vi: "Mảng đầu tiên của dữ kiện là ‘\(area)’, nhưng bảng phân vai không cho ‘\(role)’ tham gia."),
      hint: LocalizedText(
        en: "Give the role a cell there, or name the area that the fact is closest to first.",
        vi: "Hãy thêm ô cho vai trò ở mảng đó, hoặc ghi trước mảng sát với dữ kiện nhất."))
  }

  static func nameOfTwoAreas(_ name: String, _ other: Competency.ID) -> Finding {
    Finding(
      id: "name-of-two-areas",
      message: LocalizedText(
        en: "‘\(name)’ is also a name of ‘\(other)’.", vi: "‘\(name)’ cũng là tên gọi của ‘\(other)’."),
      hint: LocalizedText(
        en: "Take it away from one of them, or enter it under ‘shared’ in words.yaml.",
        vi: "Hãy bỏ ở một bên, hoặc ghi vào mục ‘shared’ của words.yaml."))
  }

  static func levelsNotFive(_ count: Int) -> Finding {
    Finding(
      id: "levels-not-five",
      message: LocalizedText(
        en: "\(count) levels are described; a scale has five.",
        vi: "Có \(count) mức được mô tả; thang có năm mức."),
      hint: LocalizedText(
        en: "Describe levels 1 to 5, one sentence each, or none.",
        vi: "Hãy mô tả đủ mức 1 đến 5, mỗi mức một câu, hoặc bỏ hẳn."))
  }

  static func unwantedTerm(_ term: String, instead: String) -> Finding {
    Finding(
      id: "unwanted-term", severity: .warning,
      message: LocalizedText(
        en: "The sentence says ‘\(term)’, for which another term was chosen.",
        vi: "Câu dùng ‘\(term)’ trong khi đã chọn một thuật ngữ khác."),
      hint: instead.isEmpty
        ? nil : LocalizedText(en: "Write ‘\(instead)’.", vi: "Hãy viết ‘\(instead)’."))
  }

  static func periodBackwards(_ since: String, _ until: String) -> Finding {
    Finding(
      id: "period-backwards",
      message: LocalizedText(
        en: "The fact is true from \(since) until \(until), which is earlier.",
        vi: "Dữ kiện đúng từ \(since) đến \(until), nhưng mốc sau lại sớm hơn."),
      hint: LocalizedText(en: "Swap ‘since’ and ‘until’.", vi: "Hãy đổi chỗ ‘since’ và ‘until’."))
  }
}
