import SourceText
import Tabular

/// What is to be held against a chart, and how strictly.
public struct ChartLimits: Hashable, Sendable {
  /// For how many tasks one role may be accountable; nil for half of them, and five at least.
  public var accountable: Int?
  /// Whether a row needs an R beside the A; a base has one letter a role, whose accountable works too.
  public var needsResponsible = true

  /// The usual limits.
  public init(accountable: Int? = nil, needsResponsible: Bool = true) {
    self.accountable = accountable
    self.needsResponsible = needsResponsible
  }
}

extension Chart {
  /// Every place where the chart breaks a rule, in the order of the file.
  public func faults(_ limits: ChartLimits = ChartLimits()) -> [ChartFault] {
    let rows = tasks.indices.flatMap { rowFaults($0, limits) }
    let columns = roles.indices.flatMap { columnFaults($0, limits) }
    return (rows + columns + repeats + surplusFaults).sorted {
      ($0.range.start, $0.rule.rawValue) < ($1.range.start, $1.rule.rawValue)
    }
  }

  private func fault(
    _ rule: ChartRule, _ range: SourceRange, task: Int? = nil, role: Int? = nil, _ detail: [String] = []
  ) -> ChartFault {
    ChartFault(
      rule: rule, range: range, task: task.map { tasks[$0].name }, role: role.map { roles[$0].name },
      detail: detail, scheme: scheme)
  }

  private func holders(of part: Part, _ task: Int) -> [Int] {
    roles.indices.filter { cells[task][$0].parts.contains(part) }
  }

  private func place(_ task: Int, _ role: Int) -> SourceRange { cells[task][role].range ?? tasks[task].range }

  // MARK: Rows

  private func rowFaults(_ task: Int, _ limits: ChartLimits) -> [ChartFault] {
    let row = tasks[task]
    let letters = cellFaults(task)
    let blank = row.name.isEmpty ? [fault(.namelessTask, firstPlace(task) ?? row.range)] : []
    guard !cells[task].allSatisfy(\.isEmpty) else {
      return blank + [fault(.ownedByNobody, row.range, task: task)]
    }
    let owners = holders(of: .accountable, task)
    var faults: [ChartFault] = blank + letters
    // A cell that cannot be read may hold what is missing; one finding a cell is enough.
    let isSure = letters.allSatisfy { $0.rule != .unknownLetter }
    if owners.isEmpty, isSure { faults.append(fault(.noAccountable, row.range, task: task)) }
    faults += owners.dropFirst().map { owner in
      fault(.severalAccountable, place(task, owner), task: task, role: owner, [roles[owners[0]].name])
    }
    if limits.needsResponsible, isSure, holders(of: .responsible, task).isEmpty {
      faults.append(fault(.noResponsible, row.range, task: task))
    }
    if isConsultingAll(task) {
      let count = holders(of: .consulted, task).count
      faults.append(fault(.everyoneConsulted, row.range, task: task, ["\(count)"]))
    }
    return faults
  }

  private func firstPlace(_ task: Int) -> SourceRange? {
    cells[task].first { !$0.isEmpty }?.range
  }

  private func cellFaults(_ task: Int) -> [ChartFault] {
    roles.indices.flatMap { role -> [ChartFault] in
      let cell = cells[task][role]
      let unknown =
        cell.unknown.isEmpty
        ? [] : [fault(.unknownLetter, place(task, role), task: task, role: role, cell.unknown)]
      let strong = cell.parts.filter { $0 == .accountable || $0 == .responsible }
      let isContradictory =
        cell.parts.contains(.informed) && !strong.isEmpty
        || cell.parts.contains(.omitted) && cell.parts.count > 1
      guard isContradictory else { return unknown }
      return unknown + [fault(.contradictoryLetters, place(task, role), task: task, role: role, [cell.text])]
    }
  }

  /// Whether every role that is there has a say: at least four, and all that do not do the work are consulted.
  private func isConsultingAll(_ task: Int) -> Bool {
    let consulted = holders(of: .consulted, task).count
    return consulted >= 3 && roles.count >= 4
      && cells[task].allSatisfy {
        $0.parts.contains(.consulted) || $0.parts.contains(.accountable) || $0.parts.contains { $0.isWork }
      }
      && consulted * 2 >= roles.count
  }

  // MARK: Columns

  private func columnFaults(_ role: Int, _ limits: ChartLimits) -> [ChartFault] {
    let heading = roles[role]
    let owned = tasks.indices.filter { cells[$0][role].parts.contains(.accountable) }
    let all = Set(tasks.indices.flatMap { cells[$0][role].parts })
    var faults: [ChartFault] = []
    if heading.name.isEmpty {
      faults.append(fault(.namelessRole, heading.range))
    } else if isVacant(heading.name) {
      faults.append(fault(.vacantRole, heading.range, role: role))
    }
    if tasks.indices.allSatisfy({ cells[$0][role].isEmpty }), !heading.name.isEmpty {
      faults.append(fault(.unusedRole, heading.range, role: role))
    }
    if owned.count > limits.accountable ?? max(5, tasks.count / 2), roles.count >= 3,
      layout != .base || limits.accountable != nil
    {
      faults.append(
        fault(.tooManyAccountable, heading.range, role: role, ["\(owned.count)", "\(tasks.count)"]))
    }
    if let first = owned.first, owned.count >= 2, limits.needsResponsible,
      all.isSubset(of: [.accountable, .informed])
    {
      faults.append(
        fault(.accountableWithoutWork, place(first, role), task: first, role: role, ["\(owned.count)"]))
    }
    return faults
  }

  // MARK: Names

  private var repeats: [ChartFault] {
    repeated(tasks.map { [$0.group ?? "", $0.name] }).map { task, first in
      fault(.repeatedTask, tasks[task].range, task: task, ["\(tasks[first].range.start.line)"])
    }
      + repeated(roles.map { [$0.name] }).map { role, first in
        let place = roles[first].range.start
        return fault(.repeatedRole, roles[role].range, role: role, ["\(place.line):\(place.column)"])
      }
  }

  /// The names that stood before, with the first place of each.
  private func repeated(_ names: [[String]]) -> [(index: Int, first: Int)] {
    var firsts: [[String]: Int] = [:]
    return names.indices.compactMap { index in
      let key = names[index].map { foldedWords($0).joined(separator: " ") }
      guard key.last?.isEmpty == false else { return nil }
      if let first = firsts[key] { return (index, first) }
      firsts[key] = index
      return nil
    }
  }

  private var surplusFaults: [ChartFault] {
    surplus.map {
      ChartFault(rule: .surplusCell, range: $0.range, task: nil, role: nil, detail: [$0.text], scheme: scheme)
    }
  }
}

/// Whether a heading says that nobody has the role.
private func isVacant(_ name: String) -> Bool {
  let words = foldedWords(name)
  return !Set(words).isDisjoint(with: ["tbd", "tba", "vacant", "vacancy", "unfilled"])
    || folded(name).contains("chua co nguoi") || folded(name).contains("con trong") || name.contains("(?)")
    || name.contains("()") || folded(name).contains("to be hired")
}
