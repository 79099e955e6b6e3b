@testable import LineEditor
import SourceText
import Testing

@Suite struct `A search of the history` {
  private let lines = ["show cpo", "Đánh giá", "show cpo", "compare cpo"]

  @Test func `finds the newest line, then older ones that differ`() {
    var search = HistorySearch(in: lines)
    search.type("CPO")
    #expect(search.match == "compare cpo")
    search.older()
    #expect(search.match == "show cpo")
    search.older()
    #expect(search.match == "show cpo")
  }

  @Test(arguments: ["danh gia", "đánh", "GIÁ", "gia\u{301}"])
  func `forgives marks and case`(query: String) {
    var search = HistorySearch(in: lines)
    search.type(query)
    #expect(search.match == "Đánh giá")
  }

  @Test func `tells when there is nothing, in the user's language`() {
    var search = HistorySearch(in: lines)
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

@Suite struct `A walk through the history` {
  @Test func `shows each different line once and comes back to the draft`() {
    var walk = HistoryWalk(from: "", in: ["a", "b", "a", "b"])
    #expect([walk.older(), walk.older(), walk.older()] == ["b", "a", nil])
    #expect([walk.newer(), walk.newer(), walk.newer()] == ["b", "", nil])
  }

  @Test func `keeps to lines that begin like the draft`() {
    var walk = HistoryWalk(from: "gia", in: ["giám đốc", "show", "Giá bán"])
    #expect([walk.older(), walk.older(), walk.older()] == ["Giá bán", "giám đốc", nil])
  }
}
