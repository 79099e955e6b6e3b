import Naming
import QuestionReading
import Roles

/// What a sentence says that a role has to do with an area of work.
enum ClaimedPart {
  /// It has the last word.
  case owner
  /// It does the work or answers for it.
  case doer
  /// It has some part.
  case takesPart
  case consulted
  case informed

  /// What a role with a letter in the matrix makes of it: true, false, or not decided.
  func holds(of part: Relation.Involvement?) -> Bool? {
    switch (self, part) {
    case (_, nil): false
    case (.owner, .accountable), (.doer, .accountable), (.doer, .responsible): true
    case (.owner, _), (.doer, _): false
    case (.takesPart, .informed): nil
    case (.takesPart, _): true
    case (.consulted, .consulted), (.informed, .informed): true
    case (.consulted, .informed): false
    case (.consulted, _), (.informed, _): nil
    }
  }

  /// The part that the words of a sentence name; the more exact first.
  static func named(in question: AnnotatedQuestion) -> ClaimedPart? {
    [.consulted, .informed, .takesPart, .owner, .doer].first { question.holds($0.phrases) }
  }

  /// The words that name it, as one list for leaving them out.
  var phrases: Phrases {
    switch self {
    case .owner: phrasesOfOwning
    case .doer: phrasesOfDoing
    case .takesPart: phrasesOfTakingPart
    case .consulted: phrasesOfAdvising
    case .informed: phrasesOfHearing
    }
  }
}

private let phrasesOfOwning = Phrases(
  """
  accountable, answerable, accountability, owns, own, owner, owned, ownership, decides, decide, leads, lead, led, heads, head, in charge, charge, runs, \
  run, last word, final say, final word, directs, direct, sets, set, has authority over, \
  chịu trách nhiệm chính, trách nhiệm chính, chủ trì, làm chủ, sở hữu, quyết định, quyết, phụ trách chính, dẫn dắt, đứng đầu, nắm, \
  chủ quản, quyết định cuối cùng, đầu mối
  """)
private let phrasesOfDoing = Phrases(
  """
  responsible, responsibility, responsibilities, handles, handle, handled, takes care, take care, does, manages, manage, managed, \
  looks after, look after, deals with, deal with, carries out, works on, work on, oversees, oversee, drives, drive, job, business of, \
  falls to, fall to, lies with, lie with, rests with, rest with, sits with, sit with, belongs to, belong to, up to, \
  chịu trách nhiệm, trách nhiệm, phụ trách, lo, lo liệu, quản lý, thực hiện, đảm nhận, đảm nhiệm, đảm trách, điều hành, làm, \
  việc của, thuộc về, trông coi
  """)
private let phrasesOfTakingPart = Phrases(
  """
  part in, take part, takes part, involved, participates, participate, contributes, contribute, a say, role in, has a hand, \
  tham gia, góp phần, có vai trò, liên quan, đóng góp
  """)
private let phrasesOfAdvising = Phrases(
  "consulted, advises, advise, advisory, gives input, gives advice, asked for advice, tham vấn, tư vấn, góp ý, cho ý kiến, hỏi ý kiến"
)
private let phrasesOfHearing = Phrases(
  "informed, kept informed, told about, is told, notified, thông báo, báo cho biết, được báo, được biết")

/// The words of the phrases that name a part, and words that go with them.
let wordsOfParts = KnownWords(
  """
  accountable answerable accountability owns own owner owned ownership decides decide leads lead led heads head charge runs run last word final \
  say authority directs direct sets set responsible responsibility responsibilities handles handle handled takes care take does \
  manages manage managed looks after look deals deal carries carry works work oversees oversee drives drive job business falls fall lies lie rests rest sits sit \
  belongs belong part involved participates participate contributes contribute role consulted advises advise advisory voice gives input advice asked \
  informed kept told notified company area areas whole regular person executive
  chịu trách nhiệm chính chủ trì làm sở hữu quyết định phụ dẫn dắt đứng đầu nắm quản cuối cùng mối lo liệu lý thực hiện đảm nhận \
  nhiệm trách điều hành việc thuộc trông coi tham gia góp phần vai trò liên quan đóng vấn tư ý kiến thông báo công ty mảng
  """)
