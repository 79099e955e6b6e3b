import Commands
import Documents
import Roles
import SourceText

// What makes a page that stands on its own whole: the disagreements and the sources, with ways to them and back.

extension ComparisonPage {
  /// The id of a disagreement, which leads to what is said of it where the page says it.
  func flag(_ disagreement: Disagreement) -> RichText {
    RichText("⚑\(disagreement.id)", .notice, target: place(of: disagreement.id).map { .place($0) })
  }

  /// What stands behind a fact, with the way to its disagreements.
  func reference(to fact: Fact) -> RichText {
    let numbers = fact.sources.compactMap { citedSources.firstIndex(of: $0) }
    let links = numbers.map { RichText(" [\($0 + 1)]", .quiet, target: .item($0 + 1)) }
    return knowledge.reference(to: fact, in: language, place: place) + links.joined()
  }

  private func place(of disagreement: Disagreement.ID) -> String? {
    shownDisputes.contains { $0.id == disagreement } ? "#\(disagreement)" : nil
  }

  /// Each disagreement with its sides, its sources and its areas.
  var disputes: [Block] {
    let shown = shownDisputes
    guard !shown.isEmpty else { return [] }
    return [.heading(RichText(Words.disputes[language]), level: 2)] + shown.flatMap(blocks)
  }

  private func blocks(of dispute: Disagreement) -> [Block] {
    let title = RichText("\(dispute.id) · \(dispute.topic[language])", anchor: dispute.id.text)
    let sides = dispute.sides.map { side in
      let numbers = side.sources.compactMap { citedSources.firstIndex(of: $0) }
      return RichText(side.text[language])
        + numbers.map { RichText(" [\($0 + 1)]", .quiet, target: .item($0 + 1)) }.joined()
    }
    let shownAreas = Set(comparison.rows(options).filter { $0.overlap != .none }.map(\.competency.id))
    let areas = dispute.competencies.filter(shownAreas.contains).compactMap(knowledge.competency)
    let links = areas.map { RichText($0.name[language], .quiet, target: .place("#area-\($0.id)")) }
    let about = RichText("\(Words.area[language]): ", .quiet) + links.joined(separator: " · ")
    return [.heading(title, level: 3), .list(sides)] + (links.isEmpty ? [] : [.paragraph(about)])
  }

  /// The sources, numbered, with the ways to them.
  var sources: [Block] {
    let sources = citedSources.compactMap(knowledge.source)
    guard !sources.isEmpty else { return [] }
    let items = sources.map { source in
      RichText(source.title, target: source.address.map { .address($0) })
        + RichText(" \(source.date.map { "\($0) · " } ?? "")\(source.grade.rawValue) · \(source.id)", .quiet)
    }
    return [.heading(RichText(Words.sources[language]), level: 2), .numbered(items)]
  }
}

extension Comparison {
  /// The disagreements that a page speaks of.
  func disputes(_ options: ComparisonOptions) -> [Disagreement] {
    guard options.isPage else { return [] }
    let ids = Set(disagreements.map(\.id) + rows(options).flatMap(disagreements(about:)).map(\.id))
    return knowledge.disagreements.filter { ids.contains($0.id) }
  }

  /// What a page cites: behind the sides of its disagreements, and behind what is said about the border.
  func sources(of border: some Sequence<Fact>, _ disputes: [Disagreement]) -> [Source.ID] {
    let ids = Set(border.flatMap(\.sources)).union(disputes.flatMap(\.sides).flatMap(\.sources))
    return knowledge.sources.map(\.id).filter(ids.contains)
  }
}
