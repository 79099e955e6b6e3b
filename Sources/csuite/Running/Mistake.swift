import Commands
import SourceText

/// A line that failed: the word that is wrong, and what the line was probably meant to be.
struct Mistake {
  let failure: CommandFailure
  let line: String
  /// Where the wrong word stands, in Unicode scalars of the line; nil when no single word is wrong.
  let range: Range<Int>?
  /// The line with the nearest known word in place of the wrong one; nil when nothing is near.
  let correction: String?

  init(_ failure: CommandFailure, in line: String) {
    let lexed = LexedLine(line)
    let range = failure.word.flatMap { lexed.range(of: $0) }
    (self.failure, self.line, self.range) = (failure, line, range)
    correction = range.flatMap { range in
      failure.nearest.map { replacing(range, of: line, by: $0.contains(" ") ? "\"\($0)\"" : $0) }
    }
  }

  /// The mistake as a person reads it, with carets under the wrong word.
  func text(_ origin: TypedLine.Origin, _ language: Language, _ screen: Screen) -> String {
    switch origin {
    case .shell: failure.text(language, screen)
    case .prompt(let prompt, let suggests):
      belowPrompt(prompt, suggests, language, screen) ?? failure.text(language, screen)
    case .script(let number): report(line: number, language, screen)
    }
  }

  /// Below the line that was just typed, as long as that took a single row.
  private func belowPrompt(
    _ prompt: String, _ suggests: Bool, _ language: Language, _ screen: Screen
  ) -> String? {
    guard let range else { return nil }
    let start = prompt.displayWidth + visible(part(0..<range.lowerBound)).displayWidth
    let marked = max(1, visible(part(range)).displayWidth)
    guard prompt.displayWidth + visible(line).displayWidth < screen.width else { return nil }
    let carets = String(repeating: " ", count: start) + String(repeating: "^", count: marked)
    let accept = LocalizedText(en: "(Right accepts)", vi: "(phím → để nhận)")
    let sentences =
      [failure.message[language], failure.hint?[language]].compactMap { $0 }
      + (suggests && correction != nil ? [accept[language]] : [])
    let sentence = visible(sentences.joined(separator: " "))
    let isShort = start + marked + 1 + sentence.displayWidth <= screen.width
    if failure.listedCandidates.isEmpty, isShort, !sentence.contains("\n") {
      return "\(carets) \(sentence)\n"
    }
    return carets + "\n" + failure.text(language, screen)
  }

  /// With the number of the line, as a compiler reports it.
  private func report(line number: Int, _ language: Language, _ screen: Screen) -> String {
    let place = range.map { range in
      SourceRange(
        start: SourcePoint(line: number, column: range.lowerBound + 1),
        end: SourcePoint(line: number, column: range.upperBound + 1))
    }
    let whole = SourceRange(
      start: SourcePoint(line: number, column: 1),
      end: SourcePoint(line: number, column: max(2, line.unicodeScalars.count + 1)))
    let report = Diagnostic(
      id: failure.id, severity: .error, message: failure.message, hint: failure.hint, path: "<stdin>",
      range: place ?? whole, excerpt: line)
    return report.report(in: language) + "\n" + failure.details(language, screen)
  }

  private func part(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: line.unicodeScalars.dropFirst(range.lowerBound).prefix(range.count))
    return String(view)
  }
}

/// A line with a part of it replaced.
private func replacing(_ range: Range<Int>, of line: String, by text: String) -> String {
  var view = String.UnicodeScalarView()
  view.append(contentsOf: line.unicodeScalars.prefix(range.lowerBound))
  view.append(contentsOf: text.unicodeScalars)
  view.append(contentsOf: line.unicodeScalars.dropFirst(range.upperBound))
  return String(view)
}

extension CommandFailure {
  /// Whether mending the line may help.
  var isMendable: Bool {
    reason == .usage || reason == .negative && word != nil
  }

  /// The candidate that is near the wrong word; for a second word of a command, that word.
  fileprivate var nearest: String? {
    guard let word else { return nil }
    let names = candidates.map { id == "incomplete-command" ? secondWord($0.id) : $0.id }
    return nearestNames(to: word, among: names).first
  }

  private func secondWord(_ name: String) -> String {
    name.split(separator: " ").last.map(String.init) ?? name
  }
}
