import Roles
import SourceText
import Testing

@testable import QuestionBank
@testable import Quiz

@Suite struct `A text made for searching` {
  @Test func `is in small letters as the standard library writes them`() {
    let texts = BankKnowledge.shipped.facts.flatMap { [$0.text[.en], $0.text[.vi]] }
    let alphabet = [
      "ĂÂĐÊÔƠƯ ÀÁẢÃẠ ẰẮẲẴẶ ẦẤẨẪẬ ÈÉẺẼẸ ỀẾỂỄỆ ÌÍỈĨỊ ÒÓỎÕỌ ỒỐỔỖỘ ỜỚỞỠỢ ÙÚỦŨỤ ỪỨỬỮỰ ỲÝỶỸỴ",
      "ŽÉŘ ΩΣ Ж İẞ 3×4 – ‘É’",
    ]
    let capitals = texts.map { $0.uppercased() }
    for text in texts + capitals + alphabet {
      #expect(SearchableText(text).bytes == Array(text.lowercased().utf8), "\(text)")
    }
  }
}
