// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "csuite",
  products: [.executable(name: "csuite", targets: ["csuite"])],
  dependencies: [.package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0")],
  targets: [
    // System libraries and the shipped knowledge
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CEditLine", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    // No pkgConfig: it would link libpq, which is opened only when a server is asked for
    .systemLibrary(name: "CLibPQ", providers: [.apt(["libpq-dev"])]),
    .target(name: "KnowledgeData"),

    // From bytes to answers; each imports only what stands above it here (Tests/ArchitectureTests)
    .target(name: "SourceText"),
    .target(name: "YAMLTree", dependencies: ["CLibYAML", "SourceText"]),
    .target(name: "Roles", dependencies: ["SourceText"]),
    .target(name: "RoleLoading", dependencies: ["Roles", "SourceText", "YAMLTree"]),
    .target(name: "QueryEngine", dependencies: ["Roles", "SourceText"]),
    .target(name: "Documents", dependencies: ["SourceText"]),
    .target(
      name: "Commands", dependencies: ["Documents", "QueryEngine", "RoleLoading", "Roles", "SourceText"]),
    .target(name: "LineEditor", dependencies: ["CEditLine", "SourceText"]),

    // Learning: when to ask again, and the log of what was answered
    .target(name: "SpacedRepetition"),
    .target(name: "PostgreSQL", dependencies: ["CLibPQ"]),
    .target(
      name: "ReviewLog",
      dependencies: [
        .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
        "PostgreSQL", "SpacedRepetition",
      ]),
    .target(
      name: "AnkiPackage",
      dependencies: [
        .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),

    .executableTarget(
      name: "csuite",
      dependencies: [
        "Commands", "Compare", "Documents", "GapAnalysis", "KnowledgeData", "LineEditor", "Quiz",
        "QueryEngine",
        "RoleLoading", "Roles", "SourceText", "YAMLTree",
      ]),

    // Plugins see only what is public: what any plugin can use
    .plugin(named: "Compare"),
    .plugin(named: "GapAnalysis"),
    .plugin(named: "Quiz", using: ["AnkiPackage", "ReviewLog", "SpacedRepetition"]),

    // Times and ranks against plain BM25: make bench-search
    .executableTarget(
      name: "SearchBenchmark", dependencies: ["QueryEngine", "RoleLoading", "Roles", "SourceText"],
      path: "Tests/Benchmarks/Search"),

    // Tests
    .testTarget(name: "ArchitectureTests"),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText"]),
    .testTarget(name: "YAMLTreeTests", dependencies: ["SourceText", "YAMLTree"]),
    .testTarget(
      name: "RoleLoadingTests", dependencies: ["RoleLoading", "Roles", "SourceText"],
      exclude: ["DossierIDs.txt"]),
    .testTarget(
      name: "QueryEngineTests",
      dependencies: ["QueryEngine", "RoleLoading", "Roles", "SourceText", "TestSupport"],
      exclude: ["QuestionExam.txt"]),
    .testTarget(name: "LineEditorTests", dependencies: ["LineEditor", "SourceText", "TestSupport"]),
    .target(name: "TestSupport", dependencies: ["SpacedRepetition"], path: "Tests/TestSupport"),
    .target(
      name: "PluginTestSupport",
      dependencies: ["Commands", "Documents", "RoleLoading", "Roles", "SourceText"],
      path: "Tests/PluginTestSupport"),
    .testTarget(
      name: "CompareTests",
      dependencies: [
        "Commands", "Compare", "Documents", "PluginTestSupport", "Roles", "SourceText", "TestSupport",
      ],
      exclude: ["Golden"]),
    .testTarget(
      name: "GapAnalysisTests",
      dependencies: [
        "Commands", "Documents", "GapAnalysis", "PluginTestSupport", "Roles", "SourceText", "TestSupport",
      ],
      exclude: ["Golden"]),
    .testTarget(name: "CommandsTests", dependencies: ["Commands", "Documents", "Roles", "SourceText"]),
    .testTarget(
      name: "ProgramTests",
      dependencies: ["Commands", "Documents", "LineEditor", "Roles", "SourceText", "csuite", "TestSupport"],
      exclude: ["Samples"]),
    .testTarget(
      name: "SpacedRepetitionTests", dependencies: ["SpacedRepetition"], exclude: ["Fixtures"]),
    .testTarget(
      name: "QuizTests",
      dependencies: [
        "Commands", "Documents", "Quiz", "ReviewLog", "RoleLoading", "Roles", "SourceText",
        "SpacedRepetition", "TestSupport",
      ], exclude: ["Golden"]),
    .testTarget(
      name: "AnkiPackageTests", dependencies: ["AnkiPackage", .product(name: "GRDB", package: "GRDB.swift")]),
    .testTarget(
      name: "ReviewLogTests",
      dependencies: [
        .product(name: "GRDB", package: "GRDB.swift"), "PostgreSQL", "ReviewLog", "SpacedRepetition",
        "TestSupport",
      ]),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Documents", "SourceText", "TestSupport"], exclude: ["Golden"]),
  ]
)

extension Target {
  /// A module under `Plugins/`, outside the package's own circle of trust.
  static func plugin(named name: String, using own: [Target.Dependency] = []) -> Target {
    .target(
      name: name,
      dependencies: [
        "Commands", "Documents", "QueryEngine", "RoleLoading", "Roles", "SourceText", "YAMLTree",
      ] + own,
      path: "Plugins/\(name)", packageAccess: false)
  }
}

for target in package.targets where target.type != .system && target.name != "KnowledgeData" {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
