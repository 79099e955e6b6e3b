import Commands
import Documents
import Roles
import SourceText

extension Session {
  /// A source and every fact that it stands behind.
  func page(of source: Source) -> Answer {
    let facts = knowledge.facts(citing: source.id)
    let disputes = knowledge.disagreements.filter { $0.sides.contains { $0.sources.contains(source.id) } }
    let notes = knowledge.roles.flatMap(\.notes).filter { $0.sources.contains(source.id) }
    var document = Document([
      .heading(RichText(source.id.text), level: 1), .paragraph(RichText(source.title, .strong)),
      .entries(bearings(of: source)),
    ])
    document.append(.entries(disputes.map { dispute in marked(dispute.topic, dispute.id.text) }))
    document.append(.entries(notes.map { note in marked(note.text, note.id.text) }))
    document.blocks += factsByRole(facts)
    document.blocks.removeAll { $0 == .entries([]) }
    return Answer(
      document,
      data: .object([
        "type": "source", "source": knowledge.json(of: source), "facts": Fact.json(facts, in: knowledge),
        "disagreements": .array(disputes.map { knowledge.json(of: $0) }),
        "notes": JSONValue(notes.map(\.id.text)),
      ]))
  }

  /// Where a source is found, from when it is, and how far it can be trusted.
  private func bearings(of source: Source) -> [Entry] {
    let step = knowledge.manifest.scales.first { $0.id.text == "grade" }?.steps
      .first { $0.value == source.grade.rawValue }
    let undated = LocalizedText(en: "The page does not say.", vi: "Trang không ghi.")
    let labels = (
      address: LocalizedText(en: "Address", vi: "Địa chỉ"), date: LocalizedText(en: "Date", vi: "Ngày"),
      grade: LocalizedText(en: "Grade", vi: "Hạng")
    )
    let grade = [source.grade.rawValue, step?.name[language]].compactMap(\.self).joined(separator: " · ")
    return [
      source.address.map {
        Entry(label: RichText(labels.address[language]), RichText($0, target: .address($0)))
      },
      Entry(label: RichText(labels.date[language]), RichText(source.date ?? undated[language])),
      Entry(label: RichText(labels.grade[language]), RichText(grade)),
      step.map { Entry(label: "", RichText($0.meaning[language], .quiet)) },
    ].compactMap(\.self)
  }

  private func marked(_ text: LocalizedText, _ id: String) -> Entry {
    Entry(label: RichText("⚑", .notice), RichText(text[language]), trailing: RichText("show \(id)", .quiet))
  }

  /// Facts under the roles that they are about.
  func factsByRole(_ facts: [Fact]) -> [Block] {
    let roles = knowledge.roles.map { Optional($0.id) } + [nil]
    return roles.flatMap { role -> [Block] in
      let part = facts.filter { $0.role == role }
      guard !part.isEmpty else { return [] }
      let several = LocalizedText(en: "Several roles", vi: "Nhiều vai trò")
      let name = role.map(shortName) ?? several[language]
      return [
        .heading(RichText("\(name) (\(part.count))"), level: 2),
        .entries(part.map { knowledge.entry($0, in: language) }),
      ]
    }
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
      Document(blocks + [matrixCaveat]),
      data: .object(["type": "scales", "scales": .array(scales.map(\.json))]))
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
