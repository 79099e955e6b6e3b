import Commands
import Documents
import Roles
import SourceText

/// What a board should know first, each a sentence, the weightiest first.
struct KeyPoints {
  let report: SensibleReport
  private var plan: HoldingPlan { report.plan }

  /// The sentences in a language.
  func sentences(_ language: Language) -> [String] {
    ([changes, ownership, missing, law, load, dependence, idle, posts, lines].compactMap(\.self) + [notNeeded])
      .map { $0[language] }
  }

  private func names(_ areas: [Competency], _ language: Language, most: Int = 4) -> String {
    let shown = areas.prefix(most).map { $0.name[language] }.joined(separator: ", ")
    guard areas.count > most else { return shown }
    return shown
      + LocalizedText(en: " and \(areas.count - most) more", vi: " và \(areas.count - most) mảng khác")[
        language]
  }

  private var changes: LocalizedText? {
    if !report.lost.isEmpty {
      return LocalizedText(
        en: "This change takes the owner from: \(names(report.lost, .en, most: 6)).",
        vi: "Thay đổi này làm mất chủ của: \(names(report.lost, .vi, most: 6)).")
    }
    guard !report.won.isEmpty else { return nil }
    return LocalizedText(
      en: "This change gives an owner to: \(names(report.won, .en, most: 6)).",
      vi: "Thay đổi này đem lại chủ cho: \(names(report.won, .vi, most: 6)).")
  }

  private var ownership: LocalizedText {
    let all = report.owned.count + report.stoodIn.count + report.missing.count
    let (owned, stoodIn, missing) = (report.owned.count, report.stoodIn.count, report.missing.count)
    let en = [
      "\(owned) have one", stoodIn > 0 ? "\(stoodIn) can be looked after by people you have" : nil,
      missing > 0 ? "\(missing) \(missing == 1 ? "has" : "have") nobody" : nil,
    ].compactMap(\.self).joined(separator: ", ")
    let vi = [
      "\(owned) mảng đã có", stoodIn > 0 ? "\(stoodIn) mảng người trong đội kiêm được" : nil,
      missing > 0 ? "\(missing) mảng chưa có ai" : nil,
    ].compactMap(\.self).joined(separator: ", ")
    return LocalizedText(
      en: "At this stage \(all) areas must have an owner: \(en).",
      vi: "Ở giai đoạn này, \(all) mảng phải có người chịu trách nhiệm: \(vi).")
  }

  private var missing: LocalizedText? {
    guard !report.missing.isEmpty else { return nil }
    let areas = report.missing.map(\.competency)
    let helped = report.missing.count { $0.word == "outside" }
    let en =
      helped == 0
      ? ""
      : helped == areas.count
        ? " Help from outside is enough." : " Help from outside is enough for \(helped)."
    let vi =
      helped == 0
      ? "" : helped == areas.count ? " Thuê ngoài là đủ." : " Thuê ngoài là đủ cho \(helped) mảng."
    return LocalizedText(
      en: "Nobody holds: \(names(areas, .en)).\(en)", vi: "Chưa ai nắm: \(names(areas, .vi)).\(vi)")
  }

  private var law: LocalizedText? {
    guard let country = report.company.country, !report.posts.isEmpty else { return nil }
    let broken = report.posts.filter(\.isBroken)
    guard !broken.isEmpty else {
      let held = report.posts.count { $0.holder != nil }
      let open = report.posts.count - held
      return LocalizedText(
        en:
          "Posts by law (\(country)): none is missing for certain\(open > 0 ? "; \(open) \(open == 1 ? "depends" : "depend") on the case" : "").",
        vi:
          "Chức danh luật định (\(country)): chưa thấy thiếu chắc chắn\(open > 0 ? "; \(open) chức danh tùy trường hợp" : "")."
      )
    }
    return LocalizedText(
      en: "To settle first, posts by law (\(country)): \(list(broken, .en)).",
      vi: "Cần xử lý trước, chức danh luật định (\(country)): \(list(broken, .vi)).")
  }

  private func list(_ posts: [PostCheck], _ language: Language) -> String {
    posts.map { check in
      let name = check.post.name[language]
      if case .missing = check.state {
        return LocalizedText(en: "\(name) (missing)", vi: "\(name) (thiếu)")[language]
      }
      return LocalizedText(en: "\(name) (may not be held so)", vi: "\(name) (không được kiêm như vậy)")[
        language]
    }.joined(separator: "; ")
  }

