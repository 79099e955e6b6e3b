import ResponsibilityCharts
import SourceText
import Tabular

extension ChartFault {
  /// What is wrong, as a sentence.
  var message: LocalizedText {
    let (row, column) = (task ?? "", role ?? "")
    let (a, r) = (letter(.accountable), letter(.responsible))
    switch rule {
    case .noAccountable:
      return LocalizedText(
        en: "‘\(row)’ has no \(a): nobody is accountable.",
        vi: "‘\(row)’ không có \(a): không ai chịu trách nhiệm chính.")
    case .severalAccountable:
      return LocalizedText(
        en: "‘\(row)’ has a second \(a): ‘\(column)’ beside ‘\(first)’.",
        vi: "‘\(row)’ có thêm một \(a): ‘\(column)’ bên cạnh ‘\(first)’.")
    case .noResponsible:
      return LocalizedText(
        en: "‘\(row)’ has no \(r): nobody does the work.", vi: "‘\(row)’ không có \(r): không ai thực hiện.")
    case .ownedByNobody:
      return LocalizedText(en: "Nobody has a part in ‘\(row)’.", vi: "Không ai có phần trong ‘\(row)’.")
    case .everyoneConsulted:
      return LocalizedText(
        en: "Everybody is asked about ‘\(row)’: \(first) have a C.",
        vi: "Việc ‘\(row)’ hỏi ý kiến tất cả: \(first) vai trò có C.")
    case .tooManyAccountable:
      return LocalizedText(
        en: "‘\(column)’ has the \(a) of \(first) out of \(second) rows.",
        vi: "‘\(column)’ giữ \(a) ở \(first) trên \(second) dòng.")
    case .accountableWithoutWork:
      return LocalizedText(
        en: "‘\(column)’ is accountable for \(first) rows and has a part in the work of none.",
        vi: "‘\(column)’ chịu trách nhiệm chính ở \(first) dòng mà không có phần trong việc nào.")
    case .contradictoryLetters:
      return LocalizedText(
        en: "‘\(first)’ says two things of ‘\(column)’ that exclude each other.",
        vi: "‘\(first)’ nói hai điều loại trừ nhau về ‘\(column)’.")
    default: return messageAboutNames
    }
  }

  private var messageAboutNames: LocalizedText {
    let (row, column) = (task ?? "", role ?? "")
    switch rule {
    case .unusedRole:
      return LocalizedText(
        en: "‘\(column)’ has no part in anything.", vi: "‘\(column)’ không có phần trong việc nào.")
    case .vacantRole:
      return LocalizedText(
        en: "Nobody holds the role ‘\(column)’.", vi: "Vai trò ‘\(column)’ chưa có ai giữ.")
    case .unknownLetter:
      return LocalizedText(
        en: "‘\(first)’ is no letter of \(scheme.rawValue) (‘\(row)’, ‘\(column)’).",
        vi: "‘\(first)’ không phải chữ cái của \(scheme.rawValue) (‘\(row)’, ‘\(column)’).")
    case .repeatedTask:
      return LocalizedText(en: "The row ‘\(row)’ is there already.", vi: "Dòng ‘\(row)’ đã có rồi.")
    case .repeatedRole:
      return LocalizedText(en: "The column ‘\(column)’ is there already.", vi: "Cột ‘\(column)’ đã có rồi.")
    case .namelessTask:
      return LocalizedText(en: "A row with letters has no name.", vi: "Một dòng có chữ cái mà không có tên.")
    case .namelessRole:
      return LocalizedText(
        en: "A column with letters has no heading.", vi: "Một cột có chữ cái mà không có tiêu đề.")
    default:
      return LocalizedText(
        en: "‘\(first)’ stands behind the last heading.", vi: "‘\(first)’ nằm sau tiêu đề cuối cùng.")
    }
  }

