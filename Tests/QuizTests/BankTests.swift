import Foundation
import KnowledgeImage
import Roles
import SourceText
import StoredValues
import Testing

@testable import QuestionBank
@testable import Quiz

@Suite struct `The bank of questions` {
  private let bank = BankKnowledge.bank

  @Test func `has at least 3000 questions over every role and both languages, and none breaks a rule`() {
    #expect(bank.questions.count >= 3000)
    #expect(bank.ledger.knowledge.roles.count == 35)
    for role in bank.ledger.knowledge.roles {
      for language in Language.allCases {
        let count = bank.questions.count { $0.language == language && $0.roles.contains(role.id) }
        #expect(count >= 15, "\(role.id) \(language)")
      }
    }
    #expect(BankCheck(bank: bank).findings() == [])
  }

  @Test func `has every kind of question in both languages, but for literal titles`() {
    // Every title of the shipped base that its letters do not tell says the same words in both languages; cases are
    // asked where the event is not of one chief's field alone.
    for kind in QuestionKind.allCases where ![.english, .event].contains(kind) {
      for language in Language.allCases {
        #expect(bank.questions.contains { $0.kind == kind && $0.language == language }, "\(kind) \(language)")
      }
    }
  }

  @Test func `never makes a key of what is cautioned or contested, unless it says whose word it is`() throws {
    let knowledge = bank.ledger.knowledge
    for question in bank.questions {
      for case .fact(let id) in question.proof {
        let fact = try #require(knowledge.fact(id))
        #expect(fact.caution == nil, "\(question.id)")
        guard !bank.ledger.isPlain(fact) else { continue }
        let stem = question.stem.lowercased()
        #expect(
          stem.contains("original job description") || stem.contains("bản mô tả gốc"),
          "\(question.id): \(question.stem)")
      }
    }
    let production = ["S2", "S3", "S4", "S5", "S6", "S7"]
    // They may be gone on with as the job description's words, which the stem says.
    #expect(!bank.questions.contains { production.contains($0.subject) && $0.kind != .recall })
  }

  @Test func `makes a question alone as it makes it with all others`() {
    let asking = QuestionBank(asking: BankKnowledge.shipped, in: [.en])
    let made = asking.prospects.compactMap { asking.question($0) }
    let whole = Dictionary(uniqueKeysWithValues: bank.questions.map { ($0.id, $0) })
    // Only what two questions have in common is not seen one by one.
    let twins = Set(bank.withheld.filter { $0.findings.map(\.rule) == [.stemsDistinct] }.map(\.question.id))
    #expect(
      made.count > 2000
        && made.count == bank.questions.count { $0.language == .en } + twins.count { $0.hasSuffix(":en") })
    #expect(made.filter { whole[$0.id] != $0 && !twins.contains($0.id) } == [])
    #expect(made.allSatisfy { $0.head.kind == asking.prospect(exactly: $0.id)?.kind })
  }

  @Test func `tells of every question beforehand what it turns out to be`() {
    let asking = QuestionBank(asking: BankKnowledge.shipped, in: [.vi])
    for prospect in asking.prospects {
      guard let question = asking.question(prospect) else { continue }
      #expect(question.id == prospect.id && question.isOfChart == prospect.isOfChart, "\(question.id)")
      #expect(question.facts == prospect.facts || [.duty, .area].contains(question.kind), "\(question.id)")
      #expect(Set(question.competencies).isSubset(of: prospect.competencies), "\(question.id)")
    }
  }

  @Test func `offers beside a role only roles that sources tell from it`() throws {
    let ledger = bank.ledger
    for question in bank.questions where question.kind == .owner {
      let key = try #require(question.keys.first?.role)
      let others = question.distractors.compactMap(\.role)
      #expect(others.allSatisfy { ledger.areToldApart(key, $0) }, "\(question.id)")
    }
  }

  @Test func `asks for a part in the chart only what a fact bears out, and never who is informed`() throws {
    let knowledge = bank.ledger.knowledge
    let parts = bank.questions.filter { $0.kind == .relation }
    #expect(parts.count > 60)
    for question in parts {
      let area = try #require(question.competencies.first.flatMap { knowledge.competency($0) })
      let relation = try #require(question.roles.first.flatMap { area.relations[$0] })
      #expect(!relation.restsOnJudgement && relation.involvement != .informed, "\(question.id)")
      #expect((question.keys + question.distractors).count == 3, "\(question.id)")
    }
    let keys = Dictionary(grouping: parts, by: { $0.keys[0].text }).mapValues(\.count)
    #expect(Set(keys.values.map { $0 / 2 }).count <= 2)
  }

  @Test func `says of an area what it is, not what it is not, where the area is to be found`() {
    let asked = bank.questions.filter { $0.subject.hasPrefix("area/") && $0.kind == .definition }
    #expect(!asked.isEmpty)
    #expect(!asked.contains { $0.stem.contains(";") })
  }

  @Test func `asks for no line of a role whose field stands in brackets beside its letters`() {
    let lines = bank.questions.filter { $0.kind == .term && $0.subject.hasPrefix("role/") }
    #expect(lines.contains { $0.subject == "role/cpo" })
    #expect(!lines.contains { $0.stem.contains("(") })
  }

  @Test func `offers no other meaning of the letters as a wrong title`() throws {
    let knowledge = bank.ledger.knowledge
    let asked = bank.questions.filter(\.isOfLetters)
    #expect(!asked.isEmpty)
    for question in asked {
      let letters = try #require(question.roles.first.flatMap { knowledge.role($0)?.acronym })
      let meanings = knowledge.acronyms.filter { $0.letters == letters }.flatMap(\.meanings).compactMap(
        \.role)
      let wrong = question.distractors.compactMap {
        if case .roleName(let role) = $0.claim { role } else { nil }
      }
      #expect(Set(wrong).isDisjoint(with: meanings), "\(question.id)")
    }
  }

  @Test(arguments: Language.allCases)
  func `asks word for word the same where its questions lie ready in an image`(language: Language) throws {
    let tables = preparedQuestions(of: BankKnowledge.shipped)
    let image = try #require(
      KnowledgeImage.bytes(of: BankKnowledge.shipped, madeOf: Digest(), tables: tables))
    let known = try KnowledgeImage(ImageBytes(image), madeOf: Digest()).knowledge
    let (ready, made) = (
      QuestionBank(asking: known, in: [language]), QuestionBank(asking: BankKnowledge.shipped, in: [language])
    )
    #expect(ready.prospects == made.prospects)
    for prospect in made.prospects {
      let question = made.question(prospect)
      #expect(ready.question(prospect) == question, "\(prospect.id)")
      #expect(ready.hasQuestion(prospect) == (question != nil), "\(prospect.id)")
    }
  }

  @Test func `keeps every id when files are reordered`() throws {
    var texts = BankKnowledge.files
    let roles = try #require(texts["knowledge.yaml"])
    texts["knowledge.yaml"] = roles.replacingOccurrences(
      of: "[cpo, ceo, cto, cfo,", with: "[cfo, cto, ceo, cpo,")
    #expect(texts["knowledge.yaml"] != roles)
    let reordered = QuestionBank(BankKnowledge.load(texts))
    let before = Dictionary(uniqueKeysWithValues: bank.questions.map { ($0.id, $0.fingerprint) })
    let after = Dictionary(uniqueKeysWithValues: reordered.questions.map { ($0.id, $0.fingerprint) })
    let kept = after.keys.filter { before[$0] != nil }
    #expect(kept.count * 100 >= before.count * 98)
    #expect(kept.filter { before[$0] != after[$0] } == [])
  }

  @Test func `keeps a question whose fact was only respelled, and withdraws one whose fact was edited`() {
    let file = "roles/cto.yaml"
    let respelled = QuestionBank(
      BankKnowledge.edited(
        file, "CTO tracks and pays down technical debt.", "CTO tracks, and pays down, technical debt."))
    #expect(respelled.questions.count > 3000)
    #expect(changed(respelled) == [])
    let edited = QuestionBank(
      BankKnowledge.edited(
        file, "CTO tracks and pays down technical debt.", "CTO measures and pays down technical debt."))
    let subjects = Set(changed(edited).map { $0.split(separator: ":").map(String.init)[1] })
    #expect(subjects.contains("CTO-30"))
    #expect(subjects.allSatisfy { $0.contains("CTO-30") || $0.contains("cto/") || $0.contains("/cto") })
    #expect(
      edited.question("recall:CTO-13:en")?.fingerprint == bank.question("recall:CTO-13:en")?.fingerprint)
  }

  private func changed(_ other: QuestionBank) -> [String] {
    other.questions.filter { question in
      bank.question(exactly: question.id).map { $0.fingerprint != question.fingerprint } ?? false
    }.map(\.id)
  }

  @Test func `shows two wrong answers, the same for the same attempt and others for another`() throws {
    let question = try #require(bank.question("accountable:market-analysis:en"))
    #expect(question.choices(attempt: 3) == question.choices(attempt: 3))
    #expect(Set((0..<9).map { Set(question.choices(attempt: $0).options.map(\.text)) }).count > 1)
    #expect(question.choices(attempt: 0).options.count == 3)
    #expect(question.choices(attempt: 0).key.text == "CPO")
  }

  @Test func `asks the same in both languages`() throws {
    let en = try #require(bank.question("accountable:roadmap-prioritisation:en"))
    let vi = try #require(bank.question("accountable:roadmap-prioritisation:vi"))
    #expect(
      en.stem
        == "By the makers’ RACI chart (sources differ: D3), who is accountable for ‘Roadmap and prioritisation’?"
    )
    #expect(
      vi.stem
        == "Theo bảng RACI của nhóm biên soạn (các nguồn còn khác nhau: D3), ai chịu trách nhiệm chính về mảng ‘Lộ trình và xếp ưu tiên’?"
    )
    #expect(en.choices(attempt: 1).options.map(\.text) == vi.choices(attempt: 1).options.map(\.text))
  }

  @Test func `asks for the four positions that the seed article names`() throws {
    let question = try #require(bank.question("list:S28/series:vi"))
    #expect(question.stem == "Bản mô tả gốc nêu 4 ý nào? ‘CPO giám sát ____’")
    #expect(
      question.keys.map(\.text) == [
        "Giám đốc Quản lý Sản phẩm", "Giám đốc UX", "Trưởng phòng Phân tích Sản phẩm",
        "Giám đốc Marketing Sản phẩm",
      ])
  }
}
