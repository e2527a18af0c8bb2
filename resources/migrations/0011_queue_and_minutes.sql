-- How many rows are due and when the next one is: the stage stands in the index, so that no row is read.
DROP INDEX queue_next
;
CREATE INDEX queue_next ON queue (state, next_attempt_at, stage)
;
-- Calls per minute of today and yesterday, for the chart of today. minute: minutes since 1970 UTC.
CREATE TABLE request_minute (
    minute  INTEGER NOT NULL,
    service TEXT NOT NULL,
    method  TEXT NOT NULL,
    kind    TEXT NOT NULL,
    count   INTEGER NOT NULL,
    PRIMARY KEY (minute, service, method, kind)
) WITHOUT ROWID
;