  /// What to do about it.
  var hint: LocalizedText {
    let (a, r) = (letter(.accountable), letter(.responsible))
    switch rule {
    case .noAccountable:
      return LocalizedText(en: "Give exactly one role the \(a).", vi: "Hãy cho đúng một vai trò chữ \(a).")
    case .severalAccountable:
      return LocalizedText(
        en: "Decide between them; the other one is \(r) or C.", vi: "Hãy chọn một; người kia là \(r) hoặc C.")
    case .noResponsible:
      return LocalizedText(
        en: "Say who does the work; ‘\(a)/\(r)’ if it is the same role.",
        vi: "Hãy ghi ai làm; nếu cùng một vai trò thì ghi ‘\(a)/\(r)’.")
    case .ownedByNobody:
      return LocalizedText(
        en: "Give the row its letters, or take it out.", vi: "Hãy điền chữ cái cho dòng, hoặc bỏ dòng.")
    case .everyoneConsulted:
      return LocalizedText(
        en: "Keep C for those whose answer can change the decision; I for the others.",
        vi: "Chỉ giữ C cho người mà ý kiến có thể đổi quyết định; còn lại là I.")
    case .tooManyAccountable:
      return LocalizedText(
        en: "Hand some of them on; ‘--accountable N’ sets another limit.",
        vi: "Hãy giao bớt; ‘--accountable N’ đặt mức khác.")
    case .accountableWithoutWork:
      return LocalizedText(
        en: "An owner far from the work decides late; give the A to a role that takes part.",
        vi: "Người xa công việc thường quyết chậm; hãy giao A cho vai trò có tham gia.")
    case .contradictoryLetters:
      return LocalizedText(en: "Keep the stronger letter.", vi: "Hãy giữ chữ mạnh hơn.")
    case .unusedRole:
      return LocalizedText(
        en: "Give it a part, or take the column out.", vi: "Hãy giao phần việc, hoặc bỏ cột.")
    case .vacantRole:
      return LocalizedText(
        en: "Name who stands in until somebody is there.", vi: "Hãy ghi ai tạm thay cho đến khi có người.")
    case .unknownLetter:
      let letters = scheme.letters.keys.sorted().map(String.init).joined(separator: ", ")
      return LocalizedText(en: "Its letters are \(letters).", vi: "Các chữ cái là \(letters).")
    case .repeatedTask:
      return LocalizedText(en: "The first one is in line \(first).", vi: "Dòng đầu ở dòng \(first) của tệp.")
    case .repeatedRole:
      return LocalizedText(en: "The first one is at \(first).", vi: "Cột đầu ở vị trí \(first).")
    case .namelessTask: return LocalizedText(en: "Write what the work is.", vi: "Hãy ghi đó là việc gì.")
    case .namelessRole: return LocalizedText(en: "Write whose column it is.", vi: "Hãy ghi cột đó của ai.")
    case .surplusCell:
      return LocalizedText(
        en: "Is a separator too many in this row, or a heading missing?",
        vi: "Dòng này thừa dấu ngăn cách, hay thiếu tiêu đề?")
    }
  }

  private var first: String { detail.first ?? "" }
  private var second: String { detail.last ?? "" }

  private func letter(_ part: Part) -> String { scheme.letter(part).map(String.init) ?? "" }
}

extension TabularProblem {
  /// What cannot be read, as a sentence.
  var message: LocalizedText {
    switch kind {
    case .openQuote:
      LocalizedText(en: "A quotation mark is never closed.", vi: "Dấu ngoặc kép không được đóng.")
    case .notUTF8:
      LocalizedText(en: "This line is not in UTF-8.", vi: "Dòng này không phải UTF-8.")
    }
  }

  /// What to do about it.
  var hint: LocalizedText {
    switch kind {
    case .openQuote:
      LocalizedText(
        en: "A quotation mark inside a cell is written twice.", vi: "Dấu ngoặc kép trong ô phải viết hai lần."
      )
    case .notUTF8:
      LocalizedText(
        en: "Save the file as “CSV UTF-8”; Excel has it under ‘Save as’.",
        vi: "Hãy lưu tệp dạng “CSV UTF-8”; Excel có mục này khi ‘Lưu thành’.")
    }
  }
}
