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
    .systemLibrary(
      name: "CCompression", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev", "zlib1g-dev"])]),
    // No pkgConfig: it would link libpq, which is opened only when a server is asked for
    .systemLibrary(name: "CLibPQ", providers: [.apt(["libpq-dev"])]),
    .target(name: "KnowledgeData"),
    .target(name: "SiteAssets", exclude: ["files"]),

    // From bytes to answers; each imports only what stands above it here (Tests/ArchitectureTests)
    .target(name: "SourceText"),
    .target(name: "YAMLTree", dependencies: ["CLibYAML", "SourceText"]),
    .target(name: "Roles", dependencies: ["SourceText"]),
    .target(name: "RoleLoading", dependencies: ["Roles", "SourceText", "YAMLTree"]),
    .target(name: "TextSearch", dependencies: ["Roles", "SourceText"]),
    .target(name: "Naming", dependencies: ["Roles", "SourceText", "TextSearch"]),
    .target(name: "QuestionReading", dependencies: ["Naming", "Roles", "SourceText", "TextSearch"]),
    .target(
      name: "Answering", dependencies: ["Naming", "QuestionReading", "Roles", "SourceText", "TextSearch"]),
    .target(name: "KnowledgeDiff", dependencies: ["Roles", "SourceText"]),
    .target(name: "Documents", dependencies: ["SourceText"]),
    .target(
      name: "Commands",
      dependencies: [
        "Answering", "Documents", "QuestionReading", "RoleLoading", "Roles", "SourceText", "TextSearch",
      ]),

    // What others have: separated values and tables, responsibility charts, frameworks of roles
    .target(name: "Tabular", dependencies: ["SourceText"]),
    .target(name: "ResponsibilityCharts", dependencies: ["SourceText", "Tabular"]),
    .target(name: "RoleFrameworks", dependencies: ["SourceText", "Tabular"]),
    // Plugins that are programs of their own
    .target(
      name: "ProcessPlugins",
      dependencies: ["Commands", "Documents", "RoleLoading", "Roles", "SourceText", "YAMLTree"]),

    // How assistants ask
    .target(name: "ModelContextProtocol", dependencies: ["Documents"]),

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
        "CCompression", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),

    .executableTarget(
      name: "csuite",
      dependencies: [
        "Answering", "Commands", "Documents", "KnowledgeData", "KnowledgeDiff", "LineEditor",
        "ModelContextProtocol", "Naming", "ProcessPlugins", "QuestionReading", "RoleLoading", "Roles",
        "SourceText", "TextSearch", "YAMLTree",
        // The plugins
        "Charts",
        "Compare",
        "GapAnalysis",
        "Quiz",
        "Site",
      ]),

    // Plugins see only what is public: what any plugin can use
    .plugin(named: "Charts", using: ["ResponsibilityCharts", "RoleFrameworks", "Tabular"]),
    .plugin(named: "Compare"),
    .plugin(named: "GapAnalysis"),
    .plugin(named: "Quiz", using: ["AnkiPackage", "ReviewLog", "SpacedRepetition"]),
    .plugin(named: "Site", using: ["SiteAssets"]),

    // Times and ranks against plain BM25: make bench-search
    .executableTarget(
      name: "SearchBenchmark",
      dependencies: ["Answering", "QuestionReading", "RoleLoading", "Roles", "SourceText", "TextSearch"],
      path: "Tests/Benchmarks/Search"),

    // Tests
    .testTarget(name: "ArchitectureTests"),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText"]),
    .testTarget(name: "YAMLTreeTests", dependencies: ["SourceText", "YAMLTree"]),
    .testTarget(
      name: "RoleLoadingTests", dependencies: ["RoleLoading", "Roles", "SourceText"],
      exclude: ["DossierIDs.txt"]),
    .testTarget(
      name: "EngineTests",
      dependencies: [
        "Answering", "Naming", "QuestionReading", "RoleLoading", "Roles", "SourceText", "TestSupport",
        "TextSearch",
      ],
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
      exclude: ["Golden", "Samples"]),
    .testTarget(
      name: "ModelContextProtocolTests",
      dependencies: ["Documents", "ModelContextProtocol", "PluginTestSupport"]),
    .testTarget(name: "TabularTests", dependencies: ["SourceText", "Tabular"]),
    .testTarget(
      name: "ResponsibilityChartsTests", dependencies: ["ResponsibilityCharts", "SourceText", "Tabular"]),
    .testTarget(name: "RoleFrameworksTests", dependencies: ["RoleFrameworks", "SourceText", "Tabular"]),
    .testTarget(
      name: "ChartsTests",
      dependencies: [
        "Charts", "Commands", "Documents", "PluginTestSupport", "RoleLoading", "Roles", "SourceText",
      ]),
    .testTarget(
      name: "SiteTests",
      dependencies: ["Commands", "Documents", "PluginTestSupport", "Roles", "Site", "SourceText"]),
    .testTarget(
      name: "KnowledgeDiffTests", dependencies: ["KnowledgeDiff", "RoleLoading", "Roles", "SourceText"]),
    .testTarget(name: "CommandsTests", dependencies: ["Commands", "Documents", "Roles", "SourceText"]),
    .testTarget(
      name: "ProgramTests",
      dependencies: [
        "Commands", "Documents", "LineEditor", "PluginTestSupport", "Roles", "SourceText", "csuite",
        "TestSupport",
      ],
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
      name: "AnkiPackageTests",
      dependencies: ["AnkiPackage", "CCompression", .product(name: "GRDB", package: "GRDB.swift")]),
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
        "Answering", "Commands", "Documents", "RoleLoading", "Roles", "SourceText", "TextSearch", "YAMLTree",
      ] + own,
      path: "Plugins/\(name)", packageAccess: false)
  }
}

for target in package.targets
where target.type != .system && !["KnowledgeData", "SiteAssets"].contains(target.name) {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
