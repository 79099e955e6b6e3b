import Commands
import Documents
import Roles
import SourceText

extension PersonPage {
  /// The next three things that close most, each with the duties they concern.
  var steps: [Block] {
    let steps = gap.steps
    guard !steps.isEmpty else { return [] }
    return [.heading(RichText(Sentence.nextSteps[language]), level: 2)]
      + steps.enumerated().flatMap { index, need -> [Block] in
        let duties = gap.duties(in: need).prefix(2)
        let gain = need.gain * 1000 / max(gap.fit.whole, 1)
        let line =
          RichText("\(index + 1). \(need.competency.name[language]): ", .strong)
          + RichText(Sentence.step(need, tenths: gain)[language])
        return [
          .paragraph(line),
          .entries(
            duties.map { duty in
              Entry(RichText(duty.text[language]), trailing: gap.knowledge.reference(to: duty, in: language))
            }),
        ]
      }.filter { $0 != .entries([]) }
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
