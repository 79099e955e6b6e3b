import Answering
import Commands
import Documents
import Naming
import QuestionReading
import Roles
import SourceText
import TextSearch

extension KnowledgeBase {
  /// How a question was read, and what put each fact in its place.
  func explanation(of reply: QuestionReply, in language: Language) -> [Block] {
    let title = LocalizedText(en: "How the question was read", vi: "Câu hỏi được hiểu thế nào")
    let order = LocalizedText(en: "Why the facts stand so", vi: "Vì sao các dữ kiện xếp như vậy")
    let ranking = reply.ranking.map { ranked in
      let parts = ranked.reasons.map { "\($0.key.name[language]) \(shortNumber($0.value))" }
      return Entry(
        label: RichText(ranked.fact.id.text, .quiet), RichText(parts.joined(separator: " + ")),
        trailing: RichText("= \(shortNumber(ranked.score))", .strong))
    }
    let reading: [Block] = [
      .heading(RichText(title[language]), level: 2), .entries(reading(of: reply.question, language)),
      .entries(reply.readings.map { entry(of: $0, language) }),
    ]
    return ranking.isEmpty
      ? reading : reading + [.heading(RichText(order[language]), level: 2), .entries(ranking)]
  }

  /// One reading that was tried, with the points that put it in its place.
  private func entry(of trial: Trial, _ language: Language) -> Entry {
    let parts = trial.reasons.map { "\($0.key.name[language]) \(shortNumber($0.value))" }
    let silent = LocalizedText(en: ", unanswered", vi: ", không có câu trả lời")
    let rule = trial.question.rule.map { " (\($0))" } ?? ""
    return Entry(
      label: RichText(trial.question.intent.title[language] + rule, .quiet),
      RichText(parts.joined(separator: " + ") + (trial.isAnswered ? "" : silent[language])),
      trailing: RichText("= \(shortNumber(trial.score))", .strong))
  }

  private func reading(of question: Question, _ language: Language) -> [Entry] {
    let names = question.annotated.names.map { name in
      "‘\(name.text)’ = " + (name.roles.isEmpty ? "?" : name.roles.map(\.text).joined(separator: ", "))
    }
    let areas = question.competencies.compactMap(competency).map { "\($0.name[language]) (\($0.id))" }
    let words = question.contentWords.map(\.key).joined(separator: " ")
    let corrections = question.corrections.map { "‘\($0.from)’ → ‘\($0.to)’" }
    let followUp = LocalizedText(en: ", going on from the question before", vi: ", tiếp câu hỏi trước")
    let rows: [(LocalizedText, String)] = [
      (
        LocalizedText(en: "Asks", vi: "Hỏi"),
        question.intent.title[language] + (question.isFollowUp ? followUp[language] : "")
      ),
      (LocalizedText(en: "Rule", vi: "Quy tắc"), question.rule ?? "–"),
      (LocalizedText(en: "Roles", vi: "Vai trò"), question.roles.map(\.text).joined(separator: ", ")),
      (LocalizedText(en: "Names", vi: "Tên gọi"), names.joined(separator: ", ")),
      (LocalizedText(en: "Areas of work", vi: "Mảng công việc"), areas.joined(separator: ", ")),
      (LocalizedText(en: "Words sought", vi: "Từ cần tìm"), words),
      (LocalizedText(en: "Read as", vi: "Hiểu là"), corrections.joined(separator: ", ")),
    ]
    return rows.filter { !$0.1.isEmpty }.map { Entry(label: RichText($0.0[language]), RichText($0.1)) }
  }

  /// The same for programs.
  func explanationData(of reply: QuestionReply) -> JSONValue {
    let question = reply.question
    return .object([
      "rule": JSONValue(question.rule), "words": JSONValue(question.contentWords.map(\.key)),
      "isFollowUp": .bool(question.isFollowUp), "sought": .string(question.sought),
      "names": .array(
        question.annotated.names.map { name in
          .object(["text": .string(name.text), "roles": JSONValue(name.roles.map(\.text))])
        }),
      "readings": .array(
        reply.readings.map { trial in
          .object([
            "intent": .string(trial.question.intent.rawValue), "rule": JSONValue(trial.question.rule),
            "answered": .bool(trial.isAnswered), "score": .number(trial.score.rounded(toPlaces: 1000)),
            "points": .object(
              Dictionary(
                uniqueKeysWithValues: trial.reasons.map {
                  ($0.key.rawValue, .number($0.value.rounded(toPlaces: 1000)))
                })),
          ])
        }),
      "ranking": .array(
        reply.ranking.map { ranked in
          .object([
            "id": .string(ranked.fact.id.text), "score": .number(ranked.score.rounded(toPlaces: 1000)),
            "points": .object(
              Dictionary(
                uniqueKeysWithValues: ranked.reasons.map {
                  ($0.key.rawValue, .number($0.value.rounded(toPlaces: 1000)))
                })),
          ])
        }),
    ])
  }
}

extension Trial {
  fileprivate var reasons: [(key: Reason, value: Double)] {
    Reason.allCases.compactMap { reason in points[reason].map { (reason, $0) } }
  }
}

extension Trial.Reason {
  fileprivate var name: LocalizedText {
    switch self {
    case .words: LocalizedText(en: "words explained", vi: "số từ hiểu được")
    case .kind: LocalizedText(en: "kind of fact", vi: "loại dữ kiện")
    case .polarity: LocalizedText(en: "negation", vi: "phủ định")
    case .order: LocalizedText(en: "wider rule", vi: "quy tắc rộng")
    case .noRule: LocalizedText(en: "no rule", vi: "không có quy tắc")
    }
  }
}

extension RankedFact {
  fileprivate var reasons: [(key: Reason, value: Double)] {
    Reason.allCases.compactMap { reason in points[reason].map { (reason, $0) } }
  }
}

extension RankedFact.Reason {
  fileprivate var name: LocalizedText {
    switch self {
    case .kind: LocalizedText(en: "kind", vi: "loại")
    case .area: LocalizedText(en: "area", vi: "mảng")
    case .words: LocalizedText(en: "words", vi: "từ")
    case .sought: LocalizedText(en: "usual words", vi: "từ thường gặp")
    case .role: LocalizedText(en: "role", vi: "vai trò")
    case .importance: LocalizedText(en: "importance", vi: "tầm quan trọng")
    case .otherRole: LocalizedText(en: "other role", vi: "vai trò kia")
    case .value: LocalizedText(en: "value", vi: "giá trị")
    case .named: LocalizedText(en: "named", vi: "được nêu")
    case .caution: LocalizedText(en: "caution", vi: "dè dặt")
    }
  }
}

/// A number with two decimals at most.
private func shortNumber(_ value: Double) -> String {
  let rounded = value.rounded(toPlaces: 100)
  return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
}