  private var load: LocalizedText? {
    let team = report.team
    let over = report.overloaded
    if !over.isEmpty {
      let texts = over.map { "\(team.people[$0].name) (\(plan.load(of: $0)) / \(plan.limit(of: $0)))" }
      return LocalizedText(
        en: "Too much for one person: \(texts.joined(separator: ", ")) areas.",
        vi: "Quá tải: \(texts.joined(separator: ", ")) mảng.")
    }
    guard let most = team.people.indices.max(by: { plan.load(of: $0) < plan.load(of: $1) }),
      plan.load(of: most) > 0
    else { return nil }
    let (name, load, limit) = (team.people[most].name, plan.load(of: most), plan.limit(of: most))
    return LocalizedText(
      en:
        "Nobody has too much, stand-ins counted; most rests on \(name): \(load) areas of the \(limit) one can answer for.",
      vi:
        "Không ai quá tải, kể cả phần kiêm; \(name) gánh nhiều nhất: \(load) trên \(limit) mảng một người lo được."
    )
  }

  private var dependence: LocalizedText? {
    guard report.team.people.count > 1 else { return nil }
    let most = report.dependent.indices.max { report.dependent[$0].count < report.dependent[$1].count }
    guard let most, !report.dependent[most].isEmpty else { return nil }
    let (name, count) = (report.team.people[most].name, report.dependent[most].count)
    return LocalizedText(
      en:
        "Hardest to replace is \(name): without this person \(count) such \(count == 1 ? "area" : "areas") would have nobody.",
      vi: "Khó thay nhất là \(name): vắng người này thì \(count) mảng như vậy không còn ai nắm.")
  }

  private var posts: LocalizedText? {
    let posts = plan.newPosts
    guard !posts.isEmpty else { return noPost }
    func list(_ language: Language) -> String {
      let page = SensiblePage(report: report, language: language, isWhole: false, closing: nil)
      return posts.map { page.title(of: $0.role) }.joined(separator: ", ")
    }
    return LocalizedText(en: "Worth adding now: \(list(.en)).", vi: "Nên thêm lúc này: \(list(.vi)).")
  }

  private var noPost: LocalizedText {
    guard !report.missing.isEmpty else {
      return LocalizedText(en: "No new post is needed now.", vi: "Lúc này chưa cần chức danh mới.")
    }
    let isHelped = report.missing.contains { $0.word == "outside" }
    return LocalizedText(
      en: """
        No new post is needed now: name owners among the people you have\(isHelped ? " or engage help" : "").
        """,
      vi: """
        Lúc này chưa cần chức danh mới: hãy chỉ định chủ trong số người đang có\(isHelped ? " hoặc thuê ngoài" : "").
        """)
  }

  /// Executives who own nothing that must be owned, where there are several.
  private var idle: LocalizedText? {
    let chiefs = report.team.people.indices.filter {
      report.team.people[$0].standing == .chief && !report.team.people[$0].isBoardOnly
    }
    let idle = chiefs.filter { plan.load(of: $0) == 0 }.map { report.team.people[$0].name }
    guard idle.count > 2 else { return nil }
    let list = idle.prefix(4).joined(separator: ", ") + (idle.count > 4 ? " +\(idle.count - 4)" : "")
    return LocalizedText(
      en:
        "\(idle.count) of \(chiefs.count) executives own none of these areas and only take part in them: \(list).",
      vi: "\(idle.count) trên \(chiefs.count) lãnh đạo không làm chủ mảng nào, chỉ tham gia: \(list).")
  }

  private var lines: LocalizedText? {
    let count = plan.lineNotes.count
    guard count > 0 else { return nil }
    return LocalizedText(
      en: "Reporting lines and levels: \(count) \(count == 1 ? "point" : "points") to look at.",
      vi: "Tuyến báo cáo và cấp bậc: có \(count) điểm cần xem lại.")
  }

  private var notNeeded: LocalizedText {
    let light = plan.holdings(.standIn).count
    let count = plan.holdings(.notYet) { !$0.competency.isPersonal }.count
    return LocalizedText(
      en:
        "For \(light) more areas a stand-in is enough\(looseText(.en)); \(count) are not needed yet and not listed.",
      vi: "Thêm \(light) mảng chỉ cần người kiêm\(looseText(.vi)); \(count) mảng chưa cần đến nên không nêu.")
  }

  private func looseText(_ language: Language) -> String {
    let loose = report.loose.count
    guard loose > 0 else { return LocalizedText(en: ", and all have one", vi: ", và đều đã có")[language] }
    return LocalizedText(
      en: ", and \(loose) \(loose == 1 ? "has" : "have") none in the team",
      vi: ", trong đó \(loose) mảng chưa có ai trong đội")[language]
  }
}
