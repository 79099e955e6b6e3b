import Naming
import QuestionReading
import Roles
import SourceText
import TextSearch

extension QuestionAnswering {
  /// Pay, persons, rankings, the weather: nothing here can be the answer.
  func outsideReply(_ question: Question) -> QuestionReply {
    unknown(question, question.subject.map(outsideSentence) ?? nothingKnown)
  }

  func unknownTitleReply(_ question: Question) -> QuestionReply {
    let name = question.unknownTitles.joined(separator: ", ")
    var reply = unknown(
      question,
      LocalizedText(
        en: "This knowledge base has no role called ‘\(name)’.",
        vi: "Kho tri thức này không có vai trò nào tên ‘\(name)’."))
    // Letters may be mistyped; whoever writes a title out means it.
    let letters = question.unknownTitles.filter { !$0.contains(" ") }
    let near = letters.flatMap { title in
      nearestNames(
        to: title, among: knowledge.roles.flatMap { [$0.acronym, $0.id.text] + $0.names.map(\.text) },
        limit: 2)
    }
    let meant = unique(
      near.flatMap { knowledge.references(to: $0) }.compactMap { reference in
        if case .role(let id) = reference { id } else { nil }
      })
    if let id = meant.first, let role = knowledge.role(id) {
      let name = LocalizedText(en: role.name(in: .en), vi: role.name(in: .vi))
      reply.sentence = LocalizedText(
        en: "\(reply.sentence[.en]) Did you mean \(role.acronym) (\(name[.en]))?",
        vi: "\(reply.sentence[.vi]) Có phải bạn muốn hỏi \(role.acronym) (\(name[.vi]))?")
      reply.suggestions = meant.map { question.intent.question(about: $0, in: knowledge) }
    }
    return reply
  }

  func strangeNameReply(_ question: Question, _ name: String) -> QuestionReply {
    unknown(
      question,
      LocalizedText(
        en: "This knowledge base knows nothing of ‘\(name)’.",
        vi: "Kho tri thức này không biết gì về ‘\(name)’."))
  }

  func unknownReply(_ question: Question, near ranking: [RankedFact]) -> QuestionReply {
    var reply = unknown(question, missing(from: question, ranking))
    let isEmptyHanded = question.intent.isAboutRole && question.roles.isEmpty && question.contentWords.isEmpty
    if isEmptyHanded { reply.sentence = noRoleNamed }
    let areas = ranking.prefix(3).compactMap { $0.fact.competencies.first }.compactMap(knowledge.competency)
    let near = areas.map(\.name).map {
      LocalizedText(en: "find \($0[.en])", vi: "find \($0[.vi])")
    }
    reply.suggestions = unique(near + reply.suggestions)
    return reply
  }

  /// What is said where nothing answers: the words that no fact holds, where there are such.
  private func missing(from question: Question, _ ranking: [RankedFact]) -> LocalizedText {
    let places = evidence.places(notHeldBy: ranking.prefix(5).map(\.fact), of: question)
    guard !question.roles.isEmpty || !question.competencies.isEmpty, !places.isEmpty else {
      return nothingKnown
    }
    let words = question.annotated.words
    var phrases: [[String]] = []
    for place in places {
      let isNext = place > 0 && places.contains(place - 1)
      if isNext, !phrases.isEmpty {
        phrases[phrases.count - 1].append(words[place].typed)
      } else {
        phrases.append([words[place].typed])
      }
    }
    let quoted = phrases.prefix(3).map { "‘\($0.joined(separator: " "))’" }.joined(separator: ", ")
    return LocalizedText(
      en: "This knowledge base does not hold the answer: nothing here speaks of \(quoted).",
      vi: "Kho tri thức này không có câu trả lời: không dữ kiện nào nói đến \(quoted).")
  }

  /// A name that stands for several roles.
  func ambiguousReply(_ question: Question, _ name: NameMention) -> QuestionReply {
    var reply = unknown(question, LocalizedText(verbatim: ""))
    reply.outcome = .ambiguous
    reply.alternatives = meanings(of: name)
    let list = { (language: Language) in
      reply.alternatives.map { $0.name[language] }.joined(separator: ", ")
    }
    reply.sentence = LocalizedText(
      en: "‘\(name.text)’ may mean: \(list(.en)). Which one do you mean?",
      vi: "‘\(name.text)’ có thể là: \(list(.vi)). Bạn muốn hỏi vai trò nào?")
    reply.facts = factsAbout(name).map(RankedFact.init)
    reply.suggestions = name.roles.map { question.intent.question(about: $0, in: knowledge) }
    return reply
  }

  private func meanings(of name: NameMention) -> [QuestionReply.Alternative] {
    let acronym = name.title.letters.flatMap { letters in knowledge.acronyms.first { $0.letters == letters } }
    guard let acronym else { return name.roles.map { alternative($0, nil, to: name) } }
    return acronym.meanings.compactMap { meaning in
      meaning.role == nil && meaning.name == nil ? nil : alternative(meaning.role, meaning.name, to: name)
    }
  }

  /// Facts that say that the name has several meanings.
  private func factsAbout(_ name: NameMention) -> [Fact] {
    let shared = knowledge.facts.filter { fact in
      fact.role == nil && !Set(fact.about).isDisjoint(with: name.roles)
    }
    guard shared.isEmpty else { return shared }
    let words = wordKeys(name.text).joined(separator: " ")
    return knowledge.facts.filter { fact in
      [.name, .misconception].contains(fact.kind) && fact.role.map(name.roles.contains) == true
        && [fact.text.en, fact.text.vi].contains {
          wordKeys($0 ?? "").joined(separator: " ").contains(words)
        }
    }
  }

  private func unknown(_ question: Question, _ sentence: LocalizedText) -> QuestionReply {
    var reply = QuestionReply(
      question: question, outcome: .unknown, roles: question.roles, competencies: question.competencies,
      sentence: sentence)
    let roles = question.roles.isEmpty ? knowledge.roles.prefix(1).map(\.id) : question.roles
    reply.suggestions = roles.prefix(1).flatMap { role in
      [Intent.requirements, .metrics, .duties].map { $0.question(about: role, in: knowledge) }
    }
    return reply
  }
}

private let nothingKnown = LocalizedText(
  en: "This knowledge base does not hold the answer.", vi: "Kho tri thức này không có câu trả lời.")

private let noRoleNamed = LocalizedText(
  en: "Which role do you mean? The question names none.", vi: "Bạn hỏi về vai trò nào? Câu hỏi chưa nêu.")

/// What is said about a subject that lies outside.
private func outsideSentence(_ subject: OutsideSubject) -> LocalizedText {
  switch subject {
  case .pay:
    LocalizedText(
      en: "This knowledge base holds no figures on pay.", vi: "Kho tri thức này không có số liệu về lương.")
  case .person:
    LocalizedText(
      en: "This knowledge base describes roles; it holds no persons and no companies’ appointments.",
      vi: "Kho tri thức này mô tả vai trò; không có thông tin về cá nhân hay nhân sự của công ty cụ thể.")
  case .ranking:
    LocalizedText(
      en: "This knowledge base describes roles; it does not rank people.",
      vi: "Kho tri thức này mô tả vai trò; không xếp hạng người.")
  case .other:
    LocalizedText(
      en: "This knowledge base is about executive roles and holds nothing on this.",
      vi: "Kho tri thức này nói về các vai trò điều hành, không có thông tin về việc này.")
  }
}
