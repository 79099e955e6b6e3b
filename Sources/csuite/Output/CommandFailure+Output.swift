import Commands
import Documents
import SourceText

extension CommandFailure {
  /// The failure as a person reads it.
  func text(_ language: Language, _ screen: Screen) -> String {
    renderText(document(language), style: screen.style)
  }

  /// The failure as a page.
  func document(_ language: Language) -> Document {
    var document = Document()
    for finding in findings { document.append(.verbatim(finding.report(in: language))) }
    document.append(.paragraph(RichText(message[language])))
    if let hint { document.append(.paragraph(RichText(hint[language], .quiet))) }
    document.blocks += candidateBlocks(language)
    return document
  }

  /// What there is to say beside the message and the hint.
  func details(_ language: Language, _ screen: Screen) -> String {
    let reports = findings.map { Block.verbatim($0.report(in: language)) }
    return renderText(Document(reports + candidateBlocks(language)), style: screen.style)
  }

  /// The candidates that a person must choose from.
  var listedCandidates: [Candidate] { id == "ambiguous" ? candidates : [] }

  private func candidateBlocks(_ language: Language) -> [Block] {
    guard !listedCandidates.isEmpty else { return [] }
    return [
      .entries(listedCandidates.map { Entry(RichText($0.name[language]), trailing: RichText($0.id, .code)) })
    ]
  }

  /// The failure as a program reads it.
  func json(_ language: Language) -> JSONValue {
    .object([
      "id": .string(id), "message": .string(message[language]), "hint": JSONValue(hint?[language]),
      "candidates": .array(
        candidates.map { .object(["id": .string($0.id), "name": .string($0.name[language])]) }),
      "findings": .array(findings.map { $0.json(language) }),
    ])
  }
}

extension Diagnostic {
  /// A finding as a program reads it.
  func json(_ language: Language) -> JSONValue {
    .object([
      "file": .string(path), "line": range.map { .integer($0.start.line) } ?? .null,
      "column": range.map { .integer($0.start.column) } ?? .null, "id": .string(id),
      "severity": .string(severity.rawValue), "message": .string(message[language]),
      "hint": JSONValue(hint?[language]),
    ])
  }
}
