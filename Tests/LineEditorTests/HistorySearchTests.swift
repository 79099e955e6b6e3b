@testable import LineEditor
import SourceText
import Testing

@Suite struct `A search of the history` {
  private var history = History(["show cpo", "Đánh giá", "show cpo", "compare cpo"])

  @Test func `finds the newest line, then older ones that differ`() {
    var history = history
    var search = HistorySearch(in: &history)
    search.type("CPO")
    #expect(search.match == "compare cpo")
    #expect(search.content(language: .en).prompt == "(search 1/2) CPO: ")
    search.older()
    #expect(search.match == "show cpo")
    #expect(search.content(language: .vi).prompt == "(tìm 2/2) CPO: ")
    search.older()
    #expect(search.match == "show cpo")
    search.newer()
    #expect(search.match == "compare cpo")
  }

  @Test(arguments: ["danh gia", "đánh", "GIÁ", "gia\u{301}"])
  func `forgives marks and case`(query: String) {
    var history = history
    var search = HistorySearch(in: &history)
    search.type(query)
    #expect(search.match == "Đánh giá")
  }

  @Test func `tells when there is nothing, in the user's language`() {
    var history = history
    var search = HistorySearch(in: &history)
    #expect(search.content(language: .vi).prompt == "(tìm) : ")
    search.type("zzz")
    #expect(search.content(language: .vi).prompt == "(không thấy) zzz: ")
    #expect(search.content(language: .en).prompt == "(not found) zzz: ")
    search.deleteBackward()
    search.deleteBackward()
    search.deleteBackward()
    #expect(search.match == nil)
    #expect(search.content(language: .en).prompt == "(search) : ")
  }
}

@Suite struct `Suggestions from the history` {
  @Test(arguments: [
    ("show", "show cpo"), ("show cpo", nil), ("s", "show cpo"), ("x", nil), ("", nil),
    ("comp", "compare cto"),
    // The newest line that begins exactly so, then one that does without marks and case.
    ("gia", "Giá bán"), ("giá", "giá cũ"), ("giam do", "giám đốc"), ("GIAM", "giám đốc"),
  ])
  func `are the newest line that goes on`(typed: String, line: String?) {
    var history = History([
      "giám đốc", "compare cto", "show cto", "giá cũ", "Giá bán", "show cpo", "show cpo",
    ])
    var suggestions = HistorySuggestions(history)
    #expect(suggestions.line(for: typed, in: &history) == line)
  }

  @Test func `are the same whether one types on, takes back or begins anew`() {
    var history = History(["ab x", "abc", "abd", "xyz", "abcd"])
    var suggestions = HistorySuggestions(history)
    for typed in ["a", "ab", "abd", "ab", "abc", "abcd", "abcde", "ab ", "x", "abc", "A", "AB ", "ab"] {
      var fresh = HistorySuggestions(history)
      #expect(
        suggestions.line(for: typed, in: &history) == fresh.line(for: typed, in: &history), "after \(typed)")
    }
  }
}

extension History {
  /// A history in memory.
  init(_ lines: [String]) {
    self.init()
    lines.forEach { append($0) }
  }
}

@Suite struct `A walk through the history` {
  @Test func `shows each different line once and comes back to the draft`() {
    var history = History(["a", "b", "a", "b"])
    var walk = HistoryWalk(from: "", in: &history)
    #expect([walk.older(), walk.older(), walk.older()] == ["b", "a", nil])
    #expect([walk.newer(), walk.newer(), walk.newer()] == ["b", "", nil])
  }

  @Test func `keeps to lines that begin like the draft`() {
    var history = History(["giám đốc", "show", "Giá bán"])
    var walk = HistoryWalk(from: "gia", in: &history)
    #expect([walk.older(), walk.older(), walk.older()] == ["Giá bán", "giám đốc", nil])
  }
}
