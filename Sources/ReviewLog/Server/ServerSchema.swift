/// The tables on a server, version by version; each learner is a user of the database.
///
/// `event` is the log, append-only for everybody: no right, and no trigger, lets a row be changed. Where the cards
/// stand is worked out from it by each program, so that the server holds nothing that could disagree with the log.
struct ServerSchema: Sendable {
  /// Each step brings the tables from one version to the next; the first from none to version 1.
  let migrations: [String]

  var version: Int { migrations.count }

  static let current = ServerSchema(migrations: [firstVersion])

  /// The steps from a version on, as one script that runs whole or not at all.
  func script(from found: Int) -> String {
    (migrations[found...] + ["UPDATE csuite.version SET number = \(version)"]).joined(separator: ";\n")
  }

  /// The first tables, and who may see whom: row-level security lets a learner see their own rows.
  ///
  /// Whoever has the right to read the view `csuite.everyone` sees those of all. The owner of the database may add policies of their own, for a team lead, say.
  private static let firstVersion = """
    SELECT pg_advisory_xact_lock(1668507497);
    CREATE SCHEMA csuite;
    CREATE TABLE csuite.version (number integer NOT NULL);
    INSERT INTO csuite.version VALUES (1);
    CREATE TABLE csuite.event (
      learner name NOT NULL DEFAULT current_user,
      id bigint NOT NULL CHECK (id > 0),
      kind text NOT NULL CHECK (kind IN ('answer', 'undo', 'override', 'settings')),
      "time" bigint NOT NULL,
      "offset" bigint NOT NULL,
      day bigint NOT NULL,
      card text NOT NULL,
      rating bigint NOT NULL,
      target bigint NOT NULL,
      fingerprint text NOT NULL,
      verdict text NOT NULL,
      typed text NOT NULL,
      duration bigint NOT NULL,
      settings text NOT NULL,
      link bigint NOT NULL,
      batch bigint NOT NULL,
      PRIMARY KEY (learner, id)
    );
    COMMENT ON TABLE csuite.event IS 'The answers of learners in csuite; a row is never changed.';
    CREATE VIEW csuite.everyone AS
      SELECT learner, id, kind, to_timestamp("time" / 1000.0) AS at, card, rating, target FROM csuite.event;
    COMMENT ON VIEW csuite.everyone IS 'Whoever may read this sees the group in csuite: GRANT SELECT ... TO coach';
    ALTER TABLE csuite.event ENABLE ROW LEVEL SECURITY;
    CREATE POLICY own ON csuite.event FOR SELECT USING (learner = current_user);
    CREATE POLICY own_answers ON csuite.event FOR INSERT WITH CHECK (learner = current_user);
    CREATE POLICY everyone ON csuite.event FOR SELECT
      USING ((SELECT has_table_privilege('csuite.everyone', 'SELECT')));
    CREATE FUNCTION csuite.refuse() RETURNS trigger LANGUAGE plpgsql AS
      'BEGIN RAISE EXCEPTION ''the log is append-only''; END';
    CREATE TRIGGER event_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON csuite.event
      FOR EACH STATEMENT EXECUTE FUNCTION csuite.refuse();
    GRANT USAGE ON SCHEMA csuite TO PUBLIC;
    GRANT SELECT ON csuite.version TO PUBLIC;
    GRANT SELECT, INSERT ON csuite.event TO PUBLIC
    """
}
