/// The values, each once, in their order.
package func unique<Value: Hashable>(_ values: [Value]) -> [Value] { unique(values) { $0 } }

/// The values without those that are like an earlier one in what tells them apart.
package func unique<Value, Key: Hashable>(_ values: [Value], by key: (Value) -> Key) -> [Value] {
  var seen: Set<Key> = []
  return values.filter { seen.insert(key($0)).inserted }
}
