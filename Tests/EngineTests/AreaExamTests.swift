import Answering
import Foundation
import Roles
import SourceText
import Testing

/// Something that people say at work, and the areas that are right for it.
struct AreaExamPhrase: CustomStringConvertible {
  let areas: Set<String>
  let phrase: String

  var description: String { phrase }

  init?(line: Substring) {
    let halves = line.split(separator: "|", maxSplits: 1)
      .map { $0.trimmingCharacters(in: .whitespaces) }
    guard halves.count == 2, !line.hasPrefix("#") else { return nil }
    areas = Set(halves[0].split(separator: " ").map(String.init))
    phrase = halves[1]
  }

  static let all: [AreaExamPhrase] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "AreaExam.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap(AreaExamPhrase.init)
  }()
}

@Suite struct `The exam of everyday phrases` {
  @Test func `has as many phrases as two rounds of it asked`() {
    #expect(AreaExamPhrase.all.count >= 90)
    let known = Set(Shipped.knowledge.competencies.map(\.id.text))
    #expect(AreaExamPhrase.all.flatMap(\.areas).filter { !known.contains($0) } == [])
  }

  @Test(arguments: AreaExamPhrase.all)
  func `finds the area of each`(phrase: AreaExamPhrase) throws {
    let found = try #require(Shipped.answering.areas(meantBy: phrase.phrase).first)
    #expect(phrase.areas.contains(found.id.text))
  }
}
