import Roles
import SourceText

extension QuestionMaker {
  /// How a metric is worked out, and what an area of work is.
  func formulaQuestions() -> [Draft] {
    let metrics = knowledge.facts.compactMap(Formula.init).filter { ledger.isPlain($0.fact) }
    return metrics.map { metric in
      let key = metric.option
      let near = metrics.filter { $0.fact.role == metric.fact.role } + metrics
      let wrong = distinct(near.map(\.fact.id)).compactMap { id in metrics.first { $0.fact.id == id } }
        .filter { contentWords($0.name[.en]).isDisjoint(with: contentWords(metric.name[.en])) }
      return Draft(
        kind: .formula, subject: metric.fact.id.text, roles: [metric.fact.role].compactMap { $0 },
        competencies: metric.fact.competencies, factKind: .metric, topics: ["fact:\(metric.fact.id)"],
        stem: LocalizedText(
          en: "How is this worked out? ‘\(metric.name[.en])’",
          vi: "Chỉ số này tính thế nào? ‘\(metric.name[.vi])’"),
        keys: [key], distractors: levelled(wrong.map(\.option), beside: key), content: metric.fact.text,
        recall: recalls[metric.fact.id])
    }
  }

  /// Which area of work a definition means.
  func areaMeaningQuestions() -> [Draft] {
    knowledge.competencies.compactMap { area in
      guard let definition = area.meaning.definition else { return nil }
      let key = Draft.Option(text: area.name, claim: .areaName(area.id))
      let near =
        [area.meaning.confusedWith].compactMap { $0 }
        + knowledge.competencies.filter { $0.group == area.group }.map(\.id)
        + knowledge.competencies.map(\.id)
      let wrong = distinct(near).filter { $0 != area.id }.compactMap { knowledge.competency($0) }
        .map { Draft.Option(text: $0.name, claim: .areaName($0.id)) }
      return Draft(
        kind: .definition, subject: "area/\(area.id)", roles: [area.accountable].compactMap { $0 },
        competencies: [area.id], topics: ["name:\(area.id)"],
        stem: LocalizedText(
          en: "Which area of work is this? ‘\(definition[.en].withoutStop)’",
          vi: "Đây là mảng việc nào? ‘\(definition[.vi].withoutStop)’"),
        keys: [key], distractors: pool(wrong, beside: key), content: definition)
    }
  }
}

/// A metric with its name and formula.
private struct Formula {
  let fact: Fact
  let name: LocalizedText
  let option: Draft.Option

  init?(_ fact: Fact) {
    guard let formula = fact.metric?.formula,
      let en = fact.text[.en].range(of: " is ").map({ String(fact.text[.en][..<$0.lowerBound]) }),
      let vi = fact.text[.vi].range(of: " là ").map({ String(fact.text[.vi][..<$0.lowerBound]) })
    else { return nil }
    self.fact = fact
    name = LocalizedText(en: en, vi: vi)
    option = Draft.Option(text: formula, claim: .formula(fact.id))
  }
}
