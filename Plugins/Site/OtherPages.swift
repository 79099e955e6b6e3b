import Commands
import Documents
import Roles
import SourceText

extension SiteReading {
  /// Every matter on which sources disagree, with all sides.
  var disagreementPage: SitePage {
    let lead = LocalizedText(
      en: "Where sources contradict each other, both sides stand here, with who says so.",
      vi: "Chỗ nào các nguồn nói khác nhau, ở đây ghi đủ các phía, kèm nguồn của từng phía.")
    var document = Document([
      heading(SiteWords.disagreements, level: 1), .paragraph(RichText(lead[language])),
    ])
    for dispute in knowledge.disagreements { document.blocks += blocks(of: dispute) }
    return SitePage("disagreements.html", document)
  }

  private func blocks(of dispute: Disagreement) -> [Block] {
    let sides = dispute.sides.map { side in
      let sources = side.sources.map { source in
        RichText(" ") + RichText(source.text, .quiet, target: places.place(of: source).map { .place($0) })
      }
      let facts = side.facts.map { fact in
        RichText(" ") + RichText(fact.text, .quiet, target: places.place(of: fact).map { .place($0) })
      }
      return text(side.text) + sources.joined() + facts.joined()
    }
    let areas = dispute.competencies.compactMap(knowledge.competency).map { link($0, from: "") }
    let entries = [
      dispute.settlement.flatMap { entry(SiteWords.here, text($0)) },
      entry(SiteWords.roles, links(dispute.roles, from: "")),
      entry(SiteWords.areas, areas.joined(separator: " · ")),
      entry(SiteWords.compare, comparison(of: dispute)),
    ].compactMap(\.self)
    let title = RichText("\(dispute.id) · ", anchor: dispute.id.text) + text(dispute.topic)
    return [.heading(title, level: 2), .list(sides)] + (entries.isEmpty ? [] : [.entries(entries)])
  }

  private func comparison(of dispute: Disagreement) -> RichText {
    let roles = dispute.roles.filter { knowledge.role($0) != nil }.prefix(4)
    guard roles.count > 1 else { return RichText() }
    let names = roles.map { knowledge.shortName(of: $0, in: language) }.joined(separator: " · ")
    return RichText(names, target: .place("compare.html?roles=\(roles.map(\.text).joined(separator: ","))"))
  }

  /// The sources, with their grades and with the roles that rest on them.
  var sourcePages: [SitePage] {
    var citing: [Source.ID: [Role.ID]] = [:]
    for fact in knowledge.facts {
      for source in Set(fact.sources) { if let role = fact.role { citing[source, default: []].append(role) } }
    }
    let parts = places.sources.isEmpty ? [[]] : places.sources
    return parts.enumerated().map { number, part in
      let lead = LocalizedText(
        en:
          "\(knowledge.sources.count) sources with their grades; ‘\(SiteWords.about[.en])’ explains the letters.",
        vi:
          "\(knowledge.sources.count) nguồn kèm hạng; trang ‘\(SiteWords.about[.vi])’ giải thích các chữ cái."
      )
      let ways = parts.indices.map { other in
        RichText(
          "\(other + 1)", other == number ? .strong : .plain,
          target: other == number ? nil : .place(numbered("sources", other)))
      }
      var document = Document([heading(SiteWords.sources, level: 1), .paragraph(RichText(lead[language]))])
      let onward: Block = .paragraph(
        RichText(SiteWords.more[language] + ": ") + ways.joined(separator: " · "))
      if parts.count > 1 { document.append(onward) }
      document.append(.entries(part.map { entry($0, citing[$0.id] ?? []) }))
      if parts.count > 1 { document.append(onward) }
      return SitePage(numbered("sources", number), document)
    }
  }

  private func entry(_ source: Source, _ roles: [Role.ID]) -> Entry {
    let title = RichText(source.title, target: source.address.map { .address($0) }, anchor: source.id.text)
    let all = Set(roles)
    let known = knowledge.roles.map(\.id).filter(all.contains)
    let date = source.date.map { RichText(" \($0)", .quiet) } ?? RichText()
    let cited = known.isEmpty ? RichText() : RichText(" · ") + links(known, from: "")
    return Entry(
      title + date + cited, trailing: RichText("\(source.id)  \(source.grade.rawValue)", .quiet))
  }

  /// The letters that stand for several titles, and what is said of them.
  var letters: SitePage {
    let entries = places.lettersFacts.map { entry($0, from: "", isHome: true) }
    return SitePage("letters.html", Document([heading(SiteWords.letters, level: 1), .entries(entries)]))
  }

  /// What letters, numbers and grades mean.
  var about: SitePage {
    let lead = LocalizedText(
      en: """
        Every fact has an id, a grade for its best source, and its sources; ⚑ marks what sources disagree about. \
        \(LocalizedText.matrixCaveat[.en])
        """,
      vi: """
        Mỗi dữ kiện có mã, hạng của nguồn tốt nhất và các nguồn; ⚑ đánh dấu chỗ các nguồn bất đồng. \
        \(LocalizedText.matrixCaveat[.vi])
        """)
    var document = Document([heading(SiteWords.about, level: 1), .paragraph(RichText(lead[language]))])
    for scale in knowledge.manifest.scales {
      document.append(.heading(text(scale.name), level: 2))
      document.append(
        .entries(
          scale.steps.map { Entry(label: RichText("\($0.value) ") + text($0.name), text($0.meaning)) }))
    }
    if !places.lettersFacts.isEmpty {
      document.append(
        .paragraph(RichText(SiteWords.letters[language], target: .place("letters.html"))))
    }
    return SitePage("about.html", document)
  }
}
