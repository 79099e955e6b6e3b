import Answering
@testable import Claims
import Foundation
import Roles
import SourceText
import Testing
import TextSearch

/// A checker that has the facts of both languages ready, so that its copies need not make them anew.
private let ready = {
  var checker = ClaimChecker(Shipped.answering)
  _ = checker.check("The CFO owns tax and design.\n\nCFO lo thuế và thiết kế.")
  return checker
}()

private func verdict(_ text: String, about role: Role.ID? = nil) -> ClaimVerdict? {
  var checker = ready
  return checker.check(text, about: role).first?.verdict
}

@Suite struct `A text that is checked` {
  private static let exam: [(verdict: String, sentence: String)] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "ClaimExam.txt")
    let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
    return lines.filter { !$0.hasPrefix("#") }.map { line in
      let parts = line.split(separator: "|", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      return (parts[0], parts[1])
    }
  }()

  @Test(arguments: exam.indices)
  func `gets for each sentence of the exam the verdict that the base gives`(number: Int) {
    let (expected, sentence) = Self.exam[number]
    #expect(verdict(sentence)?.rawValue == expected, "\(sentence)")
  }

  /// Every seventh fact that names its role, changed so that it no longer says what it said.
  private static let facts = Shipped.knowledge.facts.enumerated()
    .filter { $0.offset % 7 == 0 && $0.element.role != nil }.map(\.element)

  @Test func `is not supported where a fact is given to another role`() {
    let acronyms = ["CPO", "CTO", "CFO", "CHRO", "CMO", "CISO"]
    for fact in Self.facts {
      guard let role = fact.role.flatMap(Shipped.knowledge.role),
        let other = acronyms.first(where: { !fact.text[.en].contains($0) }),
        fact.text[.en].hasPrefix("The \(role.acronym) "), fact.competencies.isEmpty
      else { continue }
      let swapped = fact.text[.en].replacing("The \(role.acronym) ", with: "The \(other) ")
      #expect(verdict(swapped) != .supported, "\(swapped)")
    }
  }

  @Test func `is not supported where a fact is denied`() {
    for fact in Self.facts {
      guard let role = fact.role.flatMap(Shipped.knowledge.role), !fact.text[.vi].contains("không"),
        !fact.text[.vi].contains(";"), fact.text[.vi].hasPrefix("\(role.acronym) ")
      else { continue }
      let denied = fact.text[.vi].replacing(
        "\(role.acronym) ", with: "\(role.acronym) không ", maxReplacements: 1)
      #expect(verdict(denied) != .supported, "\(denied)")
    }
  }

  @Test func `is not supported where an amount is another`() {
    for fact in Self.facts {
      guard let number = fact.text[.en].firstRange(of: /\d+/), !fact.text[.en].contains(";") else { continue }
      let changed = fact.text[.en].replacingCharacters(in: number, with: "4711")
      #expect(verdict(changed, about: fact.role) != .supported, "\(changed)")
    }
  }

  @Test func `is not read with a line of rubbish behind it, and goes on where its paragraph does`() {
    var checker = ready
    let rubbish = checker.check("The CFO owns tax\nasdf qwer zxcv\n%% ## !!\nThe CISO owns tax\n")
    #expect(rubbish.map(\.verdict) == [.supported, .unknown, .contradicted])
    let wrapped = checker.check(
      "The chief financial officer of the company is the one who owns\ntax. He does.")
    #expect(wrapped.map(\.sentence.line) == [1, 2])
  }

  @Test func `speaks of the role in the heading above a sentence that names none`() {
    var checker = ClaimChecker(Shipped.answering)
    let claims = checker.check("# CFO\n\n- Owns tax.\n\n# CISO\n\n- Owns tax.\n")
    #expect(claims.map(\.verdict) == [.supported, .contradicted])
    #expect(claims.map(\.sentence.line) == [3, 7])
  }

  @Test func `rests on what says the same, not on a fact that holds its words beside others`() {
    var checker = ClaimChecker(Shipped.answering)
    let claim = checker.check("The CPO is accountable for product design.").first
    #expect(claim?.area?.text == "product-design")
    // CPO-54 speaks of who leads on the price of new products.
    let sentence = TextSentence(text: "The CPO leads on price.", line: 1, headings: [])
    #expect(!checker.check(sentence, about: nil).facts.map(\.text).contains("CPO-54"))
  }

  @Test func `goes on from the role of the sentence before`() {
    var checker = ClaimChecker(Shipped.answering)
    let claims = checker.check("The CFO leads finance. He is accountable for tax.")
    #expect(claims.last?.roles == [Role.ID("cfo")])
    #expect(claims.last?.verdict == .supported)
  }
}

@Suite struct `The sentences of a text` {
  @Test func `are parted, with their lines, whatever carries them`() {
    let text = """
      # CPO

      The first line of a sentence that is a long one
      that ends here. Second one, e.g. this vs. that!

      1. **Point** one
      - Point two; its half.

      | Area | CPO |
      |---|---|
      | Pricing | A |

      ```
      code is none.
      ```
      """
    let found = textSentences(of: text)
    #expect(
      found.map(\.text) == [
        "The first line of a sentence that is a long one that ends here.", "Second one, e.g. this vs. that!",
        "Point one",
        "Point two;", "its half.", "Area CPO", "Pricing A",
      ])
    #expect(found.map(\.line) == [3, 4, 6, 7, 7, 9, 11])
    #expect(found.allSatisfy { $0.headings == ["CPO"] })
  }

  @Test(arguments: [
    ("The CPO never does it.", true, true), ("The CPO does not always do it.", false, false),
    ("CFO không chỉ đạo việc này.", true, false), ("CFO chỉ đạo việc này.", false, false),
    ("CFO chỉ làm việc này.", false, true), ("cfo khong lam viec nay", true, false),
    ("Hầu như không ai làm.", false, false),
  ])
  func `tell whether they deny and whether they speak of all`(text: String, denies: Bool, isOfAll: Bool) {
    #expect(Tone(text).isNegated == denies)
    #expect(Tone(text).isOfAll == isOfAll)
  }

  @Test func `give amounts in one form`() {
    #expect(amounts(in: "1,200 people, 9.7 hours, two boards") == ["1200", "9.7", "2"])
    #expect(amounts(in: "1.200 người, 9,7 giờ, hai hội đồng") == ["1200", "9.7", "2"])
  }
}

@Suite struct `A long text` {
  private struct Stopped: Error {}

  @Test func `is counted sentence by sentence and can be stopped before any of them`() {
    var checker = ClaimChecker(Shipped.answering)
    var counted: [[Int]] = []
    #expect(throws: Stopped.self) {
      try checker.check("The CFO owns tax. He does. He did.", about: nil) { done, count throws(Stopped) in
        counted.append([done, count])
        if done == 1 { throw Stopped() }
      }
    }
    #expect(counted == [[0, 3], [1, 3]])
  }
}
