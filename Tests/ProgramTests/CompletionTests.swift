import LineEditor
import Roles
import SourceText
import Testing

@testable import csuite

@Suite struct `Tab` {
  private let prompt: ShippedPrompt

  init() throws { prompt = try ShippedPrompt() }

  @Test(arguments: [
    ("sho|", "show"), ("SHO|", "show"), ("quiz rep|", "quiz replay"), ("show cp|", "show cpo"),
    ("show cpo dut|", "show cpo duties"), ("show cpo nhiem v|", "show cpo duties"),
    ("show cpo nhiệm|", "show cpo duties"), ("show giám đốc sản ph|", "show cpo"),
    ("show giam doc san ph|", "show cpo"), ("show chief product o|", "show cpo"), ("show s14|", "show S14"),
    ("show CPO-4|", "show CPO-4"), ("show vn-pa|", "show VN-PACE"), ("show d1|", "show D1"),
    ("pair cpo giam doc cong n|", "pair cpo cto"), ("pair \"giam doc cong n|", "pair cto"),
    ("pair cpo ct| cmo", "pair cpo cto cmo"), ("find role:cp|", "find role:cpo"),
    ("find -role:cpo,ct|", "find -role:cpo,cto"), ("find kind:nhiem|", "find kind:duty"),
    ("find role:\"giam doc san|", "find role:cpo"), ("find pricing com|", "find pricing competency:"),
    ("find lang:v|", "find lang:vi"), ("find grade:a|", "find grade:A"), ("find x --lim|", "find x --limit"),
    ("find x --format ma|", "find x --format markdown"), ("find x --format=ma|", "find x --format=markdown"),
    ("--lang v|", "--lang vi"), ("--lang vi sho|", "--lang vi show"),
    ("show --format json cp|", "show --format json cpo"),
    ("list rol|", "list roles"), ("help sour|", "help sources"), ("set pag|", "set pager"),
    ("set pager o|", "set pager on"), ("who dinh g|", "who pricing"), ("schema rol|", "schema role"),
    ("who định g|", "who pricing"), (".las|", ".las"), ("? sho|", "? show"),
    ("quiz cpo dut|", "quiz cpo duties"), ("quiz cpo nhiem v|", "quiz cpo duties"),
    ("quiz giam doc san ph|", "quiz cpo"),
    ("pair cpo cto --group pro|", "pair cpo cto --group product"),
    // Names inside a question, and names typed in the keys of Telex or VNI.
    ("ai lo dinh gi|", "ai lo định giá"), ("ai lo giam doc |", "ai lo Giám đốc sản phẩm"),
    ("what does the chief product o|", "what does the Chief Product Officer"),
    ("giam doc san ph| lam gi", "Giám đốc sản phẩm lam gi"), ("ask ai lo dinh gi|", "ask ai lo định giá"),
    ("ai lo ddinhj gi|", "ai lo định giá"), ("ai lo d9i5nh gi|", "ai lo định giá"),
    ("show giams ddoocs sanr ph|", "show cpo"), ("show gia1m d9o61c sa3n ph|", "show cpo"),
    ("who ddinhj g|", "who pricing"), ("pair cpo giams ddoocs coong ngh|", "pair cpo cto"),
  ])
  func `finishes the word at the cursor`(line: String, completed: String) {
    #expect(prompt.completed(line) == completed)
  }

  @Test func `says what each candidate means, in the language of the person`() throws {
    let english = prompt.offers("show cto|").first
    #expect(english?.text == "cto" && english?.summary == "Chief Technology Officer")
    let vietnamese = try ShippedPrompt(language: .vi)
    #expect(vietnamese.offers("show cto|").first?.summary == "Giám đốc công nghệ")
    let offers = ["|", "show |", "show cpo |", "find |", "set |", "list x --|"].flatMap(vietnamese.offers)
    #expect(offers.count > 100 && offers.filter(\.summary.isEmpty).isEmpty)
  }

