extension Int: Storable {
  @inlinable package static func passed(_ value: Int?, _ pass: inout some FieldPass) -> Int {
    pass.number(value)
  }
}

extension Bool: Storable {
  @inlinable package static func passed(_ value: Bool?, _ pass: inout some FieldPass) -> Bool {
    pass.number(value.map { $0 ? 1 : 0 }) == 1
  }
}

extension String: Storable {
  @inlinable package static func passed(_ value: String?, _ pass: inout some FieldPass) -> String {
    pass.text(value)
  }
}

extension Array: Storable where Element: Storable {
  @inlinable package static func passed(_ value: [Element]?, _ pass: inout some FieldPass) -> [Element] {
    pass.list(value)
  }
}

extension Dictionary: Storable where Key: Storable, Value: Storable {
  @inlinable package static func passed(_ value: [Key: Value]?, _ pass: inout some FieldPass) -> [Key: Value]
  {
    pass.pairs(value)
  }
}

extension Optional: Storable where Wrapped: Storable {
  @inlinable package static func passed(_ value: Wrapped??, _ pass: inout some FieldPass) -> Wrapped? {
    let known = value ?? nil
    return pass.number(known == nil ? 0 : 1) == 1 ? Wrapped.passed(known, &pass) : nil
  }
}

/// One of a few cases, which is known by its place among them.
@usableFromInline package protocol StorableCase: Storable, CaseIterable, Equatable {}

extension StorableCase {
  @inlinable package static func passed(_ value: Self?, _ pass: inout some FieldPass) -> Self {
    let cases = Array(allCases)
    let place = pass.number(value.flatMap { cases.firstIndex(of: $0) })
    guard cases.indices.contains(place) else {
      pass.fail()
      return cases[0]
    }
    return cases[place]
  }
}
