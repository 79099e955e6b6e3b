import Commands
import Documents
import Roles
import SourceText

/// A comparison as readers see it: the answer in a sentence, the border, the matrix, the duties.
struct ComparisonPage {
  let comparison: Comparison
  let options: ComparisonOptions
  let language: Language
  let knowledge: KnowledgeBase

  /// How many lines of a list a screen shows.
  private let shownFacts = 5

  init(_ comparison: Comparison, _ options: ComparisonOptions, _ language: Language) {
    self.comparison = comparison
    self.options = options
    self.language = language
    knowledge = comparison.knowledge
  }

  var document: Document {
    let rows = comparison.rows(options).filter { $0.overlap != .none }
    var blocks: [Block] = [
      .heading(RichText(names.joined(separator: " · ")), level: 1), .paragraph(RichText(summary)),
    ]
    if options.explains { blocks += explanation }
    if !isNarrowed { blocks += border }
    blocks.append(.heading(RichText(Words.areas[language]), level: 2))
    blocks +=
      rows.isEmpty
      ? [.paragraph(RichText(Words.noSuchArea[language]))]
      : [.matrix(matrix(rows)), .paragraph(RichText(Words.cells[language], .quiet))]
    if options.tellsWords { blocks += inWords(rows) }
    if !isNarrowed { blocks += duties }
    blocks.append(.suggestions(suggestions))
    return Document(blocks)
  }

  /// Whether the reader asked for some areas of work alone.
  var isNarrowed: Bool { options.selection != nil || options.group != nil }

  private var names: [String] {
    comparison.roles.map { knowledge.shortName(of: $0.id, in: language) }
  }

  private var summary: String {
    let all = comparison.rows.count
    let (contested, shared) = (comparison.count(.contested), comparison.count(.shared))
    let own = comparison.roles.indices.map { "\(names[$0]) \(comparison.ownAreas(of: $0))" }
    return LocalizedText(
      en: """
        They meet in \(contested + shared) of \(all) areas of work, \(contested) of them contested; theirs alone: \
        \(own.joined(separator: ", ")).
        """,
      vi: """
        Cùng có phần trong \(contested + shared) trên \(all) mảng công việc, trong đó \(contested) mảng chồng lấn; \
        mảng riêng: \(own.joined(separator: ", ")).
        """)[language]
  }

  private var border: [Block] {
    let facts = comparison.facts(.boundary) + comparison.facts(.misconception)
    let shown = options.showsAll ? facts[...] : facts.prefix(shownFacts)
    var entries = shown.map { knowledge.entry($0, in: language) }
    entries += comparison.disagreements.map { disagreement in
      Entry(
        RichText("⚑ ", .notice) + RichText(disagreement.topic[language]),
        trailing: RichText("show \(disagreement.id)", .code))
    }
    guard !entries.isEmpty else { return [] }
    let heading: [Block] = [
      .heading(RichText(Words.between[language]), level: 2), .entries(entries),
    ]
    return heading + rest(facts.count - shown.count)
  }

  private var suggestions: [String] {
    let ids = comparison.roles.map(\.id.text).joined(separator: " ")
    var lines = isNarrowed ? ["compare \(ids)"] : ["compare \(ids) --only contested"]
    if !options.tellsWords { lines.append("compare \(ids) --words") }
    if !options.explains { lines.append("compare \(ids) --explain") }
    if comparison.roles.count == 2, names[0] != names[1] { lines.append("gap move \(ids)") }
    return lines
  }

  func rest(_ count: Int) -> [Block] {
    guard count > 0 else { return [] }
    let words = LocalizedText(
      en: "\(count) more; ‘--all’ shows them.", vi: "Còn \(count) mục; ‘--all’ để xem hết.")
    return [.paragraph(RichText(words[language], .quiet))]
  }
}

extension ComparisonPage {
  /// The duties of each role: those that only it has, and those that others have too.
  private var duties: [Block] {
    comparison.roles.indices.flatMap { column -> [Block] in
      let duties = comparison.duties(of: column)
      let own = duties.filter(\.sharedWith.isEmpty)
      let shared = duties.filter { !$0.sharedWith.isEmpty }
      let heading = LocalizedText(
        en: "\(names[column]): \(own.count) duties only here, \(shared.count) shared",
        vi: "\(names[column]): \(own.count) nhiệm vụ riêng, \(shared.count) nhiệm vụ chung")
      return [.heading(RichText(heading[language]), level: 2)] + list(own, Words.onlyHere)
        + list(shared, Words.alsoOthers)
    }
  }

  private func list(_ duties: [Comparison.Duty], _ label: LocalizedText) -> [Block] {
    let shown = options.showsAll ? duties[...] : duties.prefix(3)
    guard !shown.isEmpty else { return [] }
    let heading: Block = .heading(RichText(label[language]), level: 3)
    return [heading, .entries(shown.map(entry))] + rest(duties.count - shown.count)
  }

  private func entry(_ duty: Comparison.Duty) -> Entry {
    var text = RichText(duty.fact.text[language])
    if !duty.sharedWith.isEmpty { text += RichText(" " + sharing(duty), .quiet) }
    return Entry(text, trailing: knowledge.reference(to: duty.fact, in: language))
  }

  /// With whom a duty is shared, and who leads.
  private func sharing(_ duty: Comparison.Duty) -> String {
    let others = duty.sharedWith.map { knowledge.shortName(of: $0.role, in: language) }
      .joined(separator: ", ")
    guard let leader = duty.leader.map({ knowledge.shortName(of: $0, in: language) }) else {
      return "(\(others))"
    }
    return LocalizedText(en: "(\(others); led by \(leader))", vi: "(\(others); \(leader) dẫn dắt)")[language]
  }
}

/// The program’s own words on a page of comparison.
enum Words {
  static let areas = LocalizedText(en: "Areas of work", vi: "Mảng công việc")
  static let between = LocalizedText(en: "Between these roles", vi: "Giữa các vai trò này")
  static let inWords = LocalizedText(en: "In words", vi: "Nói bằng lời")
  static let personal = LocalizedText(en: "Personal skill", vi: "Kỹ năng cá nhân")
  static let onlyHere = LocalizedText(en: "Only here", vi: "Riêng vai trò này")
  static let alsoOthers = LocalizedText(en: "Others’ too", vi: "Vai trò khác cũng làm")
  static let noSuchArea = LocalizedText(
    en: "There is no such area of work.", vi: "Không có mảng nào như vậy.")
  static let cells = LocalizedText(
    en: "A54: accountable, importance 5, level 4 (R responsible, C consulted, I informed, · personal skill).",
    vi:
      "A54: chịu trách nhiệm chính, quan trọng 5, mức 4 (R thực hiện, C tham vấn, I thông báo, · kỹ năng cá nhân)."
  )
  static let legend = LocalizedText(
    en: "! contested   = shared   · only one.   \(LocalizedText.matrixCaveat[.en])",
    vi: "! chồng lấn   = chung   · riêng.   \(LocalizedText.matrixCaveat[.vi])")
}