  @Test func `offers the parts of a role with how much there is`() {
    let duties = prompt.catalog.knowledge.facts.filter { $0.role?.text == "cpo" && $0.kind == .duty }.count
    #expect(prompt.offers("show cpo |").first { $0.text == "duties" }?.summary == "Duties · \(duties)")
    #expect(prompt.offers("show pricing |").isEmpty)
  }

  @Test func `offers the parts of the current role`() {
    var prompt = prompt
    prompt.currentRole = "cto"
    #expect(prompt.completed("show metr|") == "show metrics")
  }

  @Test func `takes a name with its marks at its word, and forgives wrong ones`() {
    let offers = ["bán hàng", "bản đồ", "quảng bá"].map { name in
      Offer("x-\(name)", LocalizedText(verbatim: name), names: [name])
    }
    let names = { (typed: String) in offers.matches(typed).map { $0.meaning[.vi] } }
    #expect(names("ban") == ["bán hàng", "bản đồ"] && names("bản") == ["bản đồ"])
    #expect(names("BÁN H") == ["bán hàng"] && names("bàn") == ["bán hàng", "bản đồ"])
    #expect(names("ba") == ["bán hàng", "bản đồ", "quảng bá"])
  }

  @Test func `offers nobody in a row of roles who stands in it, by whatever name`() {
    for line in ["pair cpo |", "pair CPO |", "pair giám đốc sản phẩm |", "pair cto cpo |"] {
      let offers = prompt.offers(line).map(\.text)
      #expect(!offers.contains("cpo") && offers.contains("cmo"), "\(line)")
    }
    #expect(prompt.offers("pair c|").contains { $0.text == "cpo" })
  }

  @Test func `offers folders alone where a folder is wanted`() {
    var prompt = prompt
    prompt.folders = [".": ["notes/", "me.yaml", ".hidden/"], "notes/": ["a/", "b.csv"]]
    #expect(prompt.offers("--kb |").map(\.text) == ["notes/"])
    #expect(prompt.offers("show cpo --kb notes/|").map(\.text) == ["notes/a/"])
  }

  @Test func `says in a question whose name it is`() {
    let offer = prompt.offers("ai lo giam doc san ph|").first
    #expect(offer?.summary == "cpo · Chief Product Officer" && prompt.offers("ai lo |").isEmpty)
    #expect(prompt.offers("giám đốc sản ph|").first?.text == offer?.text)
  }

  @Test func `offers files and folders where a path is wanted`() {
    var prompt = prompt
    prompt.folders = [".": ["notes/", "me.yaml", "mẹ.yaml", ".hidden", "my file.csv"], "notes/": ["a.csv"]]
    #expect(
      prompt.offers("quiz replay |").map(\.text) == ["notes/", "me.yaml", "mẹ.yaml", "\"my file.csv\""])
    #expect(prompt.offers("quiz replay m|").map(\.text) == ["me.yaml", "mẹ.yaml", "\"my file.csv\""])
    #expect(prompt.offers("quiz replay notes/|").map(\.text) == ["notes/a.csv"])
    #expect(prompt.offers("quiz replay notes|").map(\.appendsSpace) == [false])
    #expect(prompt.completed("quiz replay \"my f|") == "quiz replay \"my file.csv\"")
  }

  @Test(arguments: ["show cpo # sho|", "version x|", "find \"open phrase|", "show S48 x|", "exit |"])
  func `offers nothing where nothing can stand`(line: String) {
    #expect(prompt.offers(line).isEmpty)
  }

  @Test func `offers what a plugin says may stand there, with its meaning`() {
    let groups = prompt.catalog.knowledge.groups
    #expect(prompt.offers("pair cpo cto --group |").map(\.text) == groups.map(\.id.text))
    #expect(prompt.offers("pair cpo cto --group |").map(\.summary) == groups.map { $0.name[.en] })
  }

  @Test func `never offers what the command would refuse`() throws {
    for line in ["show |", "use |", "who |"] {
      let command = try #require(line.split(separator: " ").first)
      let lines = prompt.offers(line).map { "\(command) \($0.text)" }
      let run = try Program.shell("csuite", input: lines.joined(separator: "\n") + "\n")
      #expect(run.exitCode == 0, "\(run.errors)")
    }
  }
}
