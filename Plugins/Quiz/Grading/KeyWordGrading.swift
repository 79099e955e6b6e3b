import QuestionBank
import SourceText

/// Grades the end of a sentence by its key words, in any order, in either language.
struct KeyWordGrader {
  /// The end in the language of the question and in the other.
  let tails: [Language: String]
  /// The question, whose words need not be said again.
  var shown = ""
  /// Names that mean the same thing, in both languages.
  var equivalents: [[String]] = []

  /// The words that were named and those that were not, in the language in which more were named.
  func grade(_ typed: String) -> Grade {
    let grades = Language.allCases.compactMap { language in tails[language].map { grade(typed, $0, language) }
    }
    return grades.max { share($0) < share($1) } ?? Grade(verdict: .wrong)
  }

  private func share(_ grade: Grade) -> Double {
    let all = grade.found.count + grade.missing.count
    return all == 0 ? 0 : Double(grade.found.count) / Double(all)
  }

  private func grade(_ typed: String, _ tail: String, _ language: Language) -> Grade {
    let all = KeyWords.of(tail, language)
    let given = Set(foldedWords(shown))
    let unsaid = all.filter { !given.contains($0) }
    let wanted = unsaid.isEmpty ? all : unsaid
    let said = foldedWords(typed) + namesMeant(by: typed, in: tail)
    let found = wanted.filter { word in
      said.contains { language == .vi ? $0 == word : KeyWords.areSame($0, word) }
    }
    let missing = wanted.filter { !found.contains($0) }
    // Of many words one may be left out: it is the matter that counts.
    let isWhole = missing.isEmpty || wanted.count >= 4 && missing.count == 1
    let verdict: Verdict = found.isEmpty ? .wrong : isWhole ? .wholeList : .partOfList
    return Grade(verdict: verdict, found: found, missing: missing)
  }

  /// The words of the names in the end that were said by another name, such as ‘CEO’ for ‘Chief Executive Officer’.
  private func namesMeant(by typed: String, in tail: String) -> [String] {
    let (answer, end) = (SearchableText(folded(typed)), SearchableText(folded(tail)))
    return equivalents.flatMap { names -> [String] in
      let forms = names.map(folded)
      guard forms.contains(where: { answer.mentions(SearchableText($0)) }) else { return [] }
      return forms.filter { end.mentions(SearchableText($0)) }.flatMap(foldedWords)
    }
  }
}
