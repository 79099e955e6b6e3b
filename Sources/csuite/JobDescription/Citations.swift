import Commands
import Documents
import Roles
import SourceText

/// The sources that a document cites, numbered as they come.
struct Citations {
  private(set) var sources: [Source.ID] = []
  private(set) var marks: Set<Mark> = []

  /// What a fact may carry in the place of a source, or beside one; each is explained once, under the facts.
  enum Mark: CaseIterable {
    case seed
    case generalKnowledge
    case ownJudgement
    case opposing
    case weakSources
    case quotedLaw
    case disagreement
  }

  /// The number of a source; a new one gets the next.
  mutating func number(of source: Source.ID) -> Int {
    if let index = sources.firstIndex(of: source) { return index + 1 }
    sources.append(source)
    return sources.count
  }

  /// What stands behind a fact, as it is written after the sentence: ` [3] [7] (seed III.2)`.
  mutating func references(of fact: Fact, in knowledge: KnowledgeBase, _ language: Language) -> RichText {
    var text = fact.evidence.map { reference($0, language) }.joined()
    if let caution = fact.caution {
      text += note(caution == .quotedLaw ? .quotedLaw : .weakSources, language)
    }
    for disagreement in knowledge.disagreements(touching: fact.id) {
      marks.insert(.disagreement)
      text += RichText(" ⚑\(disagreement.id)", .notice)
    }
    return text + RichText(" \(fact.id)", .quiet) + knowledge.mark(of: knowledge.origin(of: fact.id))
  }

  private mutating func reference(_ evidence: Evidence, _ language: Language) -> RichText {
    switch evidence.basis {
    case .source(let id): return link(to: id)
    case .opposing(let id): return link(to: id) + note(.opposing, language)
    case .seed(let section):
      marks.insert(.seed)
      return RichText(" (\(Mark.seed.label[language]) \(section))", .quiet)
    case .generalKnowledge: return note(.generalKnowledge, language)
    case .ownJudgement: return note(.ownJudgement, language)
    }
  }

  private mutating func link(to source: Source.ID) -> RichText {
    let number = number(of: source)
    return RichText(" ") + RichText("[\(number)]", .quiet, target: .item(number))
  }

  private mutating func note(_ mark: Mark, _ language: Language) -> RichText {
    marks.insert(mark)
    return RichText(" (\(mark.label[language]))", .quiet)
  }
}

extension Citations.Mark {
  /// The mark as it stands behind a sentence.
  var label: LocalizedText {
    switch self {
    case .seed: LocalizedText(en: "original", vi: "bản mô tả gốc")
    case .generalKnowledge: LocalizedText(en: "general knowledge", vi: "kiến thức chung")
    case .ownJudgement: LocalizedText(en: "own judgement", vi: "nhận định riêng")
    case .opposing: LocalizedText(en: "says otherwise", vi: "nói ngược lại")
    case .weakSources: LocalizedText(en: "weak sources", vi: "nguồn yếu")
    case .quotedLaw: LocalizedText(en: "law as quoted", vi: "luật được trích")
    case .disagreement: LocalizedText(en: "⚑", vi: "⚑")
    }
  }

  /// What the mark means, as a sentence.
  var meaning: LocalizedText {
    switch self {
    case .seed:
      LocalizedText(
        en: "From the Vietnamese article that this knowledge base began with, and its section.",
        vi: "Lấy từ bài viết tiếng Việt mà kho tri thức này bắt đầu, kèm mục trong bài.")
    case .generalKnowledge:
      LocalizedText(
        en: "Known in the trade; no source is cited for it.",
        vi: "Người trong nghề đều biết; không dẫn nguồn.")
    case .ownJudgement:
      LocalizedText(
        en: "An assessment by the makers of the knowledge base.",
        vi: "Đánh giá của những người làm kho tri thức.")
    case .opposing:
      LocalizedText(
        en: "This source holds the opposite of what the sentence says.",
        vi: "Nguồn này nói ngược lại nội dung của câu.")
    case .weakSources:
      LocalizedText(
        en: "Only aggregators are cited: they show wording in use and have no authority.",
        vi: "Chỉ dẫn được trang tổng hợp: cho thấy cách dùng từ, không phải căn cứ.")
    case .quotedLaw:
      LocalizedText(
        en: "The law as pages of law firms and portals quote it; this is no legal advice.",
        vi: "Luật theo cách các trang tư vấn và cổng thông tin trích lại; không phải ý kiến pháp lý.")
    case .disagreement:
      LocalizedText(
        en: "Sources disagree about this; both sides stand under “Where sources disagree”.",
        vi: "Các nguồn không thống nhất về điểm này; xem cả hai phía ở phần “Chỗ các nguồn bất đồng”.")
    }
  }
}
