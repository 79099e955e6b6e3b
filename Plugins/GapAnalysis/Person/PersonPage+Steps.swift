import Commands
import Documents
import Roles
import SourceText

extension PersonPage {
  /// The next things to do, each with what the needed level looks like and how it is proved.
  var steps: [Block] {
    let steps = gap.steps
    guard !steps.isEmpty else { return [] }
    return [.heading(RichText(Sentence.nextSteps[language]), level: 2)]
      + steps.enumerated().flatMap { index, need -> [Block] in
        let gain = need.gain * 1000 / max(gap.fit.whole, 1)
        let line =
          RichText("\(index + 1). \(need.competency.name[language]): ", .strong)
          + RichText(Sentence.step(need, tenths: gain)[language])
        return [.paragraph(line), .entries(proofs(of: need))]
      }.filter { $0 != .entries([]) }
  }

  private func proofs(of need: Need) -> [Entry] {
    let level = need.relation.level
    var entries: [Entry] = []
    if need.competency.meaning.levels.indices.contains(level - 1) {
      entries.append(
        Entry(
          label: RichText(Sentence.level(level)[language]),
          RichText(need.competency.meaning.levels[level - 1][language])))
    }
    if let question = gap.interviewQuestion(on: need.competency.id) {
      entries.append(
        Entry(
          label: RichText(Sentence.prove[language]), RichText(question.text[language]),
          trailing: gap.knowledge.reference(to: question, in: language)))
    } else {
      entries += gap.duties(in: need).prefix(1).map { gap.knowledge.entry($0, in: language) }
    }
    return entries
  }

  /// The unknown areas whose answers would narrow the range most.
  var questions: [Block] {
    let questions = gap.questions
    guard !questions.isEmpty else { return [] }
    let entries = questions.map { need in
      let levels = [max(1, need.relation.level - 2), need.relation.level]
      return Entry(
        label: RichText(need.competency.name[language], .strong),
        RichText(Sentence.levels(of: need.competency, levels)[language]))
    }
    return [.heading(RichText(Sentence.narrowing[language]), level: 2), .entries(entries)]
  }

  /// Years and degrees, each against the profile.
  var conditions: [Block] {
    guard !gap.conditions.isEmpty else { return [] }
    return [
      .heading(RichText(Sentence.beside[language]), level: 2),
      .entries(
        gap.conditions.map { condition in
          let found = condition.found.map { " → \($0[language])" } ?? ""
          return Entry(
            label: RichText(condition.status.word[language], condition.status == .short ? .notice : .plain),
            RichText(condition.fact.text[language]) + RichText(found, .strong),
            trailing: gap.knowledge.reference(to: condition.fact, in: language))
        }),
    ]
  }
}

extension Need.Status {
  var title: LocalizedText {
    switch self {
    case .met: LocalizedText(en: "Met", vi: "Đạt")
    case .short: LocalizedText(en: "Short", vi: "Còn thiếu")
    case .unclear: LocalizedText(en: "Cannot tell", vi: "Chưa rõ")
    }
  }

  var word: LocalizedText {
    switch self {
    case .met: LocalizedText(en: "met", vi: "đạt")
    case .short: LocalizedText(en: "short", vi: "thiếu")
    case .unclear: LocalizedText(en: "cannot tell", vi: "chưa rõ")
    }
  }
}
