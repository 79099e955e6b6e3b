import Commands
import Documents
import QuestionBank
import Roles
import SourceText

/// The page when there is nothing to ask: whether nothing is left today, or there never was anything.
struct NothingLeft {
  private let text: LocalizedText
  private let suggestions: [String]

  init(_ bank: QuestionBank, _ selection: Selection, _ named: NamedQuestions?) {
    if let reason = named?.reason {
      text = LocalizedText(
        en: "No question asks it: \(reason[.en])", vi: "Không câu nào hỏi điều này: \(reason[.vi])")
      suggestions = ["quiz bank --uncovered"]
      return
    }
    let wanted = bank.prospects.filter { selection.includes($0) }
    func isThere(_ prospect: Prospect) -> Bool { bank.question(prospect) != nil }
    let role = selection.focus?.text
    if !wanted.contains(where: isThere) {
      text = LocalizedText(en: "There are no questions of this kind.", vi: "Không có câu hỏi nào loại này.")
      suggestions = ["quiz", "quiz bank --uncovered" + (role.map { " " + $0 } ?? "")]
    } else if wanted.allSatisfy({ $0.isOfChart || !isThere($0) }) {
      text = LocalizedText(
        en: "All that is asked here comes from the makers’ RACI chart; ask for it by name.",
        vi: "Ở đây chỉ còn câu từ bảng RACI của nhóm biên soạn; hãy gọi đích danh.")
      suggestions = ["quiz " + (role.map { $0 + " " } ?? "") + "raci"]
    } else {
      text = LocalizedText(
        en: "Nothing more is due here today; what is alike waits for another day.",
        vi: "Hôm nay không còn câu nào ở đây; những câu giống nhau để dành hôm khác.")
      suggestions = ["quiz", "quiz due", "quiz bank"]
    }
  }

  func answer(_ language: Language) -> Answer {
    Answer(
      Document([.paragraph(RichText(text[language])), .suggestions(suggestions)]),
      data: .object(["event": "nothing", "total": 0]), outcome: .negative)
  }
}
