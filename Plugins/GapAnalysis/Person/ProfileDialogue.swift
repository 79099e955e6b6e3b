import Commands
import Documents
import Roles
import SourceText

/// Asks for the answers that would decide most, then answers with them, and shows the lines to add to the profile.
struct ProfileDialogue: Dialogue {
  private var query: PersonQuery
  private var open: [Competency]
  private var given: [(area: Competency, text: String)] = []
  private(set) var isOver: Bool

  init(_ query: PersonQuery, in session: Session) {
    self.query = query
    let today = session.now().date
    if let role = query.role {
      open = PersonGap(query.profile, role, session.knowledge, today: today).questions.map(\.competency)
    } else {
      open = RoleRanking(query.profile, session.knowledge, today: today).questions.map(\.area)
    }
    isOver = open.isEmpty
  }

  func prompt(in language: Language) -> String { "1-5? " }

  /// The next area, with its levels in words.
  func question(in language: Language) -> Document {
    guard let area = open.first else { return Document() }
    let request = LocalizedText(
      en: "How good at it? A level, a range such as 3-4, or Enter alone: not known.",
      vi: "Giỏi đến mức nào? Ghi một mức, một khoảng như 3-4, hoặc nhấn Enter nếu chưa rõ.")
    return Document([
      .heading(RichText(area.name[language]), level: 2),
      .entries(
        area.meaning.levels.enumerated().map { index, level in
          Entry(label: RichText("\(index + 1)"), RichText(level[language]))
        }), .paragraph(RichText(request[language])),
    ])
  }

  mutating func reply(to input: DialogueInput, in session: inout Session) throws(CommandFailure) -> Answer {
    guard case .line(let line) = input, let area = open.first else { return finish(in: session) }
    let typed = line.filter { !$0.isWhitespace }
    if !typed.isEmpty {
      guard let span = Span(typed: typed, in: levelRange) else { throw .notLevel(line) }
      query.profile.claims[area.id] = Profile.Claim(level: span)
      given.append((area, span.text.replacing("–", with: "-")))
    }
    open.removeFirst()
    return open.isEmpty ? finish(in: session) : Answer(question(in: session.language))
  }

  private mutating func finish(in session: Session) -> Answer {
    isOver = true
    var answer = query.answer(in: session)
    guard !given.isEmpty else { return answer }
    let title = LocalizedText(
      en: "To keep these answers, add them to", vi: "Để giữ các câu trả lời này, hãy thêm vào")
    let lines = ["competencies:"] + given.map { "  \($0.area.id): \($0.text)" }
    answer.document.append(.paragraph(RichText("\(title[session.language]) \(query.path):")))
    answer.document.append(.verbatim(lines.joined(separator: "\n")))
    return answer
  }
}

extension Span {
  /// A number or a range within bounds, as it is typed; nil for anything else.
  init?(typed: String, in range: ClosedRange<Int>) {
    let parts = typed.split(omittingEmptySubsequences: false) { "-–—".contains($0) }
    let numbers = parts.compactMap { Int($0) }
    guard (1...2).contains(parts.count), numbers.count == parts.count, let low = numbers.first,
      let high = numbers.last, low <= high, range.contains(low), range.contains(high)
    else { return nil }
    self.init(low, high)
  }
}

extension CommandFailure {
  fileprivate static func notLevel(_ typed: String) -> CommandFailure {
    CommandFailure(
      id: "not-a-level", .negative,
      LocalizedText(en: "‘\(typed)’ is no level.", vi: "‘\(typed)’ không phải một mức."),
      hint: LocalizedText(
        en: "Type a number from 1 to 5, a range such as 3-4, or nothing.",
        vi: "Hãy gõ số từ 1 đến 5, khoảng như 3-4, hoặc để trống."))
  }
}
