import Foundation
import Roles
import SourceText
import Testing
import TextSearch

private let small = SmallKnowledge(
  [
    "CPO xây dựng chiến lược sản phẩm.", "Giám đốc kỹ thuật chọn công nghệ.", "Định giá theo giá trị.",
    "Tuyển dụng nhân viên giỏi.", "Giả định về khách hàng cần kiểm chứng.", "Quý này đội lý giải số liệu.",
    "Đường lối truyền thông rõ ràng.", "Hòa giải tranh chấp.",
  ], in: .vi)

@Suite struct `Vietnamese words` {
  @Test(arguments: [
    // Without marks, with some, composed and decomposed, in capitals
    ("chien luoc san pham", "F-1"), ("chiến luoc sản pham", "F-1"), ("CHIẾN LƯỢC", "F-1"),
    ("chiến lược".decomposedStringWithCanonicalMapping, "F-1"),
    // Look-alikes of đ, tone marks in the wrong place, the deprecated tones
    ("\u{D0}ường lối", "F-7"), ("truỳên thông", "F-7"), ("hoà giải", "F-8"), ("hòa giải", "F-8"),
    ("gia\u{341}m đốc", "F-2"),
    // i and y, both ways
    ("kĩ thuật", "F-2"), ("ki thuat", "F-2"), ("quí này", "F-6"), ("lí giải", "F-6"),
    // Invisible characters
    ("chiến\u{A0}lược", "F-1"), ("chiến\u{200B} lược\u{FEFF}", "F-1"), ("công ng\u{AD}hệ", "F-2"),
    // Keystrokes of Telex and VNI, syllables written as one
    ("chieens luwowcj sanr phaamr", "F-1"), ("chien61 luoc75", "F-1"), ("cong6 nghe65", "F-2"),
    ("ddinhj gias", "F-3"), ("chienluoc", "F-1"), ("nhanvien", "F-4"), ("sanpham", "F-1"),
    // Errors of typing and of spelling by ear
    ("chien luov", "F-1"), ("xây dựmg chiến lược", "F-1"), ("chuyển dụng nhân viên", "F-4"),
    ("triến lược", "F-1"), ("công nghện", "F-2"), ("nhân diên giỏi", "F-4"),
  ])
  func `are found however they are typed`(query: String, id: String) {
    #expect(small.find(query).first == id, "\(query): \(small.find(query))")
  }

  @Test(arguments: [
    ("sanpham", ["sanpham → san pham"]), ("phaamr", ["phaamr → phẩm"]), ("chien luov", ["luov → lược"]),
    ("chiến lược", []), ("gia tri", []),
  ])
  func `that are read as others are named`(query: String, corrections: [String]) {
    #expect(small.corrections(query) == corrections)
  }

  @Test func `with marks come before the same letters with other marks`() {
    #expect(small.find("giá").first == "F-3")
    #expect(small.find("giả").first == "F-5")
    #expect(Set(small.find("gia")).isSuperset(of: ["F-3", "F-5"]))
  }

  @Test func `typed with marks stand before those with other marks, which are told`() {
    let result = small.index.search(FactQuery("giả", in: small.knowledge))
    #expect(result.hits.map(\.hasOtherMarks) == result.hits.map { $0.fact.id.text != "F-5" })
    #expect(small.index.search(FactQuery("gia", in: small.knowledge)).hits.allSatisfy { !$0.hasOtherMarks })
  }

  @Test func `with marks are no English words`() {
    let english = SmallKnowledge(["The board may ban dividends."], in: .en)
    #expect(english.find("bán") == [])
    #expect(english.find("ban") == ["F-1"])
  }

  @Test func `that a comma parts are no phrase`() {
    let parted = SmallKnowledge(["Sản xuất, định giá, bán hàng.", "Giá bán lẻ."], in: .vi)
    #expect(parted.find("\"giá bán\"") == ["F-2"])
  }

  @Test(arguments: [
    ("cungf", "cùng"), ("phats", "phát"), ("dduwowcj", "được"), ("dduowcj", "được"), ("hoawcj", "hoặc"),
    ("thuowr", "thuở"), ("quyeets", "quyết"), ("d9uo75c", "được"), ("giams", "giám"),
  ])
  func `typed in keys are the syllables they make`(keys: String, syllable: String) {
    let text = "Cùng phát triển thì được hoặc thuở nào giám đốc quyết."
    let spoken = SmallKnowledge([text, "The chief has plans for the hats."], in: .vi)
    #expect(spoken.corrections(keys) == ["\(keys) → \(syllable)"])
    #expect(spoken.find("\"\(keys)\"") == ["F-1"])
  }

  @Test func `that nothing holds are not read as their neighbours`() {
    let other = SmallKnowledge(["Chuỗi cung ứng."], in: .vi)
    #expect(other.find("cungf") == [])
  }

  @Test func `with marks still find text without any`() {
    let bare = SmallKnowledge(["chien luoc san pham", "tuyen dung"], in: .vi)
    #expect(bare.find("chiến lược") == ["F-1"])
    #expect(bare.find("\"chiến lược\"") == ["F-1"])
  }

  @Test func `are not taken for keystrokes when they are known as they are`() {
    let english = SmallKnowledge(["The team bans overtime.", "Đội bán hàng."], in: .vi)
    #expect(english.find("bans").first == "F-1")
    #expect(english.corrections("bans").isEmpty)
  }
}
