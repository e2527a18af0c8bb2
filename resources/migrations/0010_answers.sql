-- What Xero answered to each write: a zlib-compressed JSON array in the order of the batch's elements. Forgotten
-- together with the batch.
ALTER TABLE batch ADD COLUMN answer BLOB NOT NULL DEFAULT ''
;
