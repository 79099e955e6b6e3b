import Roles
import SourceText

extension QuestionMaker {
  /// How a metric is worked out.
  func formulaQuestions() -> [Outline] {
    // A number in the name, as of ‘retention at day 30’, finds its formula by itself.
    let metrics = knowledge.facts.compactMap(MetricFormula.init).filter {
      ledger.isPlain($0.fact) && !$0.name[.en].contains(where: \.isNumber)
    }
    return metrics.map { metric in
      let head = QuestionHead(.formula, of: metric.fact, [metric.fact.role].compactMap { $0 })
      return Outline(head) { formulaQuestion(head, metric, among: metrics) }
    }
  }

  private func formulaQuestion(_ head: QuestionHead, _ metric: MetricFormula, among metrics: [MetricFormula])
    -> Draft
  {
    let near = metrics.filter { $0.fact.role == metric.fact.role } + metrics
    let words = contentWords(metric.option.text[.en])
    // Of other figures only those that count the same things are taken for it: another role's at least two of them.
    let wrong = distinct(near.map(\.fact.id)).compactMap { id in metrics.first { $0.fact.id == id } }
      .filter { other in
        contentWords(other.name[.en]).isDisjoint(with: contentWords(metric.name[.en]))
          && other.isRate == metric.isRate
          && contentWords(other.option.text[.en]).subtracting(MetricFormula.measures).intersection(words)
            .count
            >= (other.fact.role == metric.fact.role ? 1 : 2)
      }.map(\.option)
    return Draft(
      head,
      stem: LocalizedText(
        en: "How is this worked out? ‘\(metric.name[.en])’",
        vi: "Chỉ số này tính thế nào? ‘\(metric.name[.vi])’"),
      keys: [metric.option],
      distractors: levelled(wrong, beside: metric.option),
      content: metric.fact.text, recall: recall(of: metric.fact))
  }

  /// Which area of work a definition means.
  func areaMeaningQuestions() -> [Outline] {
    knowledge.competencies.compactMap { area in
      guard let definition = area.meaning.positive, !area.isNamed(in: definition) else { return nil }
      let head = QuestionHead(
        .definition, "area/\(area.id)", [area.accountable].compactMap { $0 }, [area.id],
        topics: ["name:\(area.id)"])
      return Outline(head) { areaMeaningQuestion(head, area, definition) }
    }
  }

  private func areaMeaningQuestion(
    _ head: QuestionHead, _ area: Competency, _ definition: LocalizedText
  ) -> Draft {
    let key = Draft.Option(text: area.name, claim: .areaName(area.id))
    let wrong = ledger.neighbours(of: area.id).prefix(3).compactMap { knowledge.competency($0) }
      .map { Draft.Option(text: $0.name, claim: .areaName($0.id)) }
    return Draft(
      head,
      stem: LocalizedText(
        en: "Which area of work is this? ‘\(definition[.en].withoutStop)’",
        vi: "Đây là mảng việc nào? ‘\(definition[.vi].withoutStop)’"),
      keys: [key], distractors: pool(wrong, beside: key), content: definition)
  }
}

/// A metric with its name and formula.
struct MetricFormula: Sendable {
  let fact: Fact
  let name: LocalizedText
  let option: Draft.Option

  /// Words of formulas that say how something is counted, not what.
  static let measures: Set = [
    "average", "time", "first", "total", "number", "period", "cost", "start", "median", "revenue", "gross",
    "yearly",
  ]

  /// Whether it is a division of two things.
  var isRate: Bool { option.text[.en].contains(" / ") }

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
