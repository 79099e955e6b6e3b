import Naming
import SourceText

/// What a question for yes or no says that a role does in an area, as far as the matrix of parts can decide it.
package enum Predicate: Hashable, Sendable {
  /// It has the last word and needs nobody else.
  case decidesAlone
  /// It has the last word: decides, approves, owns.
  case decides
  /// It answers for the work or does it.
  case answers
  /// It has some part in it.
  case takesPart

  /// The predicate that the words of a question name; nil when the matrix says nothing of it.
  package init?(_ question: Question) {
    let annotated = question.annotated
    if annotated.holds(phrasesOfActingAlone) {
      self = .decidesAlone
    } else if annotated.holds(phrasesOfTakingPart) {
      self = .takesPart
    } else if annotated.holds(phrasesOfDeciding) {
      self = .decides
    } else if annotated.holds(phrasesOfAnswering) || question.saysNothingElse {
      self = .answers
    } else {
      return nil
    }
  }
}

extension Question {
  /// Whether there are no words but names and words that every question may hold.
  fileprivate var saysNothingElse: Bool {
    let named = Set(annotated.areas.flatMap(\.range))
    return annotated.words.indices.allSatisfy { place in
      named.contains(place) || annotated.literal(at: place)?.isOne(of: allEmptyWords) ?? true
    }
  }

  /// "Is the CFO accountable for pricing?", where the matrix says who is.
  package var asksForAccountability: Bool { isYesNo && annotated.holds(phrasesOfAccountability) }

  /// "Is a CIO the same as a CTO?", where the roles are two.
  package var asksForSameness: Bool { isYesNo && Set(roles).count > 1 && annotated.holds(phrasesOfSameness) }
}

private let phrasesOfActingAlone = Phrases(
  "alone, on his own, on her own, on its own, on their own, himself, herself, by himself, single, solely, unilaterally, "
    + "without asking, without approval, without anyone, without anybody, không cần hỏi, không cần ai, "
    + "một mình, tự mình, tự, toàn quyền")
private let phrasesOfTakingPart = Phrases(
  """
  part in, take part, involved, involve, participate, participates, contribute, contributes, consulted, a say, any say, say in, \
  what part, what role, which part, what say, play a part, play a role, play in, sit in on, voice in, role in, role when, role if, part when, part if, input, tham gia, góp ý, đóng góp, có vai trò, liên quan, có tiếng nói, được hỏi, có phần
  """)
private let phrasesOfDeciding = Phrases(
  """
  decide, decides, decided, deciding, set, sets, approve, approves, approving, own, owns, control, controls, determine, \
  determines, veto, overrule, final say, last word, final word, last say, final decision, call the shots, quyết, quyết định, duyệt, phê duyệt, sở hữu, chốt, có quyền
  """)
private let phrasesOfAnswering = Phrases(
  """
  accountable, responsible, responsibility, in charge, lead, leads, head, heads, manage, manages, run, runs, handle, handles, \
  oversee, oversees, to blame, at fault, on the hook, liable, answerable, job, care of, deal with, drive, drives, trách nhiệm, phụ trách, lo, quản lý, nắm, dẫn dắt, điều hành, \
  đảm nhiệm, đảm trách, giữ, có lỗi, chịu lỗi, chịu trận, gánh
  """)
private let phrasesOfSameness = Phrases(
  "same, identical, equivalent, interchangeable, giống nhau, giống, là một, cùng một")
private let phrasesOfAccountability = Phrases(
  "accountable, own, owns, the owner of, in charge of, chịu trách nhiệm chính, sở hữu, làm chủ, đứng đầu mảng"
)
