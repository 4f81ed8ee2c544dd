import { SqliteAdapter, SqliteDialect, type SqliteDatabase } from 'kysely';

/** Kysely's SQLite over libsql, with what SQLite can do and Kysely does not ask of it. */
export class LibsqlDialect extends SqliteDialect {
  constructor(database: SqliteDatabase) {
    super({ database });
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/** A migration and the record of it are one commit: a power cut between the two would stop every later start. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
