import FuzzSupport
import Roles
import SourceText
@testable import Quiz

/// Names as a quiz asks for them.
private let names = Shipped.knowledge.roles.flatMap { [$0.name(in: .en), $0.name(in: .vi)] }

// What a learner types: the right answer is right however it is typed, and a line is graded without a trap.
fuzz { start, count in
  let typed = text(start, min(count, 400))
  let grader = Grader(vocabulary: names)
  for name in names.prefix(5) { _ = grader.verdict(typed, key: name, synonyms: []) }
  return 0
}
