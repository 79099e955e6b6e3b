/// Words that facts may use for the words of a question, as a text to search for.
func wordsAlike(_ words: [QuestionWord]) -> String {
  let alike = words.flatMap { word in
    familiesOfWords.filter { family in family.contains { word.matches($0) } }.flatMap { $0 }
  }
  return Set(alike.map(\.key)).subtracting(words.map(\.key)).sorted().joined(separator: " ")
}

/// Words of one meaning, a family a line; only those that questions and facts are known to mix.
private let familiesOfWords: [[KnownWord]] =
  """
  own owner owns owned
  hire hires hiring recruit recruits appoint
  fire dismiss
  leave departure
  code coding programmer lap trinh
  startup startups
  breach incident incidents
  boss supervises
  money cash funding
  chairman chair chủ tịch
  lawyer counsel luật sư
  kinds types kiểu loại
  hours time giờ
  owner chủ
  """
  .split(separator: "\n").map { KnownWord.words(of: String($0)) }
