import Answering
import FuzzSupport
import SourceText
import TextSearch

/// Made once, as the prompt does.
private enum Engine { static let answering = QuestionAnswering(Shipped.index) }

// Lines typed one after the other: what is answered has a sentence, and facts or roles that it is taken from.
fuzz { start, count in
  for line in text(start, min(count, 400)).split(separator: "\n").prefix(3) {
    let reply = Engine.answering.reply(to: String(line))
    if reply.outcome == .answered, reply.sentence[.vi].isEmpty || reply.sentence[.en].isEmpty {
      fatalError("an answer without a sentence: \(line.debugDescription)")
    }
  }
  return 0
}
