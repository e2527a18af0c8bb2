-- Money is INTEGER in 1/10000 of the currency unit; times are INTEGER milliseconds since 1970 UTC.
CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
;
