import SourceText
import Testing

@Suite struct `The display width` {
  @Test(arguments: [
    ("", 0), ("cpo", 3), ("Giám đốc", 8), ("Gia\u{301}m đo\u{302}\u{301}c", 8), ("\u{301}", 0), ("定価", 4),
    ("전략", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("ｶﾅ", 2), ("ＣＰＯ", 6), ("\u{3000}", 2), ("●○⚑→…—“”‘’·", 11),
    ("a\u{200B}b", 2),
    ("a\u{AD}b", 3), ("\u{FEFF}", 0), ("\u{A0}", 1),
  ])
  func `of text counts columns`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test(arguments: [
    ("👩‍👩‍👧‍👦", 2), ("👍🏽", 2), ("🇻🇳", 2), ("🇻🇳🇬🇧", 4), ("❤️", 2), ("❤", 1), ("1️⃣", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("💰x", 3), ("👨‍💻", 2),
    ("⌚", 2),
  ])
  func `of an emoji is two, however many parts it has`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test(arguments: ["\u{0}", "\u{1B}", "\n", "\r\n", "\u{7F}", "\u{9B}"])
  func `of a control character is nothing`(control: String) {
    #expect(control.displayWidth == 0)
  }
}
