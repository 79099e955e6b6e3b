/// Words that facts may use for the words of a question, as a text to search for.
func wordsAlike(_ words: [QuestionWord]) -> String {
  Set(words.flatMap(wordsOfOneMeaning)).subtracting(words.map(\.key)).sorted().joined(separator: " ")
}

/// The words of the families that a word belongs to.
func wordsOfOneMeaning(_ word: QuestionWord) -> [String] {
  familiesOfWords.filter { family in family.contains { word.matches($0) } }.flatMap { $0.map(\.key) }
}

/// Words of one meaning, a family a line; only those that questions and facts are known to mix.
private let familiesOfWords: [[KnownWord]] =
  """
  own owner owns owned
  hire hires hiring recruit recruits appoint
  chairperson chairman chair chủ tịch
  fire dismiss
  leave departure
  code codes coding programmer lập trình viết mã
  startup startups
  breach incident incidents
  boss supervises
  money cash funding
  lawyer counsel luật sư
  kinds types kiểu loại
  hours time giờ
  owner chủ
  """
  .split(separator: "\n").map { KnownWord.words(of: String($0)) }
