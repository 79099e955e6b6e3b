import Commands
import Documents
import Roles
import SourceText

extension Session {
  /// What is known about letters or a title that no role of this knowledge base has; nil when nothing is.
  func page(ofTitle typed: String) -> Answer? {
    let wanted = folded(typed)
    if let abbreviation = knowledge.abbreviations.first(where: { folded($0.letters) == wanted }) {
      return page(of: abbreviation)
    }
    let meanings = knowledge.acronyms.flatMap { acronym in
      acronym.meanings.filter { meaning in
        meaning.role == nil && (folded(acronym.letters) == wanted || meaning.isNamed(wanted))
      }.map { (letters: acronym.letters, meaning: $0) }
    }
    return meanings.isEmpty ? nil : page(ofMeanings: meanings)
  }

  private func page(of abbreviation: Abbreviation) -> Answer {
    Answer(
      Document([
        .heading(RichText(abbreviation.letters), level: 1),
        .paragraph(RichText(abbreviation.meaning[language])),
      ]),
      data: .object([
        "type": "abbreviation",
        "abbreviation": .object([
          "letters": .string(abbreviation.letters), "meaning": abbreviation.meaning.json,
        ]),
      ]))
  }

  private func page(ofMeanings meanings: [(letters: String, meaning: Acronym.Meaning)]) -> Answer {
    let facts = meanings.flatMap(\.meaning.facts).compactMap(knowledge.fact)
    let remark = LocalizedText(
      en: "This knowledge base does not describe this role; it is mentioned here:",
      vi: "Kho tri thức này không mô tả vai trò này; chỗ có nhắc tới:")
    var document = Document(
      meanings.map { letters, meaning in
        .heading(
          RichText([letters, meaning.name?[language]].compactMap(\.self).joined(separator: " · ")), level: 1)
      })
    document.append(.paragraph(RichText(remark[language])))
    document.append(.entries(facts.map { knowledge.entry($0, in: language) }))
    return Answer(
      document,
      data: .object([
        "type": "title",
        "title": .object([
          "meanings": .array(
            meanings.map { letters, meaning in
              .object(["letters": .string(letters), "name": meaning.name?.json ?? .null])
            })
        ]), "facts": Fact.json(facts, in: knowledge),
      ]), outcome: .negative)
  }
}

extension Acronym.Meaning {
  /// Whether the meaning is called so, in either language.
  fileprivate func isNamed(_ folded: String) -> Bool {
    [name?.en, name?.vi].compactMap(\.self).contains { SourceText.folded($0) == folded }
  }
}
