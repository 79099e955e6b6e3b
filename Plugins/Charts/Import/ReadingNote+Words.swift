import RoleFrameworks
import SourceText

extension ReadingNote {
  /// The note in words, with its place.
  var note: ImportNote {
    let (en, vi): (String, String) =
      switch reason {
      case .missingColumn: ("Not read: the column ‘\(text)’ is missing.", "Không đọc: thiếu cột ‘\(text)’.")
      case .shortRecord: ("Not read: ‘\(text)’ has too few fields.", "Không đọc: ‘\(text)’ thiếu trường.")
      case .unknownRole: ("Not taken: no occupation is ‘\(text)’.", "Không lấy: không có nghề ‘\(text)’.")
      case .unknownSkill: ("Not taken: no skill is ‘\(text)’.", "Không lấy: không có kỹ năng ‘\(text)’.")
      case .notNumber: ("Not taken: ‘\(text)’ is no number.", "Không lấy: ‘\(text)’ không phải số.")
      case .unknownWord: ("Not taken: ‘\(text)’ is not known here.", "Không lấy: không rõ ‘\(text)’ là gì.")
      case .repeatedID: ("Not taken: ‘\(text)’ is there already.", "Không lấy: ‘\(text)’ đã có.")
      case .suppressed:
        (
          "Not taken: the file marks ‘\(text)’ as imprecise.",
          "Không lấy: tệp ghi ‘\(text)’ là kém chính xác."
        )
      case .notRelevant:
        (
          "Not taken: the file marks ‘\(text)’ as not relevant.",
          "Không lấy: tệp ghi ‘\(text)’ là không liên quan."
        )
      case .unneeded: ("Not taken: no role needs ‘\(text)’.", "Không lấy: không vai trò nào cần ‘\(text)’.")
      case .openQuote: ("A quotation mark is never closed.", "Dấu ngoặc kép không được đóng.")
      case .shortened: ("‘\(text)’ was cut.", "‘\(text)’ bị cắt.")
      }
    return ImportNote(file, SourcePoint(line: line, column: 1), reason.rawValue, en: en, vi: vi)
  }
}
