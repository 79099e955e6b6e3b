import Commands
import Documents
import Roles
import SourceText

extension Session {
  /// A source and every fact that it stands behind.
  func page(of source: Source) -> Answer {
    let facts = knowledge.facts(citing: source.id)
    let words = LocalizedText(
      en: "Grade \(source.grade.rawValue)", vi: "Hạng \(source.grade.rawValue)")
    let meaning = knowledge.manifest.scales.first { $0.id.text == "grade" }?.steps
      .first { $0.value == source.grade.rawValue }?.meaning
    let document = Document([
      .heading(RichText(source.id.text), level: 1),
      .paragraph(RichText(source.title, .strong)),
      .paragraph(RichText([source.address, source.date].compactMap { $0 }.joined(separator: " · "), .quiet)),
      .paragraph(RichText(words[language] + (meaning.map { ": " + $0[language] } ?? ""))),
      .entries(facts.map { knowledge.entry($0, in: language) }),
    ])
    return Answer(
      document,
      data: .object([
        "type": "source", "source": knowledge.json(of: source), "facts": Fact.json(facts, in: knowledge),
      ]))
  }

  /// Both sides of a disagreement and the facts that touch it.
  func page(of disagreement: Disagreement) -> Answer {
    var document = Document([
      .heading(RichText("\(disagreement.id) · \(disagreement.topic[language])"), level: 1)
    ])
    document.append(
      .entries(
        disagreement.sides.map { side in
          let ids = side.sources.map(\.text) + side.facts.map(\.text)
          return Entry(
            label: RichText("⚑", .notice), RichText(side.text[language]),
            trailing: RichText(ids.joined(separator: " "), .quiet))
        }))
    if let settlement = disagreement.settlement {
      document.append(.paragraph(RichText(settlement[language])))
    }
    let facts = disagreement.facts.compactMap(knowledge.fact)
    document.append(.entries(facts.map { knowledge.entry($0, in: language) }))
    return Answer(
      document,
      data: .object(["type": "disagreement", "disagreement": knowledge.json(of: disagreement)]))
  }

  /// An oddity of the seed article.
  func page(of note: Note) -> Answer {
    let document = Document([
      .heading(RichText("\(note.id) · \(note.title[language])"), level: 1),
      .paragraph(RichText(note.text[language])),
      .entries(note.facts.compactMap(knowledge.fact).map { knowledge.entry($0, in: language) }),
    ])
    return Answer(
      document,
      data: .object([
        "type": "note",
        "note": .object([
          "id": .string(note.id.text), "title": note.title.json, "text": note.text.json,
          "facts": JSONValue(note.facts.map(\.text)), "sources": JSONValue(note.sources.map(\.text)),
        ]),
      ]))
  }

  /// What the letters and numbers of the matrix and of the sources mean.
  func pageOfScales() -> Answer {
    let scales = knowledge.manifest.scales
    let blocks = scales.flatMap { scale -> [Block] in
      [
        .heading(RichText(scale.name[language]), level: 2),
        .entries(
          scale.steps.map { step in
            Entry(
              label: RichText("\(step.value)  \(step.name[language])", .strong),
              RichText(step.meaning[language]))
          }),
      ]
    }
    return Answer(
      Document(blocks), data: .object(["type": "scales", "scales": .array(scales.map(\.json))]))
  }
}

extension Scale {
  fileprivate var json: JSONValue {
    .object([
      "id": .string(id.text), "name": name.json,
      "steps": .array(
        steps.map {
          .object(["value": .string($0.value), "name": $0.name.json, "meaning": $0.meaning.json])
        }),
    ])
  }
}
