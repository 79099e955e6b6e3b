import Commands
import Documents
import Roles
import SourceText

extension SensiblePage {
  /// Every post that the law asks for, who holds it, and the facts behind it.
  var law: [Block] {
    guard let country = report.company.country, !report.posts.isEmpty else { return [] }
    return [
      .heading(RichText("\(CompanyWords.law[language]) (\(country))"), level: 2),
      .entries(report.posts.map(entry)),
    ]
  }

  private func entry(_ check: PostCheck) -> Entry {
    let facts = check.post.facts.compactMap(knowledge.fact)
    // The last of the facts says who may not hold the post.
    let isBarred = if case .barred = check.state { true } else { false }
    let reference = (isBarred ? facts.last : facts.first).map { RichText($0.id.text, .quiet) }
    var text = RichText(check.post.name[language]) + RichText(": \(verdict(check))")
    if check.holder == nil || isBarred, let condition = check.post.condition {
      text += RichText(" \(condition[language])", .quiet)
    }
    return Entry(label: RichText(label(check), check.isBroken ? .error : .plain), text, trailing: reference)
  }

  private func label(_ check: PostCheck) -> String {
    let label =
      switch check.state {
      case .held: LocalizedText(en: "held", vi: "đã có")
      case .barred, .foreign: LocalizedText(en: "not so", vi: "không được")
      case .missing where check.firmness == .needed: LocalizedText(en: "missing", vi: "thiếu")
      case .missing: LocalizedText(en: "depends", vi: "tùy")
      }
    return label[language]
  }

  private func verdict(_ check: PostCheck) -> String {
    switch check.state {
    case .held(let person, true): return "\(people[person].name)."
    case .held(let person, false):
      return LocalizedText(
        en: "\(people[person].name), by the role; the file does not say so.",
        vi: "\(people[person].name), theo vai trò; tệp không ghi rõ.")[language]
    case .barred(let person, let role):
      return LocalizedText(
        en: "\(people[person].name) is also \(shortName(role)), who may not hold it.",
        vi: "\(people[person].name) đồng thời là \(shortName(role)) nên không được giữ.")[language]
    case .foreign(let person):
      return LocalizedText(
        en: "\(people[person].name) is from outside.", vi: "\(people[person].name) là người ngoài công ty.")[
          language]
    case .missing:
      let outside = check.post.mayBeOutside
      return LocalizedText(
        en: outside ? "nobody; may be engaged from outside." : "nobody.",
        vi: outside ? "chưa có ai; có thể thuê ngoài." : "chưa có ai.")[language]
    }
  }

  /// Who sits on the board.
  var board: [Block] {
    let seats = people.filter { $0.seat != nil }
    guard !seats.isEmpty else { return [] }
    let independent = seats.filter { $0.seat == .independent }
    let share = LocalizedText(
      en:
        "\(seats.count) \(seats.count == 1 ? "seat" : "seats"), \(independent.count) independent (\(independent.count * 100 / seats.count) %)",
      vi:
        "\(seats.count) ghế, \(independent.count) thành viên độc lập (\(independent.count * 100 / seats.count) %)"
    )
    let names = seats.map { person in
      let roles = person.roles.map(shortName).joined(separator: ", ")
      return person.name + (roles.isEmpty ? "" : " (\(roles))")
    }
    return [
      .heading(RichText(CompanyWords.board[language]), level: 2),
      .paragraph(RichText("\(share[language]): \(names.joined(separator: ", ")).")),
    ]
  }

  /// What to look at in the lines of reporting and the levels.
  var lines: [Block] {
    let notes = plan.lineNotes
    guard !notes.isEmpty else { return [] }
    return [.heading(heading(CompanyWords.lines, notes.count), level: 2)]
      + [.list(notes.prefix(isWhole ? .max : 6).map { RichText(sentence($0)) })]
      + rest(isWhole ? 0 : notes.count - 6)
  }

  private func sentence(_ note: LineNote) -> String {
    let name = people[note.person].name
    switch note {
    case .manyReports(_, let count):
      let most = report.company.bounds.mostReports
      return LocalizedText(
        en: "\(count) people report to \(name); \(most) are about the most that one can lead.",
        vi: "\(count) người báo cáo cho \(name); một người chỉ quản được khoảng \(most).")[language]
    case .lowerSuperior(_, let superior):
      return LocalizedText(
        en: "\(name) reports to \(people[superior].name), who stands lower.",
        vi: "\(name) báo cáo cho \(people[superior].name), người có cấp thấp hơn.")[language]
    case .unusual(_, let role, let superior, let usual):
      return LocalizedText(
        en:
          "\(name) (\(shortName(role))) reports to \(people[superior].name); usual would be the \(shortName(usual)).",
        vi:
          "\(name) (\(shortName(role))) báo cáo cho \(people[superior].name); thông thường là \(shortName(usual))."
      )[language]
    case .lowOwner(let person, let areas):
      return LocalizedText(
        en:
          "\(name) (\(people[person].standing.name[.en])) owns \(areas) areas; at this stage the owner should be at least \(report.company.bounds.ownerLevel.name[.en]).",
        vi:
          "\(name) (\(people[person].standing.name[.vi])) làm chủ \(areas) mảng; ở giai đoạn này nên từ cấp \(report.company.bounds.ownerLevel.name[.vi]) trở lên."
      )[language]
    }
  }

  /// What to add to the file, so that less must be guessed.
  var unknown: [Block] {
    var lines = report.company.unknown.map { $0.request(report.company)[language] }
    let names = plan.withoutLine.map { people[$0].name }
    if !names.isEmpty {
      let list = names.prefix(6).joined(separator: ", ") + (names.count > 6 ? " +\(names.count - 6)" : "")
      lines.append(
        LocalizedText(
          en: "reports-to: whom do they report to? \(list)", vi: "reports-to: báo cáo cho ai? \(list)")[
            language])
    }
    guard !lines.isEmpty else { return [] }
    return [.heading(RichText(CompanyWords.unknown[language]), level: 2), .list(lines.map { RichText($0) })]
  }
}

extension CompanyQuestion {
  /// What to write into the file, and what was done without it.
  fileprivate func request(_ company: Company) -> LocalizedText {
    switch self {
    case .stage:
      LocalizedText(
        en: "stage or headcount: how many people work for the company, and is it listed?",
        vi: "stage hoặc headcount: công ty có bao nhiêu người, đã niêm yết chưa?")
    case .industry:
      LocalizedText(
        en:
          "industry: \(company.guide.industries.map(\.id.text).joined(separator: ", ")); until then none is favoured",
        vi:
          "industry: \(company.guide.industries.map(\.id.text).joined(separator: ", ")); chưa có thì tính chung mọi ngành"
      )
    case .country:
      LocalizedText(
        en:
          "country: \(company.guide.countries.joined(separator: ", ")); until then no post by law is checked",
        vi:
          "country: \(company.guide.countries.joined(separator: ", ")); chưa có thì không kiểm tra chức danh luật định"
      )
    }
  }
}
