import Naming

/// Words around a question that greet, ask for an answer or thank for it, and are no part of what is asked.
struct Politeness: Sendable {
  private let opening = phrases(openings)
  private let closing = phrases(closings)

  /// The words without those at both ends; all of them where nothing else is said.
  func cut(from words: [QuestionWord]) -> [QuestionWord] {
    var rest = words[...]
    while let phrase = opening.first(where: { rest.starts(with: $0) { $0.matches($1) } }) {
      rest = rest.dropFirst(phrase.count)
    }
    while let phrase = closing.first(where: { rest.suffix($0.count).elementsEqual($0) { $0.matches($1) } }) {
      rest = rest.dropLast(phrase.count)
    }
    return rest.isEmpty ? words : Array(rest)
  }
}

/// The phrases of a list, the longest first.
private func phrases(_ list: String) -> [[KnownWord]] {
  wordsOfPhrases(list).sorted { $0.count > $1.count }
}

private let openings = """
  hi, hello, hey, hi there, hey there, hi all, hi everyone, hi guys, hey guys, hello everyone, dear all, guys, folks, \
  please, pls, plz, sorry, excuse me, quick question, just a quick question, one question, just wondering, \
  i was wondering, i am wondering, i m wondering, i wonder, can you tell me, can you please tell me, could you tell me, \
  could you please tell me, would you tell me, can you explain, can you please explain, could you explain, \
  could you please explain, can you explain to me, could you explain to me, can someone tell me, can someone explain, \
  can anyone tell me, can anybody tell me, could someone tell me, could someone explain, do you know, \
  does anyone know, does anybody know, i want to know, i would like to know, i d like to know, i need to know, \
  let me know, chào bạn, chào mọi người, chào ad, xin chào, ad ơi, mọi người ơi, bạn ơi, anh ơi, chị ơi, các bác ơi, \
  cả nhà ơi, mn ơi, cho hỏi, cho em hỏi, cho tôi hỏi, cho mình hỏi, cho tớ hỏi, cho hỏi chút, cho em hỏi chút, \
  cho mình hỏi chút, cho tôi hỏi chút, xin hỏi, xin cho hỏi, làm ơn cho hỏi, làm ơn cho biết, làm ơn, em muốn hỏi, \
  tôi muốn hỏi, mình muốn hỏi, ai biết cho hỏi
  """

private let closings = """
  please, pls, plz, thanks, thank you, thx, tks, thanks a lot, thanks so much, thank you so much, thank you very much, \
  many thanks, thanks in advance, thank you in advance, thanks all, cheers, cảm ơn, cám ơn, xin cảm ơn, xin cám ơn, \
  cảm ơn nhiều, cám ơn nhiều, cảm ơn ạ, cám ơn ạ, em cảm ơn, em cám ơn, cảm ơn mọi người, cảm ơn bạn, \
  cảm ơn trước, xin cảm ơn ạ
  """
