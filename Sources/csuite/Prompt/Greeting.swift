import Commands
import Documents
import Glibc
import LineEditor
import Roles
import SourceText

extension Runner {
  /// One line that says what is here and where help is; the first time, three more.
  func greet(isFirstTime: Bool) {
    let screen = setup.screen(session.settings)
    let isShort = greeting.displayWidth < screen.width
    var blocks: [Block] = [isShort ? .verbatim(greeting) : .paragraph(RichText(greeting))]
    if isFirstTime { blocks.append(.list(hints.map { RichText($0[session.language]) })) }
    _ = output.print(renderText(Document(blocks), style: screen.style))
  }

  private var greeting: String {
    let roles = grouped(session.knowledge.roles.count, session.language)
    let facts = grouped(session.knowledge.facts.count, session.language)
    return LocalizedText(
      en: "csuite · \(roles) roles, \(facts) facts · vi/en · ? for help",
      vi: "csuite · \(roles) vai trò, \(facts) dữ kiện · vi/en · gõ ? để xem hướng dẫn")[session.language]
  }

  private var hints: [LocalizedText] {
    let asks = session.commands.command("ask") != nil
    let first =
      asks
      ? LocalizedText(
        en: "Ask in your own words: what does a CPO do?", vi: "Cứ hỏi bằng lời của bạn: CPO làm gì?")
      : LocalizedText(
        en: "Begin with ‘show cpo’, or search: ‘find pricing’.",
        vi: "Bắt đầu với ‘show cpo’, hoặc tìm: ‘find định giá’.")
    let leave = LocalizedText(en: "^D leaves, nothing is lost.", vi: "^D để thoát, không mất gì.")
    let last =
      session.commands.firstSteps.first.map { step in
        LocalizedText(
          en: "‘\(step.line)’ \(step.meaning[.en]); \(leave[.en])",
          vi: "‘\(step.line)’ \(step.meaning[.vi]); \(leave[.vi])")
      } ?? leave
    return [
      first,
      LocalizedText(
        en: "Tab completes and explains; → accepts the grey suggestion.",
        vi: "Tab hoàn tất và giải thích; → nhận phần gợi ý màu nhạt."),
      last,
    ]
  }
}

/// Whether the person has never been here; asking makes it known that they have.
///
/// Where nothing can be kept every visit is the first one; why, the history says when a line is entered.
func isFirstVisit(_ environment: Environment) -> Bool {
  guard let folder = environment.stateFolder else { return false }
  let marker = folder + "/welcomed"
  guard access(marker, F_OK) != 0 else { return false }
  do throws(CommandFailure) {
    try makePrivateFolder(folder)
    try writePrivateFile(marker, [], overwrite: true)
  } catch {
    return true
  }
  return true
}

/// A number with its digits in groups of three, as the language writes it.
func grouped(_ number: Int, _ language: Language) -> String {
  let digits = Array(String(abs(number)))
  var text = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { text += language == .vi ? "." : "," }
    text.append(digit)
  }
  return (number < 0 ? "-" : "") + text
}
