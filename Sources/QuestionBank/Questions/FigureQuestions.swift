import Roles
import SourceText

extension QuestionMaker {
  /// The number of a sentence, left out.
  func figureQuestions() -> [Outline] {
    let figures = knowledge.facts.compactMap { fact -> (fact: Fact, role: Role.ID, figure: Figure)? in
      guard let role = fact.role, ledger.isPlain(fact), fact.text[.en].utf8.contains(where: isDigit) else {
        return nil
      }
      return Figure(fact).map { (fact, role, $0) }
    }
    // Each as often as it is right somewhere, so that a number that is often right is as often wrong.
    let values = figures.map(\.figure.value).sorted()
    return figures.map { fact, role, figure in
      let head = QuestionHead(.figure, of: fact, [role])
      return Outline(head) { figureQuestion(head, fact, figure, among: values) }
    }
  }

  private func figureQuestion(
    _ head: QuestionHead, _ fact: Fact, _ figure: Figure, among values: [Int]
  ) -> Draft {
    func option(_ number: String) -> Draft.Option {
      Draft.Option(text: LocalizedText(verbatim: number), claim: .figure(fact.id, number))
    }
    return Draft(
      head,
      stem: LocalizedText(
        en: "Which figure belongs here? ‘\(figure.frames[.en] ?? "")’",
        vi: "Con số nào đúng ở đây? ‘\(figure.frames[.vi] ?? "")’"),
      keys: [option(figure.text)],
      distractors: figure.others(fact.id.text, among: values).map { option("\($0)") },
      content: fact.text)
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

extension Array {
  /// The elements from another place on, and then those before it.
  func rotated(by lot: UInt64) -> [Element] {
    let start = Int(lot % UInt64(Swift.max(1, count)))
    return Array(self[start...] + self[..<start])
  }
}
